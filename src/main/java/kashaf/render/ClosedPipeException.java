package kashaf.render;

import java.io.IOException;

/** Whoever was reading has read enough: a reason to stop, not an error. */
public final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super("the reader of the pipe is gone", cause);
  }
}
