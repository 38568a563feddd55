package kashaf.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A large file whose lines are paragraphs and whose encoding is UTF-8, in stretches that meet behind line ends: each is
 * read and decoded by the thread that gets it.
 *
 * <pre>
 *   |1|2 . . . . . . . . .|3 . . . . . .|4 . . . .|5 . .|6 .|7|
 * </pre>
 *
 * <p>The first one is small, so that there is work for all threads at once; the others become smaller, so that there are
 * few to join and yet the threads come to an end together.
 */
final class Division {
  private static final int BLOCK = 1 << 13;
  /** No stretch but the first and the last has fewer bytes than so many parts have characters. */
  private static final int FEWEST_PARTS = 8;

  private final FileChannel file;
  private final long size;
  private final Document document;
  private final int partSize;
  private final int threads;
  private final LongConsumer counter;
  private long position;
  private int beingRead;
  private long invalid;
  private long firstInvalidByte = -1;
  private long cutWords;
  private IOException failure;

  /** @param counter is told of every byte read */
  Division(Path path, Document document, int partSize, int threads, LongConsumer counter) throws IOException {
    this.file = FileChannel.open(path);
    this.size = file.size();
    this.document = document;
    this.partSize = partSize;
    this.threads = threads;
    this.counter = counter;
  }

  /** Whether a file of so many bytes is worth it. */
  static boolean pays(long size, int partSize) {
    return size >= 2L * FEWEST_PARTS * partSize;
  }

  /** The next stretch; null when there is none, and all have been read. */
  synchronized Stretch next() {
    while (position == size && beingRead > 0) {
      await();
    }
    if (position == size) {
      return null;
    }
    long start = position;
    long length = start == 0 ? partSize : Math.max((long) FEWEST_PARTS * partSize, (size - start) / 4 * 3 / threads);
    position = behindLine(start + length);
    beingRead++;
    return new Piece(start, position)::next;
  }

  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The place behind the first line end at or behind a place. */
  private long behindLine(long from) {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    for (long at = from; at < size; at += block.limit()) {
      try {
        block.clear();
        if (file.read(block, at) <= 0) {
          return size;
        }
      } catch (IOException e) {
        return size; // whoever reads on from here will meet it again
      }
      block.flip();
      for (int i = 0; i < block.limit(); i++) {
        if (block.get(i) == '\n') {
          return at + i + 1;
        }
      }
    }
    return size;
  }

  private synchronized void done(Decoder decoder, Cutter cutter) {
    if (decoder.invalid() > 0 && (firstInvalidByte < 0 || decoder.firstInvalidByte() < firstInvalidByte)) {
      firstInvalidByte = decoder.firstInvalidByte();
    }
    invalid += decoder.invalid();
    cutWords += cutter.cutWords();
    failure = failure == null ? cutter.failure() : failure;
    beingRead--;
    notifyAll();
  }

  /** How many stretches of invalid bytes were replaced. */
  synchronized long invalid() {
    return invalid;
  }

  /** Where in the file the first invalid byte stands, from 0; -1 when there is none. */
  synchronized long firstInvalidByte() {
    return firstInvalidByte;
  }

  /** How often a word was cut, for it was longer than any word is. */
  synchronized long cutWords() {
    return cutWords;
  }

  /** Why a stretch ended before its end; null when none did. */
  synchronized IOException failure() {
    return failure;
  }

  void close() throws IOException {
    file.close();
  }

  private synchronized void tell(int bytes) {
    counter.accept(bytes);
  }

  /** One stretch; it belongs to one thread. */
  private final class Piece extends InputStream {
    private final long start;
    private final long end;
    private long at;
    private Decoder decoder;
    private Cutter cutter;
    private boolean read;

    Piece(long start, long end) {
      this.start = start;
      this.end = end;
      this.at = start;
    }

    Part next() {
      if (cutter == null) {
        decoder = start == 0 ? new Decoder(this, null) : new Decoder(this, start);
        cutter = new Cutter(decoder, document, partSize, start == 0, end == size);
      }
      Part part = cutter.next();
      if (part == null && !read) {
        read = true;
        done(decoder, cutter);
      }
      return part;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (at == end) {
        return -1;
      }
      int count = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - at)), at);
      if (count < 0) {
        throw new IOException("it became shorter while it was read");
      }
      at += count;
      tell(count);
      return count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, end - at);
    }
  }
}
