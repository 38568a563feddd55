package kashaf.render;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Standard output, a device or a named pipe: what is written is written.
 *
 * @param lent whether the stream was there before and stays open
 */
record Direct(String name, OutputStream stream, boolean isPipe, boolean lent) implements Destination {

  static Direct standardOutput() {
    OutputStream stream = new FileOutputStream(FileDescriptor.out);
    return new Direct("standard output", stream, Descriptor.OUTPUT.isPipe(), true);
  }

  /** @param file exists and is no regular file */
  static Direct file(Path file) throws IOException {
    return new Direct(file.toString(), new FileOutputStream(file.toFile()), false, false);
  }

  @Override
  public void commit() {
    // Everything was written as it came.
  }

  @Override
  public void close() throws IOException {
    if (!lent) {
      stream.close();
    }
  }
}
