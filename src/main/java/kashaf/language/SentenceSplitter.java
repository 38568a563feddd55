package kashaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kashaf.text.Span;
import kashaf.text.Text;

/**
 * Finds the sentences of a paragraph. A sentence ends behind a stop and the closing marks that follow it, unless
 * {@link StopReading} finds that the stop is none, and with its paragraph. A stretch without a letter or a digit belongs
 * to the sentence before it.
 */
public final class SentenceSplitter {
  private static final Map<Language, SentenceSplitter> KNOWN = new ConcurrentHashMap<>();

  private final Abbreviations abbreviations;

  private SentenceSplitter(Language language) {
    abbreviations = new Abbreviations(language);
  }

  public static SentenceSplitter of(Language language) {
    return KNOWN.computeIfAbsent(language, SentenceSplitter::new);
  }

  /** The sentences of a paragraph, in order, without the white space around them. */
  public List<Span> split(Text text, Span paragraph) {
    StopReading reading = new StopReading(text, paragraph, abbreviations);
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      if (!StopReading.isStop(text.charAt(i))) {
        i++;
        continue;
      }
      int stops = reading.behindStops(i);
      int close = reading.behindClosingMarks(stops);
      if (close < paragraph.end() && reading.ends(start, i, stops, close)) {
        add(text, new Span(start, close), sentences);
        start = close;
      }
      i = close;
    }
    add(text, new Span(start, paragraph.end()), sentences);
    return sentences;
  }

  private static void add(Text text, Span stretch, List<Span> sentences) {
    Span sentence = stretch.stripped(text);
    if (holdsWord(text, sentence)) {
      sentences.add(sentence);
    } else if (!sentences.isEmpty() && sentence.length() > 0) {
      Span before = sentences.remove(sentences.size() - 1);
      sentences.add(new Span(before.start(), sentence.end()));
    }
  }

  private static boolean holdsWord(Text text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
