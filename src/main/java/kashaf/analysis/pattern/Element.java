package kashaf.analysis.pattern;

import java.io.Serializable;
import java.util.List;
import kashaf.language.WordPattern;

/** What stands at one place of a {@link Sequence}. */
public sealed interface Element extends Serializable {

  /**
   * A word that is one of several.
   *
   * @param either the words, each with wildcards or without
   * @param joined whether they are found with clitics joined to them as well
   */
  record Word(List<String> either, boolean joined) implements Element {
    public Word {
      either = List.copyOf(either);
    }
  }

  /** A word whose type matches a regular expression. */
  record Expression(WordPattern pattern) implements Element {}

  /** Any words, from so many to so many. */
  record Gap(int least, int most) implements Element {}
}
