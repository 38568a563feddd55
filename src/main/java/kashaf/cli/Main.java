package kashaf.cli;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    spareTrouble();
    int status = new Program(Surroundings.ofProcess()).run(arguments);
    if (status != ExitStatus.DONE) { // exit() waits, ten milliseconds at a time, for what is just being compiled
      System.exit(status);
    }
  }

  /**
   * Picocli asks whether there is a class of Groovy's, and a class that there is not is looked for in every library;
   * and it looks up how to make dates and the like of text, of which no option needs any. Both together take a fifth of
   * a short run.
   */
  private static void spareTrouble() {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java.*");
  }
}
