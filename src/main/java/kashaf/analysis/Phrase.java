package kashaf.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;
import kashaf.language.Tokenizer;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * What a concordance looks for: a word, or words that follow one another, whatever punctuation stands between them.
 *
 * @param words the words, folded
 * @param folding what makes two forms the same
 */
public record Phrase(List<String> words, Folding folding) implements Serializable {

  /** The words of a pattern as they are found in a text. @throws IllegalArgumentException when it holds no word */
  public static Phrase of(String pattern, Folding folding) {
    Text text = Text.of(pattern);
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(folding.fold(text.slice(tokens.start(i), tokens.end(i))));
    }
    if (words.isEmpty()) {
      String what = pattern.isBlank() ? "the pattern is empty" : "the pattern '" + pattern + "' holds no word";
      throw new IllegalArgumentException(what + "; give a word or several words");
    }
    return new Phrase(List.copyOf(words), folding);
  }

  /** How many words it has. */
  public int length() {
    return words.size();
  }

  /** Looks for it in a part. */
  Matcher matcher(Part part) {
    return new Matcher(part);
  }

  /** Compares the words of one part with the phrase. */
  final class Matcher {
    private final Part part;
    private final Tokens tokens;
    private final Folder folder = folding.folder();
    private final char[][] wanted = words.stream().map(String::toCharArray).toArray(char[][]::new);

    private Matcher(Part part) {
      this.part = part;
      this.tokens = part.tokens();
    }

    /** Whether the phrase starts with this word of the part. */
    boolean at(int token) {
      if (token + wanted.length > tokens.count()) {
        return false;
      }
      for (int i = 0; i < wanted.length; i++) {
        int length = folder.fold(part.text(), tokens.start(token + i), tokens.end(token + i));
        if (!Arrays.equals(folder.buffer(), 0, length, wanted[i], 0, wanted[i].length)) {
          return false;
        }
      }
      return true;
    }
  }
}
