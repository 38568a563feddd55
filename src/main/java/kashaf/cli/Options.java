package kashaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * What may stand on the command line of a command, and what its help says of it.
 *
 * <p>Picocli would read that from annotations as well, but they take forty milliseconds of every run: the JDK makes a
 * class for each kind of annotation, and no archive of classes can hold these. Declared in code it takes a tenth of
 * that.
 */
final class Options {
  private final CommandSpec spec;
  private final Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
  private List<OptionSpec> section;

  /** @param command what is run, a {@code Runnable} or a {@code Callable} */
  Options(Object command) {
    spec = CommandSpec.wrapWithoutInspection(command);
    section(OptionHelp.OWN);
  }

  /** The options that follow stand under this heading in the help. */
  Options section(String heading) {
    section = sections.computeIfAbsent(heading, none -> new ArrayList<>());
    return this;
  }

  /** The options under their headings, in the order in which they were declared. */
  Map<String, List<OptionSpec>> sections() {
    return sections;
  }

  CommandSpec spec() {
    return spec;
  }

  /** What the command does. */
  Options says(String description) {
    spec.usageMessage().description(description);
    return this;
  }

  /** Lines below what the command does. */
  Options explains(String... lines) {
    List<String> all = new ArrayList<>(List.of(spec.usageMessage().description()));
    all.addAll(List.of(lines));
    spec.usageMessage().description(all.toArray(String[]::new));
    return this;
  }

  /** What the help shows as the command's use, instead of all its options. */
  Options used(String line) {
    spec.usageMessage().customSynopsis(line);
    return this;
  }

  /** Command lines at the end of the help, and remarks behind an empty line. */
  Options examples(String... lines) {
    String[] footer = new String[lines.length];
    String indent = "  ";
    for (int i = 0; i < lines.length; i++) {
      indent = lines[i].isEmpty() ? "" : indent;
      footer[i] = indent + lines[i];
    }
    spec.usageMessage().footerHeading("%nExamples:%n").footer(footer);
    return this;
  }

  /** An option that is given or not. @param names separated by spaces, as in all that follow */
  Setting<Boolean> flag(String names, String description) {
    return add(option(names, boolean.class, description), false);
  }

  /** The same for one that can be given as {@code --no-…}, too. @param usual whether it holds where neither is given */
  Setting<Boolean> negatable(String names, boolean usual, String description) {
    return add(option(names, boolean.class, description).negatable(true).fallbackValue("true"), usual);
  }

  /** An option with a text behind it that may be given several times; empty unless given. */
  Setting<List<String>> repeated(String names, String label, String description) {
    OptionSpec.Builder option = option(names, List.class, description).auxiliaryTypes(String.class);
    return add(option.paramLabel(label), List.of());
  }

  /** An option with a text behind it. @param label what the help calls the text @param usual the default, or null */
  Setting<String> text(String names, String label, String usual, String description) {
    return add(option(names, String.class, description).paramLabel(label), usual);
  }

  /** An option with one of a few words behind it, of which the first is the default. */
  Setting<String> choice(String names, String label, List<String> words, String description) {
    OptionSpec.Builder option = option(names, String.class, description).paramLabel(label);
    return add(option.converters(word -> chosen(word, words)), words.get(0));
  }

  private static String chosen(String word, List<String> words) {
    if (words.contains(word)) {
      return word;
    }
    int last = words.size() - 1;
    String all = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    throw new TypeConversionException("it is " + all + ", not '" + word + "'");
  }

  /** An option with a text behind it that stands for something else; null unless given. */
  <T> Setting<T> parsed(String names, String label, ITypeConverter<T> meaning, String description) {
    return add(option(names, Object.class, description).paramLabel(label).converters(meaning), null);
  }

  /** An option with a whole number behind it. */
  Setting<Long> number(String names, String label, Long usual, String description) {
    return add(option(names, Long.class, description).paramLabel(label), usual);
  }

  /** An option with a whole number of ordinary size behind it. */
  Setting<Integer> small(String names, String label, Integer usual, String description) {
    return add(option(names, Integer.class, description).paramLabel(label), usual);
  }

  /** An option with a number behind it that need not be whole. */
  Setting<Double> decimal(String names, String label, Double usual, String description) {
    return add(option(names, Double.class, description).paramLabel(label), usual);
  }

  /** An option for a whole number that no help shows. */
  Setting<Integer> hidden(String names, Integer usual) {
    return add(option(names, Integer.class, "").hidden(true), usual);
  }

  /** An option with a list behind it, separated by commas. */
  Setting<List<String>> list(String names, String label, List<String> usual, String description) {
    OptionSpec.Builder option = option(names, List.class, description).auxiliaryTypes(String.class);
    return add(option.splitRegex(",").paramLabel(label), usual);
  }

  /** An option that may be given several times, each time with a name that may hold commas; empty unless given. */
  Setting<List<String>> files(String names, String label, String description) {
    return add(option(names, List.class, description).auxiliaryTypes(String.class).paramLabel(label), List.of());
  }

  /** An option with a file behind it; null unless given. */
  Setting<Path> path(String names, String label, String description) {
    return add(option(names, Path.class, description).paramLabel(label).converters(Path::of), null);
  }

  /** The option that shows the help. */
  void help(String description) {
    add(option("-h --help", boolean.class, description).usageHelp(true), false);
  }

  /** The option that shows the version. */
  void version(String description) {
    add(option("-V --version", boolean.class, description).versionHelp(true), false);
    spec.versionProvider(new Version());
  }

  /** What stands on the line besides options. */
  Setting<List<String>> arguments(String label, String description) {
    Setting<List<String>> list = new Setting<>(List.of());
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(label)
            .description(description)
            .hasInitialValue(false)
            .getter(list)
            .setter(list)
            .build());
    return list;
  }

  private static OptionSpec.Builder option(String names, Class<?> type, String description) {
    return OptionSpec.builder(names.split(" ")).type(type).description(description);
  }

  private <T> Setting<T> add(OptionSpec.Builder option, T usual) {
    Setting<T> setting = new Setting<>(usual);
    OptionSpec built = option.hasInitialValue(false).getter(setting).setter(setting).build();
    spec.addOption(built);
    section.add(built);
    return setting;
  }

  /** What the user should have written otherwise. */
  ParameterException failure(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
