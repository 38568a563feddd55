package kashaf.cli;

import java.util.concurrent.Callable;

/** One of the things that kashaf can do; it returns its exit status. */
interface Command extends Callable<Integer> {

  /** What may stand on its command line. */
  Options options();
}
