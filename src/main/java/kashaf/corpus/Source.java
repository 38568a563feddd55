package kashaf.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * Something that holds a document: a file, standard input, or bytes in memory.
 *
 * @param name what the {@code document} column calls it
 * @param html whether it is to be read as HTML
 * @param metadata what is known about it besides, by the names of {@link Metadata}'s columns; empty when nothing is
 * @param kept its characters and words, when they are in memory; else null
 */
public record Source(String name, boolean html, Opener opener, Map<String, String> metadata, Kept kept) {
  private static final int BLOCK = 1 << 16;

  /** A source of which nothing else is known, and that is not in memory. */
  public Source(String name, boolean html, Opener opener) {
    this(name, html, opener, Map.of(), null);
  }

  /** Opens the bytes, which whoever opened them closes. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;

    /** The file in which the bytes stand; null when there is none. */
    default Path path() {
      return null;
    }

    /** How many bytes there are, as far as that is known without reading them; else 0. */
    default long size() {
      return 0;
    }
  }

  private record FileOpener(Path path) implements Opener {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public long size() {
      return path.toFile().length();
    }
  }

  /** A file, called by the path as it was given. */
  public static Source file(Path path, String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String plain = small.endsWith(".gz") ? small.substring(0, small.length() - ".gz".length()) : small;
    return new Source(name, plain.endsWith(".html") || plain.endsWith(".htm"), new FileOpener(path));
  }

  /** Standard input, called {@code -}; it can be read once. */
  public static Source standardInput(InputStream in) {
    return new Source("-", false, () -> in);
  }

  /** A text in memory. */
  public static Source text(String name, String text) {
    return bytes(name, false, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes in memory. */
  public static Source bytes(String name, boolean html, byte[] bytes) {
    return new Source(name, html, () -> new ByteArrayInputStream(bytes));
  }

  /** The same with its bytes in memory. */
  public Source held() throws IOException {
    try (InputStream in = opener.open()) {
      return bytes(name, html, in.readAllBytes()).with(metadata);
    }
  }

  /**
   * The same with its characters and words in memory, so that it need not be read again. They are what its bytes say
   * where nobody names an encoding.
   *
   * @param notices is told what is wrong with it; what could be read before a failure is kept
   */
  public Source kept(Notices notices) {
    return new Source(name, html, opener, metadata, Kept.of(this, notices));
  }

  /** The same when this is known about it. */
  public Source with(Map<String, String> known) {
    return new Source(name, html, opener, known, kept);
  }

  /** The bytes of the text: gzip, known by its first two bytes, is undone. @param counter is told of every byte read */
  InputStream open(LongConsumer counter) throws IOException {
    InputStream in = new BufferedInputStream(new CountedInput(opener.open(), counter), BLOCK);
    try {
      in.mark(2);
      boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return gzip ? new GZIPInputStream(in, BLOCK) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
