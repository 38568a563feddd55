package kashaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lists the options of a command under headings, its own first. */
final class OptionHelp {
  static final String OWN = "Options";
  static final String INPUT = "Input";
  static final String OUTPUT = "Output";
  static final String GENERAL = "General";
  /** The headings that all commands have. */
  private static final List<String> SHARED = List.of(INPUT, OUTPUT, GENERAL);

  private OptionHelp() {}

  static void addTo(CommandLine line) {
    Map<String, List<OptionSpec>> sections = ((Command) line.getCommand()).options().sections();
    line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> describe(sections, help));
  }

  private static String describe(Map<String, List<OptionSpec>> sections, Help help) {
    List<String> headings = new ArrayList<>(sections.keySet());
    headings.removeAll(SHARED);
    headings.addAll(SHARED);
    StringBuilder out = new StringBuilder();
    for (String heading : headings) {
      List<OptionSpec> shown = sections.getOrDefault(heading, List.of()).stream().filter(o -> !o.hidden()).toList();
      if (!shown.isEmpty()) {
        Help.Layout layout =
            help.createDefaultLayout(help.commandSpec().options(), List.of(), help.colorScheme());
        layout.addOptions(shown, help.parameterLabelRenderer());
        out.append(String.format("%n%s:%n", heading)).append(layout);
      }
    }
    return out.toString();
  }
}
