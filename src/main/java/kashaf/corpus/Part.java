package kashaf.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kashaf.language.SentenceSplitter;
import kashaf.language.Tokenizer;
import kashaf.text.Offsets;
import kashaf.text.Span;
import kashaf.text.Text;
import kashaf.text.Tokens;
import kashaf.text.WhiteSpace;

/**
 * A part of a document, as the analyses get it: a text of which the stretch from {@link #start()} to {@link #end()} is
 * the part itself, and what stands before and behind it is the neighbours' edges, for context.
 *
 * <p>A part ends where a paragraph ends (a very long one may be cut before). Words, paragraphs, sentences and lines are
 * found when they are first asked for. One part belongs to one thread.
 */
public final class Part {
  private final Document document;
  private final Text text;
  private final Span core;
  private final boolean first;
  private final boolean last;
  private final boolean continues;
  private final int[] cuts;
  private Tokens tokens;
  private Offsets offsets;
  private Paragraphs paragraphs;
  private List<Span> sentences;
  private int[] lineStarts;

  /**
   * @param core the part itself within the text
   * @param first whether the document starts with it
   * @param last whether the document ends with it
   * @param continues whether it starts in the middle of a paragraph
   * @param cuts where in it a paragraph is cut because of its length, as if parts met there
   */
  public Part(Document document, Text text, Span core, boolean first, boolean last, boolean continues, int... cuts) {
    this.document = document;
    this.text = text;
    this.core = core;
    this.first = first;
    this.last = last;
    this.continues = continues;
    this.cuts = cuts;
  }

  /** A document that is one part. */
  public static Part whole(Document document, Text text) {
    return new Part(document, text, new Span(0, text.length()), true, true, false);
  }

  /** The same stretch as a part of another document. */
  Part as(Document other, boolean startsIt, boolean endsIt) {
    return new Part(other, text, core, startsIt, endsIt, continues, cuts);
  }

  public Document document() {
    return document;
  }

  /** The part and its neighbours' edges, as if all that were the part itself. */
  public Part withEdges() {
    Part all = new Part(document, text, new Span(0, text.length()), first, last, continues, cuts);
    all.tokens = tokens();
    return all;
  }

  /** The characters of the part and of its neighbours' edges. */
  public Text text() {
    return text;
  }

  /** Index in the text of the part's first character. */
  public int start() {
    return core.start();
  }

  /** Index in the text behind the part's last character. */
  public int end() {
    return core.end();
  }

  public boolean first() {
    return first;
  }

  public boolean last() {
    return last;
  }

  /** Whether it starts in the middle of a paragraph. */
  boolean continues() {
    return continues;
  }

  /** Its words, which somebody has found before. */
  void tokens(Tokens known) {
    tokens = known;
  }

  /** The words of the text, those of the edges too. */
  public Tokens tokens() {
    if (tokens == null) {
      tokens = Tokenizer.tokenize(text);
    }
    return tokens;
  }

  /** The first word that starts in the part itself. */
  public int firstToken() {
    return tokens().firstFrom(core.start());
  }

  /** The first word that starts behind the part. */
  public int endToken() {
    return tokens().firstFrom(core.end());
  }

  /** Code points from the part's start to an index of the text. */
  public int offset(int index) {
    if (offsets == null) {
      offsets = Offsets.from(core.start(), text);
    }
    return offsets.codePoint(index);
  }

  /** The part's paragraphs, without the white space around them; one that is cut is several. */
  public List<Span> paragraphs() {
    return foundParagraphs().stretches();
  }

  /**
   * The number of a paragraph among those that start in the part, from 1; 0 for the rest of one that started before it.
   *
   * @param paragraph its place in {@link #paragraphs()}
   */
  public int paragraphNumber(int paragraph) {
    return foundParagraphs().number(paragraph);
  }

  private Paragraphs foundParagraphs() {
    if (paragraphs == null) {
      paragraphs = new Paragraphs(text, core, document.layout(), continues, cuts);
    }
    return paragraphs;
  }

  /** The part's sentences, in order, none of them across a paragraph's end. */
  public List<Span> sentences() {
    if (sentences == null) {
      SentenceSplitter splitter = SentenceSplitter.of(document.language());
      List<Span> found = new ArrayList<>();
      for (Span paragraph : paragraphs()) {
        found.addAll(splitter.split(text, paragraph));
      }
      sentences = found;
    }
    return sentences;
  }

  /** The place in {@link #sentences()} of the first one that starts at an index of the text or behind it. */
  public int firstSentenceFrom(int index) {
    return Span.firstFrom(sentences(), index);
  }

  /** The number of the line in which an index of the text stands, from 1 for the line in which the part starts. */
  public int line(int index) {
    int place = Arrays.binarySearch(lineStarts(), index);
    return (place >= 0 ? place + 1 : -place - 1) + 1;
  }

  /** What the part adds to the offsets and numbers of the parts behind it; counts only what has been asked for. */
  public Extent extent() {
    return new Extent(
        text.codePoints(core.start(), core.end()),
        tokens == null ? 0 : endToken() - firstToken(),
        lineStarts == null ? 0 : lineStarts.length,
        paragraphs == null ? 0 : paragraphs.started(),
        sentences == null ? 0 : sentences.size());
  }

  /** Indices behind the line ends of the part. */
  private int[] lineStarts() {
    if (lineStarts == null) {
      List<Integer> found = new ArrayList<>();
      int next = WhiteSpace.behindLine(text, core.start(), core.end());
      while (next > core.start() && WhiteSpace.endsLine(text.charAt(next - 1))) {
        found.add(next);
        if (next == core.end()) {
          break;
        }
        next = WhiteSpace.behindLine(text, next, core.end());
      }
      lineStarts = found.stream().mapToInt(Integer::intValue).toArray();
    }
    return lineStarts;
  }
}
