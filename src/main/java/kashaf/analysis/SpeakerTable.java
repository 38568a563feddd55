package kashaf.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kashaf.language.Tokenizer;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.table.Table;
import kashaf.text.CodePointOrder;
import kashaf.text.Text;

/** A finished list of quotes by speaker: who is quoted how often, at what length, with which words of saying. */
public final class SpeakerTable {
  private final String name;
  private final Map<String, Long> cues = new HashMap<>();
  private long quotes;
  private long words;

  private SpeakerTable(String name) {
    this.name = name;
  }

  /**
   * A speaker.
   *
   * @param speaker the name; empty for quotes of nobody who could be named
   * @param quotes how many quotes there are
   * @param words how many words they have; a marked fragment counts with its clause, not again
   * @param share those words in a hundred of all words quoted
   * @param cues the words of saying, {@code cue:count}, commonest first
   */
  public record Speaker(String speaker, long quotes, long words, double share, String cues) {}

  /** The columns of the table of speakers. */
  public static final Schema<Speaker> SCHEMA =
      Schema.of(
          Column.text("speaker", Speaker::speaker, "who is quoted; empty when nobody could be named"),
          Column.integer("quotes", Speaker::quotes, "how many quotes"),
          Column.integer("words", Speaker::words, "how many words in them, fragments not counted twice"),
          Column.decimal("share", 2, Speaker::share, "words in a hundred of all words quoted"),
          Column.text("cues", Speaker::cues, "the words of saying, cue:count, commonest first"));

  /** The speakers of a list, those with most quotes first, ties by name. */
  public static Table<Speaker> of(Stream<Quotation> quotations) {
    Map<String, SpeakerTable> found = new HashMap<>();
    try (quotations) {
      quotations.forEach(row -> found.computeIfAbsent(row.speaker(), SpeakerTable::new).add(row));
    }
    List<SpeakerTable> speakers = new ArrayList<>(found.values());
    Comparator<SpeakerTable> most = Comparator.<SpeakerTable>comparingLong(speaker -> speaker.quotes).reversed();
    speakers.sort(most.thenComparing(speaker -> speaker.name, CodePointOrder::compare));
    long all = speakers.stream().mapToLong(speaker -> speaker.words).sum();
    return new Table<>(SCHEMA, speakers.stream().map(speaker -> speaker.row(all)));
  }

  private void add(Quotation row) {
    quotes++;
    words += row.parent() == null ? Tokenizer.tokenize(Text.of(row.quote())).count() : 0;
    if (!row.cue().isEmpty()) {
      cues.merge(row.cue(), 1L, Long::sum);
    }
  }

  private Speaker row(long all) {
    Comparator<Map.Entry<String, Long>> commonest = Map.Entry.<String, Long>comparingByValue().reversed();
    String list =
        cues.entrySet().stream()
            .sorted(commonest.thenComparing(Map.Entry::getKey, CodePointOrder::compare))
            .map(cue -> cue.getKey() + ":" + cue.getValue())
            .collect(Collectors.joining(" "));
    return new Speaker(name, quotes, words, all == 0 ? Double.NaN : words * 1e2 / all, list);
  }
}
