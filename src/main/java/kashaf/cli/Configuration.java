package kashaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kashaf.corpus.Notices;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults from the user's file {@code $XDG_CONFIG_HOME/kashaf/config}: one option a line, as on the command line. Only
 * options of display are taken from it, so that it changes no result; what it cannot mean is told and left alone.
 */
final class Configuration implements IDefaultValueProvider {
  private final Map<String, String> values = new HashMap<>();
  private final Session session;
  private final Path file;

  /** @param kept options of the session with their values, of any kind */
  Configuration(Session session, Map<String, String> kept) {
    this.session = session;
    file = file(session.surroundings().environment());
    if (file != null && Files.isRegularFile(file)) {
      try {
        Files.readAllLines(file).forEach(line -> read(line.strip()));
      } catch (IOException e) {
        session.warning(file.toString(), "cannot be read: " + Notices.reason(e));
      }
    }
    values.putAll(kept);
  }

  /** Where the file is, or would be; null where there is no home. */
  static Path file(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (folder.isEmpty() && home.isEmpty()) {
      return null;
    }
    return Path.of(folder.isEmpty() ? home + "/.config" : folder, "kashaf", "config");
  }

  private void read(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] option = line.split("[= ]+", 2);
    List<String> words = DisplayOptions.WORDS.getOrDefault(option[0], List.of());
    if (option.length == 2 && words.contains(option[1])) {
      values.put(option[0], option[1]);
    } else if (words.isEmpty()) {
      leave(line, "it is none of " + String.join(", ", DisplayOptions.WORDS.keySet()));
    } else {
      leave(line, option[0] + " is one of " + String.join(", ", words));
    }
  }

  private void leave(String line, String reason) {
    session.warning(file.toString(), "'" + line + "' is left alone: " + reason);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.get(option.longestName()) : null;
  }
}
