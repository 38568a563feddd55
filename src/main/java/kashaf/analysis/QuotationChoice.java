package kashaf.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kashaf.language.Folding;
import kashaf.language.Tokenizer;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * Which quotes a list shows.
 *
 * @param kinds the kinds
 * @param speaker words that the speaker's name or mention must hold, folded; none for any speaker
 * @param leastConfidence the confidence that is enough
 */
public record QuotationChoice(Set<String> kinds, Set<String> speaker,
    String leastConfidence) implements Predicate<Quotation> {
  /** The kinds there are. */
  public static final List<String> KINDS = List.of("direct", "indirect", "mixed", "scare");
  /** The degrees of confidence, lowest first. */
  public static final List<String> DEGREES = List.of("low", "medium", "high");

  private static final Folding MATCH = Folding.named("match");

  /** @param speaker a name or a part of it, or null for any speaker */
  public static QuotationChoice of(Set<String> kinds, String speaker, String leastConfidence) {
    return new QuotationChoice(kinds, speaker == null ? Set.of() : words(speaker), leastConfidence);
  }

  @Override
  public boolean test(Quotation row) {
    return kinds.contains(row.kind())
        && DEGREES.indexOf(row.confidence()) >= DEGREES.indexOf(leastConfidence)
        && (speaker.isEmpty() || words(row.speaker()).containsAll(speaker) || words(row.mention())
            .containsAll(speaker));
  }

  private static Set<String> words(String name) {
    Text text = Text.of(name == null ? "" : name);
    Tokens tokens = Tokenizer.tokenize(text);
    String[] words = new String[tokens.count()];
    Arrays.setAll(words, i -> MATCH.fold(text.slice(tokens.start(i), tokens.end(i))));
    return Arrays.stream(words).collect(Collectors.toSet());
  }
}
