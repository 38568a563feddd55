package kashaf.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
public record Phrase(List<String> words, Folding folding) implements Search {

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

  @Override
  public int length() {
    return words.size();
  }

  @Override
  public Stream<Hit> hits(Part part) {
    Matcher matcher = new Matcher(part);
    return IntStream.range(part.firstToken(), part.endToken()).filter(matcher::at)
        .mapToObj(first -> new Hit(first, first + length()));
  }

  /** Compares the words of one part with the phrase. */
  private final class Matcher {
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
