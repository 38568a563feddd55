package kashaf.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.analysis.Quotation;
import kashaf.analysis.QuotationChoice;
import kashaf.analysis.Quotations;
import kashaf.analysis.Speakers;
import kashaf.corpus.Corpus;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kashaf quotes}. */
@Command(
    name = "quotes",
    description = "Who is quoted saying what.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  kashaf quotes examples/news-ar.txt",
      "  kashaf quotes --kinds direct --columns speaker,cue,quote examples/corpus",
      "  kashaf quotes --by speaker examples/corpus",
      "  kashaf quotes --kinds all --format jsonl examples/news-en.txt",
      "",
      "Exit status 1 when --speaker finds nothing."
    })
final class QuotesCommand extends TableCommand {
  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "direct (in marks), indirect (reported), mixed (a marked fragment of a report), scare (marked, but no speech), or all;"
              + " direct,indirect,mixed unless given.")
  private List<String> kinds = List.of("direct", "indirect", "mixed");

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only quotes of this speaker; a part of the name will do.")
  private String speaker;

  @Option(names = "--min-confidence", paramLabel = "DEGREE", description = "low (the default), medium or high.")
  private String leastConfidence = "low";

  @Option(names = "--context", description = "A column with the sentences around each quote.")
  private boolean context;

  @Option(names = "--by", paramLabel = "speaker", description = "A table of speakers instead of one of quotes.")
  private String by;

  QuotesCommand(Session session) {
    super(session);
  }

  @Override
  Schema<?> schema() {
    return by == null ? quotations().schema() : Speakers.SCHEMA;
  }

  @Override
  List<String> columnsOnScreen() {
    return by == null ? List.of("document", "kind", "speaker", "cue", "quote") : List.of();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    QuotationChoice choice = choice();
    Stream<Quotation> rows = runner.extract(quotations(), corpus).filter(choice);
    return by == null ? new Table<>(quotations().schema(), rows) : Speakers.of(rows);
  }

  private Quotations quotations() {
    return new Quotations(context);
  }

  private QuotationChoice choice() {
    if (by != null && !by.equals("speaker")) {
      throw failure("quotes can be put together by speaker, not by '" + by + "'");
    }
    kinds.forEach(kind -> check("kind", kind, kind.equals("all") ? List.of(kind) : QuotationChoice.KINDS));
    check("confidence", leastConfidence, QuotationChoice.DEGREES);
    Set<String> wanted = Set.copyOf(kinds.contains("all") ? QuotationChoice.KINDS : kinds);
    return QuotationChoice.of(wanted, speaker, leastConfidence);
  }

  private void check(String what, String name, List<String> known) {
    if (!known.contains(name)) {
      throw failure("unknown " + what + " '" + name + "'; there are: " + String.join(", ", known));
    }
  }

  @Override
  int status(long rows) {
    return rows == 0 && speaker != null ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
  }
}
