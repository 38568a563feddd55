package kashaf.cli.repl;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;

/** Takes all that {@link Completions} offers: it has compared already, and knows what vowel marks are. */
final class AsOffered implements CompletionMatcher {
  private String typed = "";
  private List<Candidate> offered = List.of();

  @Override
  public void compile(Map<LineReader.Option, Boolean> options, boolean prefix, CompletingParsedLine line,
      boolean caseInsensitive, int errors, String originalGroupName) {
    typed = line.word().substring(0, line.wordCursor());
  }

  @Override
  public List<Candidate> matches(List<Candidate> candidates) {
    offered = candidates;
    return candidates;
  }

  @Override
  public Candidate exactMatch() {
    return offered.stream().filter(candidate -> candidate.value().equals(typed)).findFirst().orElse(null);
  }

  /** What all have in common, unless that would take back what was typed. */
  @Override
  public String getCommonPrefix() {
    String common = offered.isEmpty() ? typed : offered.get(0).value();
    for (Candidate candidate : offered) {
      int length = 0;
      while (length < Math.min(common.length(), candidate.value().length())
          && common.charAt(length) == candidate.value().charAt(length)) {
        length++;
      }
      common = common.substring(0, length);
    }
    return common.length() < typed.length() ? typed : common;
  }
}
