package kashaf.cli.repl;

import java.io.IOException;

/** Where the answer of one line goes, until it is closed. */
interface Outlet extends Way {

  /**
   * Ends the answer.
   *
   * @param complete whether there was no error; what is not complete leaves no file behind
   * @return whether what came after went well
   */
  boolean close(boolean complete) throws IOException;
}
