package kashaf.cli;

import java.util.ArrayList;
import java.util.List;
import kashaf.table.Column;
import kashaf.table.Schema;
import picocli.CommandLine;

/** Adds to the help of a command the columns it writes, taken from the schema itself. */
final class ColumnHelp {
  private static final String SECTION = "columns";

  private ColumnHelp() {}

  static void addTo(CommandLine line) {
    if (line.getCommand() instanceof TableCommand command) {
      List<String> sections = new ArrayList<>(line.getHelpSectionKeys());
      sections.add(sections.indexOf(CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), SECTION);
      line.setHelpSectionKeys(sections);
      line.getHelpSectionMap().put(SECTION, help -> describe(command.schema()) + remarks(command));
    }
  }

  private static String remarks(TableCommand command) {
    List<String> lines = command.remarks();
    return lines.isEmpty() ? "" : String.format("%n") + String.join(System.lineSeparator(), lines)
        + System.lineSeparator();
  }

  private static String describe(Schema<?> schema) {
    int width = schema.names().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder out = new StringBuilder(String.format("%nColumns:%n"));
    for (Column<?> column : schema.columns()) {
      String gap = " ".repeat(width - column.name().length() + 2);
      out.append("  ").append(column.name()).append(gap).append(column.meaning()).append(System.lineSeparator());
    }
    return out.toString();
  }
}
