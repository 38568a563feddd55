package kashaf.analysis;

import java.util.List;
import kashaf.corpus.Part;
import kashaf.text.Span;

/**
 * How many words and sentences each paragraph has. A paragraph may begin in a part and end in a later one: what stands
 * before the first beginning in a run of parts belongs to the paragraph that is open at the end of the run before.
 */
final class ParagraphLengths {
  private final Distribution words = new Distribution();
  private final Distribution sentences = new Distribution();
  private boolean open;
  private long headWords;
  private long headSentences;
  private long openWords;
  private long openSentences;

  void add(Part part) {
    List<Span> stretches = part.paragraphs();
    for (int i = 0; i < stretches.size(); i++) {
      if (part.paragraphNumber(i) > (i == 0 ? 0 : part.paragraphNumber(i - 1))) {
        begin();
      }
      Span stretch = stretches.get(i);
      int found = part.firstSentenceFrom(stretch.end()) - part.firstSentenceFrom(stretch.start());
      goOn(part.tokens().countBetween(stretch.start(), stretch.end()), found);
    }
  }

  private void begin() {
    if (open) {
      words.add(openWords);
      sentences.add(openSentences);
    }
    open = true;
    openWords = 0;
    openSentences = 0;
  }

  private void goOn(long moreWords, long moreSentences) {
    if (open) {
      openWords += moreWords;
      openSentences += moreSentences;
    } else {
      headWords += moreWords;
      headSentences += moreSentences;
    }
  }

  /** Adds what was seen in the parts behind. */
  void add(ParagraphLengths next) {
    goOn(next.headWords, next.headSentences);
    if (next.open) {
      begin();
      openWords = next.openWords;
      openSentences = next.openSentences;
      words.add(next.words);
      sentences.add(next.sentences);
    }
  }

  /** The words of each paragraph. */
  Distribution words() {
    return withOpen(words, openWords);
  }

  /** The sentences of each paragraph. */
  Distribution sentences() {
    return withOpen(sentences, openSentences);
  }

  private Distribution withOpen(Distribution closed, long last) {
    Distribution all = new Distribution();
    all.add(closed);
    if (open) {
      all.add(last);
    }
    return all;
  }
}
