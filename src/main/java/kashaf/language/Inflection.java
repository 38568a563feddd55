package kashaf.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the forms of a verb from its principal parts, by the rules of a language's {@code inflection.txt}. */
final class Inflection {
  private final List<Rule> rules = new ArrayList<>();

  Inflection(Language language) {
    for (String line : language.lines("inflection")) {
      String[] fields = line.split("\\s+");
      rules.add(new Rule(fields[0], fields[1], fields[3], Cue.Reading.valueOf(fields[4].toUpperCase(Locale.ROOT)),
          fields[5]));
    }
  }

  /** A form and what it says about its subject. */
  record Form(String form, Cue.Reading reading, char gender, char number, boolean object) {}

  /** All forms of a principal part. */
  List<Form> forms(String part, String principal) {
    List<Form> forms = new ArrayList<>();
    for (Rule rule : rules) {
      String stem = rule.part.equals(part) ? stem(rule.from, principal) : null;
      if (stem != null) {
        forms.add(new Form(rule.to.replace("*", stem), rule.reading, gender(rule.who), number(rule.who),
            rule.who.endsWith("o")));
      }
    }
    return forms;
  }

  private static String stem(String pattern, String principal) {
    int star = pattern.indexOf('*');
    String before = pattern.substring(0, star);
    String behind = pattern.substring(star + 1);
    boolean matches =
        principal.length() >= pattern.length() && principal.startsWith(before) && principal.endsWith(behind);
    return matches ? principal.substring(star, principal.length() - behind.length()) : null;
  }

  private static char gender(String who) {
    return who.charAt(0) == 'm' || who.charAt(0) == 'f' ? who.charAt(0) : '-';
  }

  private static char number(String who) {
    return who.length() > 1 ? who.charAt(1) : '-';
  }

  private record Rule(String part, String from, String to, Cue.Reading reading, String who) {}
}
