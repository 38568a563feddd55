package kashaf.render;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One of the two streams a program writes to. {@code System.console()} cannot tell them apart, and from JDK 22 on it
 * is there without any terminal, so the kernel is asked.
 */
public enum Descriptor {
  INPUT(0),
  OUTPUT(1),
  ERROR(2);

  private static final Path LINKS = Path.of("/proc/self/fd");

  private final int number;

  Descriptor(int number) {
    this.number = number;
  }

  /** Whether a terminal is at the other end. */
  public boolean isTerminal() {
    String target = target(LINKS.resolve(Integer.toString(number)));
    return target.isEmpty() ? asked() : namesTerminal(target);
  }

  /** Whether another program reads what is written. */
  boolean isPipe() {
    return namesPipe(target(LINKS.resolve(Integer.toString(number))));
  }

  static boolean namesTerminal(String target) {
    return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
  }

  static boolean namesPipe(String target) {
    return target.startsWith("pipe:") || target.startsWith("socket:");
  }

  /** What a link under {@code /proc} leads to; empty on systems that have none. */
  static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  /** Without {@code /proc} (macOS): a child that is handed the same stream can say. */
  private boolean asked() {
    ProcessBuilder test = new ProcessBuilder("test", "-t", Integer.toString(number));
    try {
      return test.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
