package kashaf.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language writes together with its words: conjunctions, prepositions and the article before them, pronouns
 * behind them. A language says so in its {@code joined.txt}, which explains itself; one without that joins nothing.
 */
public final class Clitics {
  private static final Map<Language, Clitics> KNOWN = new ConcurrentHashMap<>();
  private static final Map<UnicodeScript, Language> FIRST_IN_SCRIPT = new ConcurrentHashMap<>();
  private static final String WORD = "WORD";
  private static final String JOINT = "+";
  /** A single letter with something joined to it could be anything. */
  private static final int FEWEST_LETTERS = 2;

  private final Folding spelling = Folding.named("count");
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Map<String, List<Test>> kinds = new LinkedHashMap<>();
  private final List<List<String>> chains = new ArrayList<>();
  private final List<List<String>> respellings = new ArrayList<>();
  private final Set<String> lookJoined = new HashSet<>();

  private Clitics(Language language) {
    for (String line : language.lines("joined")) {
      List<String> fields = Arrays.asList(line.split("\\s+"));
      List<String> rest = fields.subList(2, fields.size());
      switch (fields.get(0)) {
        case "set" -> sets.put(fields.get(1), rest);
        case "kind" -> kinds.computeIfAbsent(fields.get(1), kind -> new ArrayList<>()).add(new Test(rest));
        case "chain" -> chains.add(fields.subList(1, fields.size()));
        case "respell" -> respellings.add(fields.subList(1, fields.size()));
        default -> throw new IllegalArgumentException("joined.txt of " + language + ": " + line);
      }
    }
    language.lines("looks-joined").forEach(line -> lookJoined.addAll(Arrays.asList(line.split("\\s+"))));
  }

  /** What is joined to a word in a text: by the text's language, or by the first that is written as the word is. */
  public static Clitics around(String word, Language text) {
    UnicodeScript script = word.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).findFirst()
        .orElse(UnicodeScript.COMMON);
    Language language = text.script() == script ? text : FIRST_IN_SCRIPT.computeIfAbsent(script, Clitics::firstIn);
    return KNOWN.computeIfAbsent(language, Clitics::new);
  }

  private static Language firstIn(UnicodeScript script) {
    return Language.all().stream().filter(language -> language.script() == script).findFirst()
        .orElse(Language.UNKNOWN);
  }

  /** The words that only look as if something were joined to them, folded. */
  public Set<String> lookJoined(Folding folding) {
    Set<String> folded = new HashSet<>();
    lookJoined.forEach(word -> folded.add(folding.fold(word)));
    return folded;
  }

  /**
   * All ways in which something may be joined to a word; the word alone is not among them. Where the word starts or
   * ends with a star nothing is joined on that side: the star takes it in.
   */
  public List<JoinedForm> forms(String pattern) {
    String word = Glob.of(pattern, spelling).pattern();
    List<JoinedForm> forms = new ArrayList<>();
    if (word.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
      for (List<String> chain : chains) {
        if (Arrays.stream(chain.get(0).split(",")).allMatch(kind -> isOf(kind, word))) {
          int place = chain.indexOf(WORD);
          List<List<String>> before = ways(chain.subList(1, place), word.startsWith("*"));
          List<List<String>> behind = ways(chain.subList(place + 1, chain.size()), word.endsWith("*"));
          before.forEach(front -> behind.forEach(end -> join(front, word, end, forms)));
        }
      }
    }
    return forms;
  }

  private boolean isOf(String kind, String word) {
    return kinds.get(kind).stream().anyMatch(test -> test.takes(word));
  }

  /** All choices of a piece, or of none, for each slot. @param none whether no slot may hold anything */
  private List<List<String>> ways(List<String> slots, boolean none) {
    List<List<String>> ways = List.of(List.of());
    for (String slot : slots) {
      boolean optional = slot.endsWith("?");
      String name = optional ? slot.substring(0, slot.length() - 1) : slot;
      List<List<String>> longer = new ArrayList<>(optional ? ways : List.of());
      for (List<String> way : none ? List.<List<String>>of() : ways) {
        for (String piece : sets.getOrDefault(name, List.of(name))) {
          List<String> one = new ArrayList<>(way);
          one.add(piece);
          longer.add(one);
        }
      }
      ways = longer;
    }
    return ways;
  }

  private void join(List<String> before, String word, List<String> behind, List<JoinedForm> forms) {
    if (before.isEmpty() && behind.isEmpty()) {
      return;
    }
    String front = before.isEmpty() ? "" : String.join(JOINT, before) + JOINT;
    String end = behind.isEmpty() ? "" : JOINT + String.join(JOINT, behind);
    for (String spelled : respelled(front + word + end)) {
      boolean firstIsApart = !before.isEmpty() && spelled.startsWith(before.get(0) + JOINT);
      int first = firstIsApart ? before.get(0).length() : 0;
      forms.add(new JoinedForm(spelled.replace(JOINT, ""), front + "…" + end, first, before.size(),
          String.join("", behind)));
    }
  }

  private List<String> respelled(String joined) {
    List<String> forms = List.of(joined);
    for (List<String> rule : respellings) {
      List<String> next = new ArrayList<>();
      for (String form : forms) {
        List<String> ways = form.contains(rule.get(0)) ? rule.subList(1, rule.size()) : rule.subList(0, 1);
        ways.forEach(to -> next.add(form.replace(rule.get(0), to)));
      }
      forms = next;
    }
    return forms;
  }

  /** Whether a word is of a kind: a name of a test and what to hold the word against. */
  private final class Test {
    private final String name;
    private final List<String> against;

    Test(List<String> fields) {
      name = fields.get(0);
      against = fields.subList(1, fields.size()).stream().map(spelling::fold).toList();
    }

    boolean takes(String word) {
      return switch (name) {
        case "starts" -> against.stream().anyMatch(word::startsWith);
        case "starts-not" -> against.stream().noneMatch(word::startsWith);
        case "ends" -> against.stream().anyMatch(word::endsWith);
        case "is" -> against.contains(word);
        default -> throw new IllegalArgumentException("joined.txt: " + name);
      };
    }
  }
}
