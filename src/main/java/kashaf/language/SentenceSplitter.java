package kashaf.language;

import java.util.ArrayList;
import java.util.List;
import kashaf.text.Span;
import kashaf.text.Text;

/** Finds the sentences of a paragraph (skeleton). */
public final class SentenceSplitter {

  private SentenceSplitter() {}

  public static SentenceSplitter of(Language language) {
    return new SentenceSplitter();
  }

  /** The sentences of a paragraph, in order, without the white space around them. */
  public List<Span> split(Text text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int i = start; i < paragraph.end(); i++) {
      if (i + 1 == paragraph.end() || ".؟!?…".indexOf(text.charAt(i)) >= 0) {
        Span sentence = new Span(start, i + 1).stripped(text);
        if (sentence.length() > 0) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }
}
