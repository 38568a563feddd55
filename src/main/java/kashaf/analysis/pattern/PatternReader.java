package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.pattern.Element.Expression;
import kashaf.analysis.pattern.Element.Word;
import kashaf.language.Folding;
import kashaf.language.Tokenizer;
import kashaf.language.WordPattern;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * Reads patterns. White space separates the items of one:
 *
 * <pre>
 *   word  wo*d  w?rd  one|other     words, with wildcards and alternatives
 *   /expression/                    a regular expression for a whole word
 *   []  []{2}  []{0,3}              any word, so many of them, a gap
 *   "some words"                    just these words, without clitics
 * </pre>
 *
 * Punctuation is no part of a word, here as in a text, and is passed over.
 *
 * @param folding what makes two forms the same
 * @param literal whether the whole pattern is meant as if it stood in quotation marks
 * @param inside whether a word of the text need only hold what a word of the pattern says
 * @param joined whether words are found with clitics joined to them as well
 */
public record PatternReader(Folding folding, boolean literal, boolean inside, boolean joined) {
  /** The words of the widest gap: what a search may take is the words of a text times this. */
  public static final int WIDEST_GAP = 100;

  /** @throws PatternMistake when it cannot be read */
  public Sequence read(String pattern) {
    List<Element> elements = new ArrayList<>();
    if (literal) {
      words(pattern, false, elements);
    } else {
      new Items(this, pattern, elements).read();
    }
    if (elements.isEmpty()) {
      String what = pattern.isBlank() ? "the pattern is empty" : "the pattern '" + pattern + "' holds no word";
      throw new IllegalArgumentException(what + "; give a word or several words");
    }
    return new Sequence(elements);
  }

  /** Adds the words of a text as they are. */
  void words(String text, boolean withClitics, List<Element> elements) {
    forms(text).forEach(form -> elements.add(word(List.of(form), withClitics)));
  }

  /** A word that is one of several. */
  Word word(List<String> either, boolean withClitics) {
    return inside
        ? new Word(either.stream().map(word -> "*" + word + "*").toList(), false)
        : new Word(either, withClitics && joined);
  }

  /** A word that matches an expression. @throws IllegalArgumentException with the reason when it is wrong */
  Expression expression(String syntax) {
    WordPattern whole = WordPattern.expression(syntax, folding);
    return new Expression(inside ? WordPattern.expression("(?:.*)(?:" + syntax + ")(?:.*)", folding) : whole);
  }

  /** The words of a text as they are found in one. */
  static List<String> forms(String text) {
    Text characters = Text.of(text);
    Tokens tokens = Tokenizer.tokenize(characters);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      forms.add(characters.slice(tokens.start(i), tokens.end(i)));
    }
    return forms;
  }
}
