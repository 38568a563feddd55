package kashaf.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kashaf.analysis.Quotation;
import kashaf.analysis.Quotations;
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
      "  kashaf quotes --kinds all --format jsonl examples/news-en.txt"
    })
final class QuotesCommand extends TableCommand {
  private static final Set<String> KINDS = new TreeSet<>(List.of("direct", "indirect", "mixed", "scare"));

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description =
          "direct (in marks), indirect (reported), mixed (a marked fragment of a report), scare (marked, but no speech), or all;"
              + " direct,indirect,mixed unless given.")
  private List<String> kinds = List.of("direct", "indirect", "mixed");

  QuotesCommand(Session session) {
    super(session);
  }

  @Override
  Schema<?> schema() {
    return Quotations.SCHEMA;
  }

  @Override
  List<String> columnsOnScreen() {
    return List.of("document", "speaker", "cue", "quote");
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    Set<String> wanted = wanted();
    Stream<Quotation> rows = runner.extract(new Quotations(), corpus);
    return new Table<>(Quotations.SCHEMA, rows.filter(quotation -> wanted.contains(quotation.kind())));
  }

  private Set<String> wanted() {
    if (kinds.contains("all")) {
      return KINDS;
    }
    for (String kind : kinds) {
      if (!KINDS.contains(kind)) {
        throw failure("unknown kind '" + kind + "'; there are: " + String.join(", ", KINDS) + ", all");
      }
    }
    return Set.copyOf(kinds);
  }
}
