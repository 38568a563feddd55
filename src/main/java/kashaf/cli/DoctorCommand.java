package kashaf.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kashaf.render.Arrangement;
import kashaf.render.Bidi;
import kashaf.render.Emulator;
import kashaf.render.Format;
import kashaf.render.Output;
import kashaf.render.Style;
import kashaf.render.Terminal;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.table.Table;

/** {@code kashaf doctor}. */
final class DoctorCommand implements Command {
  /** A line of a concordance. */
  private record Sample(String before, String node, String after) {}

  private static final Schema<Sample> SCHEMA =
      Schema.of(
          Column.text("before", Sample::before, ""),
          Column.text("node", Sample::node, ""),
          Column.text("after", Sample::after, ""));

  private static final List<List<Sample>> SAMPLES =
      List.of(
          List.of(
              new Sample("واحد، اثنان،", "ثلاثة،", "أربعة، خمسة."),
              new Sample("أقلعت رحلة Orlem 42 في", "الساعة", "9:30 (من Tolvane) ثم عادت!")),
          List.of(new Sample("one, two,", "three,", "four, five.")));

  private final Options options = new Options(this);
  private final DisplayOptions display = new DisplayOptions(options);
  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
    options.help("Show this help.");
    options
        .says("Tells what kashaf knows of the terminal, and shows right-to-left text in every way there is, so that"
            + " you can see which one is right.")
        .examples("kashaf doctor", "kashaf doctor --bidi visual", "",
            "To keep a choice, write it into the file that is named at the end, one option a line.");
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> findings = findings();
    int width = findings.keySet().stream().mapToInt(String::length).max().orElse(0);
    try (Output out = session.surroundings().output()) {
      for (Map.Entry<String, String> finding : findings.entrySet()) {
        String gap = " ".repeat(width + 2 - finding.getKey().length());
        out.append(finding.getKey()).append(gap).append(printable(finding.getValue())).append('\n');
      }
      if (session.terminal().present()) {
        showSamples(out);
      } else {
        out.append("\nStandard output is no terminal, so there is nothing to look at: samples are shown on one.\n");
      }
      out.commit();
    }
    return ExitStatus.DONE;
  }

  private Map<String, String> findings() {
    Map<String, String> environment = session.surroundings().environment();
    Terminal terminal = session.terminal();
    Map<String, String> findings = new LinkedHashMap<>();
    findings.put("program", new Version().getVersion()[0]);
    findings.put("java", System.getProperty("java.version") + ", " + System.getProperty("java.home"));
    findings.put("archive", archive());
    findings.put("terminal", terminal.present() ? terminal(environment) : "none: a file or a pipe");
    findings.put("size", terminal.columns() == 0 ? "unknown"
        : terminal.columns() + " columns, " + terminal.lines() + " lines");
    findings.put("characters", characters(environment));
    findings.put("--color", chosen("--color", terminal.color() ? "always" : "never"));
    findings.put("--bidi", chosen("--bidi", name(terminal.bidi()) + ", because " + reason(environment)));
    findings.put("--layout", chosen("--layout",
        "columns; lines where they do not fit or nobody puts right-to-left text in order"));
    findings.put("configuration", configuration(environment));
    return findings;
  }

  /** The classes that lie ready, which the launcher sees to: without them every start takes about twice as long. */
  private static String archive() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.matches("-XX:(SharedArchiveFile|AOTCache)=.*"))
        .map(argument -> argument.substring(argument.indexOf('=') + 1))
        .findFirst()
        .orElse("none, so that every start takes longer");
  }

  private static String terminal(Map<String, String> environment) {
    Emulator emulator = Emulator.of(environment);
    String name = emulator.name().isEmpty() ? "not known by name" : emulator.name() + " (" + emulator.clue() + ")";
    return name + ", TERM=" + environment.getOrDefault("TERM", "");
  }

  private static String characters(Map<String, String> environment) {
    String locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .filter(name -> !environment.getOrDefault(name, "").isEmpty())
            .map(name -> name + "=" + environment.get(name))
            .findFirst()
            .orElse("no locale");
    return "written as UTF-8; file names and arguments are read as " + System.getProperty("sun.jnu.encoding") + " ("
        + locale + ")";
  }

  private String chosen(String option, String automatic) {
    String chosen = display.chosen(option);
    return chosen.equals("auto") ? "auto: " + automatic : chosen + ", as you chose";
  }

  private static String reason(Map<String, String> environment) {
    Emulator emulator = Emulator.of(environment);
    if (emulator.name().isEmpty()) {
      return "nothing tells whether this terminal puts right-to-left text in order";
    }
    boolean orders = emulator.bidi() == Bidi.ISOLATE;
    return emulator.name() + (orders ? " puts" : " is not known to put") + " right-to-left text in order";
  }

  private static String configuration(Map<String, String> environment) {
    Path file = Configuration.file(environment);
    return file == null ? "none, for there is no home" : file + (Files.isRegularFile(file) ? "" : " (not there)");
  }

  private void showSamples(Output out) throws IOException {
    out.append("\nRight is the way in which you read one, two, three, four, five in both languages,\n")
        .append("and 42, 9:30 and the brackets stand in their places.\n");
    for (Bidi bidi : Bidi.values()) {
      for (Arrangement arrangement : List.of(Arrangement.COLUMNS, Arrangement.LINES)) {
        boolean usual = (bidi == Bidi.NONE) == (arrangement == Arrangement.LINES);
        out.append("\n--bidi ").append(name(bidi)).append(" --layout ").append(name(arrangement))
            .append(usual && bidi == session.terminal().bidi() ? "   (what auto picks)\n" : "\n");
        showSamples(bidi, arrangement, out);
      }
    }
    Path file = Configuration.file(session.surroundings().environment());
    if (file != null) {
      out.append("\nTo keep a way:\n  mkdir -p '").append(printable(file.getParent().toString()))
          .append("' && echo '--bidi visual' >>'").append(printable(file.toString())).append("'\n");
    }
  }

  private void showSamples(Bidi bidi, Arrangement arrangement, Output out) throws IOException {
    Style style =
        Style.plain()
            .withHeader(false)
            .withArrangement(arrangement)
            .withTerminal(display.applied(session.terminal()).withBidi(bidi));
    for (List<Sample> samples : SAMPLES) {
      Format.TEXT.renderer(style).render(new Table<>(SCHEMA, samples.stream()), out);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What stands in variables may hold anything. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
