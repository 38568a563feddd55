package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import kashaf.corpus.Part;
import kashaf.language.Marked;
import kashaf.language.QuotationMarks;
import kashaf.language.WordReader;
import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.Tokens;
import kashaf.text.WhiteSpace;

/** Cuts the paragraphs of a part into passages: one a paragraph, and one for the inside of each marked stretch. */
final class Passages {
  /** Marks nested deeper than this belong to the quote around them: rows that repeat each other helped nobody. */
  static final int DEEPEST = 8;

  private final Part part;
  private final Text text;
  private final Tokens tokens;
  private final WordReader words;
  private final List<Passage> passages = new ArrayList<>();
  private final Grammar grammar;
  private int sentence;

  Passages(Part part) {
    this.part = part;
    this.text = part.text();
    this.tokens = part.tokens();
    this.grammar = Grammar.of(part.document().language());
    this.words = WordReader.of(part.document().language());
  }

  /** All passages, those within marks behind the one around them. */
  List<Passage> all() {
    QuotationMarks marks = QuotationMarks.of(part.document().language());
    List<Span> paragraphs = part.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      add(paragraphs.get(i), marks.pair(text, paragraphs.get(i)), i);
    }
    return passages;
  }

  /** A marked stretch is an item of the passage around it and, up to a depth, a passage of its own. */
  private void add(Span paragraph, List<Marked> marks, int number) {
    List<List<Marked>> children = new ArrayList<>();
    List<Marked> top = new ArrayList<>();
    List<Marked> shown = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (Marked mark : marks) {
      if (mark.depth() > DEEPEST) {
        continue;
      }
      while (open.size() > 0 && !shown.get(open.get(open.size() - 1)).holds(mark)) {
        open.remove(open.size() - 1);
      }
      (open.isEmpty() ? top : children.get(open.get(open.size() - 1))).add(mark);
      open.add(shown.size());
      shown.add(mark);
      children.add(new ArrayList<>());
    }
    passages.add(fill(new Passage(text, null, number, grammar), paragraph, top));
    for (int i = 0; i < shown.size(); i++) {
      passages.add(fill(new Passage(text, shown.get(i), number, grammar), shown.get(i).content(), children.get(i)));
    }
  }

  private Passage fill(Passage passage, Span span, List<Marked> marks) {
    int token = tokens.firstFrom(span.start());
    int index = span.start();
    int mark = 0;
    sentence = part.firstSentenceFrom(span.start());
    while (index < span.end()) {
      if (mark < marks.size() && marks.get(mark).outer().start() <= index) {
        Span outer = marks.get(mark).outer();
        if (outer.start() == index) {
          passage.add(outer.start(), outer.end(), marks.get(mark), startsSentence(outer.start()));
          index = outer.end();
          token = tokens.firstFrom(index);
          // Sentences that begin between the marks divide nothing outside.
          startsSentence(index - 1);
        }
        mark++;
      } else if (token < tokens.count() && tokens.start(token) <= index) {
        int end = Math.min(tokens.end(token), span.end());
        passage.add(index, end, words.read(text, index, end), startsSentence(index));
        index = end;
        token++;
      } else {
        char c = text.charAt(index);
        if (!WhiteSpace.is(c) && !invisible(c)) {
          passage.add(index, index + 1, null, startsSentence(index));
        }
        index++;
      }
    }
    return passage;
  }

  /** Whether a sentence has begun since the item before; places come in rising order within a passage. */
  private boolean startsSentence(int index) {
    List<Span> sentences = part.sentences();
    boolean started = false;
    while (sentence < sentences.size() && sentences.get(sentence).start() <= index) {
      started = true;
      sentence++;
    }
    return started;
  }

  private static boolean invisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
