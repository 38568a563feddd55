package kashaf.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import kashaf.text.Text;
import kashaf.text.Tokens;

/**
 * Divides what is written without spaces: Thai, Lao, Khmer, Burmese, Chinese and Japanese, by ICU's dictionaries. ICU
 * is slow to start, so this class must not be touched before such a run was met.
 */
final class DictionaryWords {
  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

  /** Adds the words of a run, or all its segments. */
  void divide(Text text, int start, int end, boolean everySegment, Tokens out) {
    breaks.setText(text.slice(start, end));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (everySegment || breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        out.add(start + from, start + to);
      }
      from = to;
    }
  }
}
