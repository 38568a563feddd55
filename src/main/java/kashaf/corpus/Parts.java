package kashaf.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A corpus on its way in: one part after the other, in order. An input that cannot be read is told to the corpus'
 * notices and the next one goes on.
 */
public final class Parts implements Stretch, AutoCloseable {
  /** Documents up to so many characters are one part for an analysis that wants them whole; larger ones are cut. */
  public static final int WINDOW = 1 << 20;

  private final Corpus corpus;
  private final Iterator<Source> sources;
  private final int reach;
  private final int partSize;
  private final boolean wholeDocuments;
  private Source source;
  private Reader reader;
  private Decoder decoder;
  private Cutter cutter;
  private Units units;
  private Division division;
  private boolean plain;
  private Kept kept;
  private int documents;

  Parts(Corpus corpus, int reach, boolean wholeDocuments) {
    this.corpus = corpus;
    this.sources = corpus.sources().iterator();
    this.reach = reach;
    this.wholeDocuments = wholeDocuments;
    this.partSize = wholeDocuments ? WINDOW : corpus.reading().partSize();
  }

  /** The next part; null when there is none. */
  @Override
  public Part next() {
    while (open()) {
      Part part = nextOfSource();
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  /** Opens the next source that can be read, unless one is open; false when there is none. */
  boolean open() {
    while (units == null && sources.hasNext()) {
      source = sources.next();
      begin();
    }
    return units != null;
  }

  /** The next part of the open source; null when it has ended, and is closed. */
  Part nextOfSource() {
    Part part = units.next();
    if (part == null) {
      finish();
    } else {
      documents = part.document().number() + 1;
    }
    return part;
  }

  /** The open source for several threads, unless its reading has begun or it is not made for that: then null. */
  Division divide(int threads) {
    Reading reading = corpus.reading();
    boolean plainLines = kept == null && plain && decoder.charset() == StandardCharsets.UTF_8 && reading.charset() == null
        && reading.unit() == Reading.Unit.FILE && cutter.document().layout() == Layout.LINES;
    boolean begun = documents > cutter.document().number();
    if (begun || reach > 0 || !plainLines || source.opener().path() == null || !Division.pays(source.opener().size(), partSize)) {
      return null;
    }
    try {
      division = new Division(source.opener().path(), cutter.document(), partSize, threads, corpus.notices()::bytes);
      documents++;
    } catch (IOException e) {
      return null; // it will be met again in the ordinary way
    }
    return division;
  }

  private void begin() {
    try {
      kept = corpus.reading().charset() == null ? source.kept() : null;
      reader = kept == null ? reader(source.open(corpus.notices()::bytes)) : kept.reader();
      boolean files = corpus.reading().unit() == Reading.Unit.FILE;
      boolean patient = wholeDocuments || kept != null || source.opener().size() > 0; // nobody waits for a file
      cutter =
          new Cutter(reader, documents, source, reading(), files ? partSize : 1, files ? reach : 0, patient)
              .knowing(kept);
      if (cutter.binary()) {
        corpus.notices().error(source.name(),
            "binary, not text (it holds NUL bytes; for UTF-16 without a mark give -E)");
        close();
      } else {
        units = new Units(cutter, corpus.reading().unit());
      }
    } catch (IOException e) {
      corpus.notices().error(source.name(), Notices.reason(e));
      close();
    }
  }

  private Reader reader(InputStream in) throws IOException {
    plain = !source.html() && !(in instanceof GZIPInputStream);
    Charset named = corpus.reading().charset();
    if (!source.html()) {
      decoder = new Decoder(in, named);
      return decoder;
    }
    try (in) {
      Html page = Html.of(in, named);
      decoder = page.decoder();
      return page;
    }
  }

  /** What a line end means is known in the text of a page, and where lines are documents. */
  private Reading reading() {
    Reading reading = corpus.reading();
    boolean known = reading.unit() == Reading.Unit.LINE || source.html() && reading.layout() == null;
    return known ? reading.withLayout(Layout.LINES) : reading;
  }

  /** Tells how the reading of the open source went, and closes it. */
  void finish() {
    IOException failure = division == null ? cutter.failure() : division.failure();
    if (failure != null) {
      corpus.notices().error(source.name(), Notices.reason(failure));
    } else {
      String encoding = kept == null ? decoder.charset().name() : kept.encoding();
      corpus.notices().read(cutter.document(), documents - cutter.document().number(), encoding);
    }
    if (kept == null) {
      tellOddities();
    }
    close();
  }

  private void tellOddities() {
    long invalid = division == null ? decoder.invalid() : division.invalid();
    if (invalid > 0) {
      long place = division == null ? decoder.firstInvalidByte() : division.firstInvalidByte();
      corpus.notices().warning(source.name(), invalid(invalid, place));
    }
    if ((division == null ? cutter.cutWords() : division.cutWords()) > 0) {
      corpus.notices().warning(source.name(),
          String.format(Locale.ROOT, "no white space for long: cut after every %,d characters", Pieces.LONGEST));
    }
  }

  private String invalid(long count, long place) {
    return String.format(
        Locale.ROOT,
        "%d invalid %s sequence%s replaced by U+FFFD, the first at byte %d; -E names another encoding",
        count,
        decoder.charset().name(),
        count == 1 ? "" : "s",
        place);
  }

  /** Lets go of the source that is being read. */
  @Override
  public void close() {
    Reader open = reader;
    Division divided = division;
    reader = null;
    division = null;
    units = null;
    try {
      if (divided != null) {
        divided.close();
      }
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      corpus.notices().error(source.name(), Notices.reason(e));
    }
  }
}
