package kashaf.corpus;

import java.nio.charset.Charset;
import kashaf.language.Language;

/**
 * How sources are to be read. Null stands for "guess it from the document's beginning".
 *
 * @param charset the encoding; null for a byte order mark, else UTF-8 (HTML: what the page says)
 * @param language the language of all documents, or null
 * @param layout what a line end means, or null
 * @param unit what counts as a document
 * @param partSize how many characters a part has at least, unless its document ends; results do not depend on it
 */
public record Reading(Charset charset, Language language, Layout layout, Unit unit, int partSize) {
  /** Parts of about half a million characters, everything else guessed. */
  public static final Reading DEFAULT = new Reading(null, null, null, Unit.FILE, 1 << 19);

  /** What counts as a document. */
  public enum Unit {
    FILE,
    PARAGRAPH,
    LINE
  }

  public Reading withPartSize(int characters) {
    return new Reading(charset, language, layout, unit, characters);
  }

  public Reading withLanguage(Language known) {
    return new Reading(charset, known, layout, unit, partSize);
  }

  public Reading withLayout(Layout known) {
    return new Reading(charset, language, known, unit, partSize);
  }

  public Reading withUnit(Unit other) {
    return new Reading(charset, language, layout, other, partSize);
  }
}
