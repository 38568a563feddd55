package kashaf.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where bytes go, and what has to be done when they are all there. */
interface Destination extends Closeable {
  /** How messages call it. */
  String name();

  OutputStream stream();

  /** Whether a program, not a disk, is at the other end. */
  boolean isPipe();

  /** Makes what was written last. */
  void commit() throws IOException;

  /** Gives up what was not committed, as far as that can be done. */
  @Override
  void close() throws IOException;
}
