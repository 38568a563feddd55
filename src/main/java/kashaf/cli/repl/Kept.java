package kashaf.cli.repl;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Options given once and taken for all lines that follow: {@code .set fold match}. */
final class Kept {
  private final Map<String, String> values = new TreeMap<>();

  /** The longest name of each option with its value. */
  Map<String, String> values() {
    return values;
  }

  /** @throws IllegalArgumentException when no command has such an option */
  void set(String name, String value, CommandLine commands) {
    OptionSpec option = option(name, commands);
    if (option == null) {
      throw new IllegalArgumentException("no command has an option " + dashed(name));
    }
    values.put(option.longestName(), value);
  }

  /** @throws IllegalArgumentException when it is not set */
  void unset(String name, CommandLine commands) {
    OptionSpec option = option(name, commands);
    if (option == null || values.remove(option.longestName()) == null) {
      throw new IllegalArgumentException(dashed(name) + " is not set; .show lists what is");
    }
  }

  /** The names that {@link #set} takes. */
  static Set<String> names(CommandLine commands) {
    Set<String> names = new LinkedHashSet<>();
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().options().stream()
          .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
          .forEach(option -> names.add(option.longestName().substring(2)));
    }
    return names;
  }

  private static OptionSpec option(String name, CommandLine commands) {
    for (CommandLine command : commands.getSubcommands().values()) {
      OptionSpec option = command.getCommandSpec().findOption(dashed(name));
      if (option != null) {
        return option;
      }
    }
    return null;
  }

  private static String dashed(String name) {
    return name.startsWith("-") ? name : name.length() == 1 ? "-" + name : "--" + name;
  }
}
