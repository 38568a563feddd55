package kashaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kashaf.text.Span;
import kashaf.text.Text;

/**
 * Finds the sentences of a paragraph. A sentence ends behind a stop and the closing marks that follow it, unless
 * {@link StopReading} finds that the stop is none, and with its paragraph. A stretch without a letter or a digit
 * belongs to the sentence before it, or at the start of a paragraph to the one behind it.
 *
 * <p>It takes time in proportion to the length of the paragraph, whatever stands there: nothing looks further from a
 * stop than the spaces, marks and few words around it.
 */
public final class SentenceSplitter {
  private static final Map<Language, SentenceSplitter> KNOWN = new ConcurrentHashMap<>();

  private final Language language;
  private final Abbreviations abbreviations;
  private final SentenceWords words;

  private SentenceSplitter(Language language) {
    this.language = language;
    abbreviations = new Abbreviations(language);
    words = new SentenceWords(language);
  }

  public static SentenceSplitter of(Language language) {
    return KNOWN.computeIfAbsent(language, SentenceSplitter::new);
  }

  /** The sentences of a paragraph, in order, without the white space around them. */
  public List<Span> split(Text text, Span paragraph) {
    Stops stops = new Stops(text, paragraph, new ClosedMarks(text, paragraph, language));
    StopReading reading = new StopReading(text, paragraph, stops, abbreviations, words);
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int unread = start;
    for (Stop stop = stops.next(start); stop != null; stop = stops.next(stop.close())) {
      if (stop.close() >= paragraph.end() || !reading.ends(start, stop)) {
        continue;
      }
      if (!sentences.isEmpty() || holdsWord(text, unread, stop.close())) {
        add(text, new Span(start, stop.close()), sentences);
        start = stops.skipSpace(stop.close());
      }
      unread = stop.close();
    }
    add(text, new Span(start, paragraph.end()), sentences);
    return sentences;
  }

  private static void add(Text text, Span stretch, List<Span> sentences) {
    Span sentence = stretch.stripped(text);
    if (holdsWord(text, sentence.start(), sentence.end())) {
      sentences.add(sentence);
    } else if (!sentences.isEmpty() && sentence.length() > 0) {
      Span before = sentences.remove(sentences.size() - 1);
      sentences.add(new Span(before.start(), sentence.end()));
    }
  }

  private static boolean holdsWord(Text text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
