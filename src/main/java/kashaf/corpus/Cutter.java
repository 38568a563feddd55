package kashaf.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import kashaf.language.Language;
import kashaf.language.LanguageGuess;
import kashaf.language.Tokenizer;
import kashaf.text.Span;
import kashaf.text.Text;

/**
 * Cuts one source into parts while it is read. The buffer holds what is needed and no more:
 *
 * <pre>
 *   [ edge before | the part itself | edge behind | read ahead … ]
 *     ^ 0           ^ core                                      ^ length
 * </pre>
 *
 * <p>Edges are whole pieces, as many as it takes to hold {@code reach} words, or all there are.
 */
final class Cutter {
  private static final int BLOCK = 1 << 16;
  private static final int HEAD = 1 << 16;
  /** So much space is free when the next characters are read. */
  private static final int ROOM = 1 << 8;

  private final Reader in;
  private final int partSize;
  private final int reach;
  private final boolean patient;
  private final Document document;
  private final Pieces pieces;
  private char[] chars = new char[BLOCK];
  private int length;
  private boolean ended;
  private int core;
  private int corePiece;
  private boolean continues;
  private boolean first;
  private final boolean endsDocument;
  private boolean done;
  private IOException failure;
  private Kept kept;
  private int forgotten;

  /**
   * Reads the document's beginning and makes up its mind about it.
   *
   * @param patient whether a part is always as large as it should be, however long it takes until all of it is there
   */
  Cutter(Reader in, int number, Source source, Reading reading, int partSize, int reach, boolean patient) {
    this.in = in;
    this.patient = patient;
    this.partSize = partSize;
    this.reach = reach;
    this.first = true;
    this.endsDocument = true;
    while (length < HEAD && !ended) {
      read();
    }
    document = document(number, source, reading);
    pieces = new Pieces(document.layout());
    pieces.scan(chars, length, ended);
  }

  /**
   * Goes on between two paragraphs of a document that is known.
   *
   * @param first whether the document starts here
   * @param endsDocument whether it ends where the characters end
   */
  Cutter(Reader in, Document document, int partSize, boolean first, boolean endsDocument) {
    this.in = in;
    this.partSize = partSize;
    this.reach = 0;
    this.patient = true;
    this.document = document;
    this.first = first;
    this.endsDocument = endsDocument;
    this.pieces = new Pieces(document.layout());
    more();
  }

  private Document document(int number, Source source, Reading reading) {
    Text head = new Text(chars, Math.min(length, HEAD));
    Language language = reading.language() == null ? LanguageGuess.of(head) : reading.language();
    Layout layout = reading.layout() == null ? Layout.guess(head) : reading.layout();
    return new Document(number, source.name(), language, layout, source.metadata());
  }

  /** The characters come from a document in memory, whose words are known. */
  Cutter knowing(Kept document) {
    kept = document;
    return this;
  }

  Document document() {
    return document;
  }

  /** Why the source ended before its end; null when it did not. */
  IOException failure() {
    return failure;
  }

  /** How often a word was cut, for it was longer than any word is. */
  long cutWords() {
    return pieces.cutInWords();
  }

  /** Whether the beginning holds a NUL, which no text has. */
  boolean binary() {
    for (int i = 0; i < Math.min(length, HEAD); i++) {
      if (chars[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The next part; null when the source has ended. What was read before a failure still comes out. */
  Part next() {
    if (done) {
      return null;
    }
    int last = corePiece;
    while (!complete(last)) {
      if (last + 1 < pieces.count()) {
        last++;
      } else if (hasToWait() && beforeEdge() >= corePiece) {
        last = beforeEdge();
        break;
      } else {
        more();
      }
    }
    int behind = last + 1;
    int words = 0;
    while (words < reach && (behind < pieces.count() || !ended)) {
      if (behind < pieces.count()) {
        words += words(behind++);
      } else {
        more();
      }
    }
    return cut(last, behind);
  }

  /** Whether the part may end with this piece: it is large enough, and it is known whether anything follows. */
  private boolean complete(int piece) {
    boolean known = piece + 1 < pieces.count() || ended;
    return known && (piece + 1 >= pieces.count() || pieces.end(piece) - core >= partSize);
  }

  /** Whether nothing more comes at once, and parts may be as small as they happen to come. */
  private boolean hasToWait() {
    try {
      return !patient && !in.ready();
    } catch (IOException e) {
      return false; // reading will meet it again
    }
  }

  /** The last piece that has an edge behind it, of those that are there. */
  private int beforeEdge() {
    int edge = pieces.count() - 1;
    for (int words = reach == 0 ? 0 : words(edge); words < reach && edge > corePiece; ) {
      words += words(--edge);
    }
    return edge - 1;
  }

  private Part cut(int last, int behind) {
    int coreEnd = pieces.count() == 0 ? 0 : pieces.end(last);
    int edgeEnd = behind > last + 1 ? pieces.end(behind - 1) : coreEnd;
    done = ended && coreEnd == length;
    Text text = new Text(Arrays.copyOf(chars, edgeEnd), edgeEnd);
    Part part = new Part(document, text, new Span(core, coreEnd), first, done && endsDocument, continues,
        cuts(last));
    if (kept != null) {
      part.tokens(kept.tokens(forgotten, forgotten + edgeEnd));
    }
    if (!done) {
      moveBehind(last, coreEnd);
    }
    return part;
  }

  private int[] cuts(int last) {
    int[] cuts = new int[last - corePiece];
    int many = 0;
    for (int piece = corePiece; piece < last; piece++) {
      if (pieces.endsMidParagraph(piece)) {
        cuts[many++] = pieces.end(piece);
      }
    }
    return Arrays.copyOf(cuts, many);
  }

  /** The piece behind {@code last} will be the first of the next part; what stands before its edge is forgotten. */
  private void moveBehind(int last, int coreEnd) {
    continues = pieces.endsMidParagraph(last);
    first = false;
    int edge = last + 1;
    int words = 0;
    while (words < reach && edge > 0) {
      words += words(--edge);
    }
    int edgeStart = start(edge);
    System.arraycopy(chars, edgeStart, chars, 0, length - edgeStart);
    length -= edgeStart;
    forgotten += edgeStart;
    pieces.drop(edge, edgeStart);
    core = coreEnd - edgeStart;
    corePiece = last + 1 - edge;
  }

  private int words(int piece) {
    char[] copy = Arrays.copyOfRange(chars, start(piece), pieces.end(piece));
    return Tokenizer.tokenize(new Text(copy, copy.length)).count();
  }

  private int start(int piece) {
    return piece == 0 ? 0 : pieces.end(piece - 1);
  }

  private void more() {
    read();
    pieces.scan(chars, length, ended);
  }

  private void read() {
    if (chars.length - length < ROOM) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    try {
      int count = in.read(chars, length, Math.min(BLOCK, chars.length - length));
      ended = count < 0;
      length += Math.max(count, 0);
    } catch (IOException e) {
      failure = e;
      ended = true;
    }
  }
}
