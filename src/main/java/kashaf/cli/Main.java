package kashaf.cli;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    forgetGroovy();
    System.exit(new Program(Surroundings.ofProcess()).run(arguments));
  }

  /**
   * Picocli asks whether there is a class of Groovy's, and a class that there is not is looked for in every library:
   * opening them all takes a tenth of a short run.
   */
  private static void forgetGroovy() {
    System.setProperty("picocli.disable.closures", "true");
  }
}
