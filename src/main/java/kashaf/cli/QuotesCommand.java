package kashaf.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.analysis.Quotation;
import kashaf.analysis.QuotationChoice;
import kashaf.analysis.Quotations;
import kashaf.analysis.SpeakerTable;
import kashaf.corpus.Corpus;
import kashaf.run.Runner;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf quotes}. */
final class QuotesCommand extends TableCommand {
  private final Setting<List<String>> kinds =
      options().list("--kinds", "KIND", List.of("direct", "indirect", "mixed"),
          "direct (in marks), indirect (reported), mixed (a marked fragment of a report), scare (marked, but"
              + " no speech), or all; direct,indirect,mixed unless given.");

  private final Setting<String> speaker =
      options().text("--speaker", "NAME", null, "Only quotes of this speaker; a part of the name will do.");

  private final Setting<String> leastConfidence =
      options().text("--min-confidence", "DEGREE", "low", "low (the default), medium or high.");

  private final Setting<Boolean> context =
      options().flag("--context", "A column with the sentences around each quote.");

  private final Setting<String> by =
      options().text("--by", "speaker", null, "A table of speakers instead of one of quotes.");

  QuotesCommand(Session session) {
    super(session);
    options()
        .says("Who is quoted saying what.")
        .examples(
            "kashaf quotes examples/news-ar.txt",
            "kashaf quotes --kinds direct --columns speaker,cue,quote examples/corpus",
            "kashaf quotes --by speaker examples/corpus",
            "kashaf quotes --kinds all --format jsonl examples/news-en.txt",
            "",
            "Exit status 1 when --speaker finds nothing.");
  }

  @Override
  Schema<?> schema() {
    return by.value() == null ? quotations().schema() : SpeakerTable.SCHEMA;
  }

  @Override
  List<String> columnsOnScreen() {
    return by.value() == null ? List.of("document", "kind", "speaker", "cue", "quote") : List.of();
  }

  @Override
  Table<?> table(Corpus corpus, Runner runner) {
    QuotationChoice choice = choice();
    Stream<Quotation> rows = runner.extract(quotations(), corpus).filter(choice);
    return by.value() == null ? new Table<>(quotations().schema(), rows) : SpeakerTable.of(rows);
  }

  private Quotations quotations() {
    return new Quotations(context.value());
  }

  private QuotationChoice choice() {
    if (by.value() != null && !by.value().equals("speaker")) {
      throw failure("quotes can be put together by speaker, not by '" + by.value() + "'");
    }
    kinds.value().forEach(kind -> check("kind", kind, kind.equals("all") ? List.of(kind) : QuotationChoice.KINDS));
    check("confidence", leastConfidence.value(), QuotationChoice.DEGREES);
    Set<String> wanted = Set.copyOf(kinds.value().contains("all") ? QuotationChoice.KINDS : kinds.value());
    return QuotationChoice.of(wanted, speaker.value(), leastConfidence.value());
  }

  private void check(String what, String name, List<String> known) {
    if (!known.contains(name)) {
      throw failure("unknown " + what + " '" + name + "'; there are: " + String.join(", ", known));
    }
  }

  @Override
  int status(long rows) {
    return rows == 0 && speaker.value() != null ? ExitStatus.NOTHING_FOUND : ExitStatus.DONE;
  }
}
