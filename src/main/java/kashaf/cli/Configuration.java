package kashaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults from the user's file {@code $XDG_CONFIG_HOME/kashaf/config}: one option a line, as on the command line. Only
 * options of display are taken from it, so that it changes no result.
 */
final class Configuration implements IDefaultValueProvider {
  private static final Set<String> OF_DISPLAY = Set.of("--color");

  private final Map<String, String> values = new HashMap<>();

  /** @param kept options of the session with their values, of any kind */
  Configuration(Session session, Map<String, String> kept) {
    Path file = file(session.surroundings().environment());
    if (file != null && Files.isRegularFile(file)) {
      try {
        Files.readAllLines(file).forEach(line -> read(line.strip(), file, session));
      } catch (IOException e) {
        session.warning(file.toString(), "cannot be read: " + e.getMessage());
      }
    }
    values.putAll(kept);
  }

  private static Path file(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    String folder = environment.getOrDefault("XDG_CONFIG_HOME", home.isEmpty() ? "" : home + "/.config");
    return folder.isEmpty() ? null : Path.of(folder, "kashaf", "config");
  }

  private void read(String line, Path file, Session session) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] option = line.split("[= ]+", 2);
    if (OF_DISPLAY.contains(option[0]) && option.length == 2) {
      values.put(option[0], option[1]);
    } else {
      session.warning(file.toString(), "'" + line + "' is left alone: it is none of " + String.join(", ", OF_DISPLAY));
    }
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.get(option.longestName()) : null;
  }
}
