package kashaf.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All forms of the verbs in a language's {@code cue-verbs.txt}, folded. */
final class CueLexicon {
  private final Map<String, Cue> cues = new HashMap<>();
  /** Cues whose forms look like other words and count only in their very spelling. */
  private final Map<String, Cue> exact = new HashMap<>();
  private final Folding match = Folding.named("match");

  CueLexicon(Language language) {
    Inflection inflection = new Inflection(language);
    List<String> lines = language.lines("cue-verbs");
    String[] parts = lines.isEmpty() ? new String[0] : lines.get(0).split("\\s+");
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] fields = line.split("\\s+");
      for (int i = 1; i < parts.length - 2; i++) {
        if (!fields[i - 1].equals("-")) {
          add(inflection, parts[i], fields[i - 1], fields);
        }
      }
    }
  }

  private void add(Inflection inflection, String part, String principal, String[] fields) {
    boolean spelled = principal.startsWith("=");
    String written = (spelled ? principal.substring(1) : principal).replace('_', ' ');
    List<String> frames = List.of(match.fold(fields[fields.length - 2]).split(","));
    for (Inflection.Form form : inflection.forms(part, written)) {
      String lemma = fields[0].startsWith("=") ? fields[0].substring(1) : fields[0];
      Cue cue = new Cue(lemma, fields[fields.length - 1], form.reading(), part.equals("present"), form.gender(),
          form.number(), form.object(), frames);
      if (spelled) {
        exact.putIfAbsent(form.form(), cue);
      } else {
        cues.putIfAbsent(match.fold(form.form()), cue);
      }
    }
  }

  Cue find(String form, String key) {
    Cue cue = exact.get(form);
    return cue != null ? cue : cues.get(key);
  }
}
