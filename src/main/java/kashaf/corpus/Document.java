package kashaf.corpus;

import java.util.Map;
import kashaf.language.Language;

/**
 * One document of a corpus: what is known of it before its text is read to the end.
 *
 * @param number its place in the corpus, from 0
 * @param name the path as it was given, {@code -} for standard input, {@code path#n} for a part that counts as a
 *     document
 * @param language what its first characters look like, or what the user said
 * @param layout how its lines are to be read
 * @param metadata what is known about its source, by the names of {@link Metadata}'s columns; empty when nothing is
 */
public record Document(int number, String name, Language language, Layout layout, Map<String, String> metadata) {

  /** A document of which nothing else is known. */
  public Document(int number, String name, Language language, Layout layout) {
    this(number, name, language, layout, Map.of());
  }
}
