package kashaf.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Locale;

/**
 * A corpus on its way in: one part after the other, in order. An input that cannot be read is told to the corpus'
 * notices and the next one goes on.
 */
public final class Parts implements AutoCloseable {
  /** Documents up to so many characters are one part for an analysis that wants them whole; larger ones are cut. */
  public static final int WINDOW = 1 << 20;

  private final Corpus corpus;
  private final Iterator<Source> sources;
  private final int reach;
  private final int partSize;
  private Source source;
  private Reader reader;
  private Decoder decoder;
  private Cutter cutter;
  private Units units;
  private int documents;

  Parts(Corpus corpus, int reach, boolean wholeDocuments) {
    this.corpus = corpus;
    this.sources = corpus.sources().iterator();
    this.reach = reach;
    this.partSize = wholeDocuments ? WINDOW : corpus.reading().partSize();
  }

  /** The next part; null when there is none. */
  public Part next() {
    while (true) {
      if (units == null) {
        if (!sources.hasNext()) {
          return null;
        }
        source = sources.next();
        open();
      } else {
        Part part = units.next();
        if (part != null) {
          documents = part.document().number() + 1;
          return part;
        }
        finish();
      }
    }
  }

  private void open() {
    try {
      reader = reader(source.open(corpus.notices()::bytes));
      boolean files = corpus.reading().unit() == Reading.Unit.FILE;
      cutter = new Cutter(reader, documents, source.name(), reading(), files ? partSize : 1, files ? reach : 0);
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

  private void finish() {
    if (cutter.failure() != null) {
      corpus.notices().error(source.name(), Notices.reason(cutter.failure()));
    } else {
      corpus.notices().read(cutter.document(), documents - cutter.document().number(), decoder.charset().name());
    }
    if (decoder.invalid() > 0) {
      corpus.notices().warning(source.name(), invalid());
    }
    close();
  }

  private String invalid() {
    return String.format(
        Locale.ROOT,
        "%d invalid %s sequence%s replaced by U+FFFD, the first at byte %d; -E names another encoding",
        decoder.invalid(),
        decoder.charset().name(),
        decoder.invalid() == 1 ? "" : "s",
        decoder.firstInvalidByte());
  }

  /** Lets go of the source that is being read. */
  @Override
  public void close() {
    Reader open = reader;
    reader = null;
    units = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      corpus.notices().error(source.name(), Notices.reason(e));
    }
  }
}
