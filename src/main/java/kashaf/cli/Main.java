package kashaf.cli;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new Program(Surroundings.ofProcess()).run(arguments));
  }
}
