package kashaf.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a language joins to its words, from {@code clitics.txt}, as it is compared and in part as it is written. */
final class Affixes {
  private final Map<String, List<String>> folded = new HashMap<>();
  private final Map<String, List<String>> written = new HashMap<>();

  Affixes(Language language, Folding match) {
    for (String line : language.lines("clitics")) {
      List<String> fields = List.of(line.split("\\s+"));
      List<String> forms = fields.subList(1, fields.size());
      written.put(fields.get(0), forms);
      folded.put(fields.get(0), forms.stream().map(match::fold).toList());
    }
  }

  /** The forms of a kind, folded. */
  List<String> of(String kind) {
    return folded.getOrDefault(kind, List.of());
  }

  /** The first form of a kind, folded, or nothing. */
  String first(String kind) {
    return of(kind).isEmpty() ? "" : of(kind).get(0);
  }

  /** The same, with "none" before them. */
  List<String> orNone(String kind) {
    List<String> all = new ArrayList<>(of(kind));
    all.add(0, "");
    return all;
  }

  /** Whether a form ends as feminine nouns are written; in its key the ending may be that of a pronoun. */
  boolean feminine(String form) {
    return written.containsKey("feminine") && form.endsWith(written.get("feminine").get(0));
  }

  /** Whether a form bears the mark of an indefinite accusative, which is no subject and which folding takes away. */
  boolean accusative(String form) {
    return written.containsKey("adverbial") && form.contains(written.get("adverbial").get(0));
  }

  /** Whether the article stands in a form as it is written; the key makes أل the same. */
  boolean article(String form) {
    List<String> articles = written.getOrDefault("contracted", List.of());
    return articles.isEmpty() || articles.stream().anyMatch(form::contains) || form.indexOf('ٱ') >= 0;
  }
}
