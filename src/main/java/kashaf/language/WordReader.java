package kashaf.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import kashaf.text.Text;
import kashaf.text.Vocabulary;

/**
 * Reads words by a lexicon, each form once: when it comes again, it costs one access to memory. Every thread has its
 * own reader of a language, which stays for the next text.
 */
public final class WordReader {
  /** When it knows so many forms it begins anew. */
  private static final int MOST = 1 << 18;

  private static final ThreadLocal<Map<Language, WordReader>> KNOWN = ThreadLocal.withInitial(HashMap::new);

  private final Lexicon lexicon;
  private Vocabulary forms = new Vocabulary();
  private Word[] words = new Word[1 << 10];

  private WordReader(Language language) {
    lexicon = Lexicon.of(language);
  }

  /** This thread's reader. */
  public static WordReader of(Language language) {
    return KNOWN.get().computeIfAbsent(language, WordReader::new);
  }

  /** What is known of the word from one index of a text to another. */
  public Word read(Text text, int start, int end) {
    if (forms.size() >= MOST) {
      forms = new Vocabulary();
      Arrays.fill(words, null);
    }
    int form = forms.number(text.array(), start, end);
    if (form >= words.length) {
      words = Arrays.copyOf(words, 2 * words.length);
    }
    if (words[form] == null) {
      words[form] = lexicon.read(text.slice(start, end));
    }
    return words[form];
  }
}
