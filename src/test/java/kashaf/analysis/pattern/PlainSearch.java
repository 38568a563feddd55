package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kashaf.analysis.Hit;
import kashaf.language.Folding;

/** A slow and obvious search: every way to fill every gap is tried, with the JDK's regular expressions. */
final class PlainSearch {
  private static final Folding MATCH = Folding.named("match");
  private static final List<String> ANDS = List.of("", "و", "ف");
  private static final List<String> PRONOUNS = List.of("", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كن", "كما", "نا",
      "ني");

  private PlainSearch() {}

  /** An element as it is written in a pattern, and what it means: words of a kind, or a gap without one. */
  record Item(String written, Pattern word, boolean raw, int least, int most) {

    static Item word(String written, String regex) {
      return new Item(written, Pattern.compile(regex, Pattern.DOTALL), false, 1, 1);
    }

    static Item gap(String written, int least, int most) {
      return new Item(written, null, false, least, most);
    }

    /** A word, or that with all that may be joined to it as it is written: nothing of that is folded. */
    static Item joined(String word) {
      List<String> forms = new ArrayList<>();
      String owned = word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word;
      for (String and : ANDS) {
        for (String to : List.of("", "ب", "ل", "ك")) {
          PRONOUNS.forEach(pronoun -> forms.add(and + to + (pronoun.isEmpty() ? word : owned + pronoun)));
          forms.add(and + to + (word.endsWith("ة") || word.equals("كتاب") ? owned + "ي" : word));
          forms.add(and + (to.equals("ل") ? "لل" : to + "ال") + word);
        }
      }
      return new Item(word, Pattern.compile(String.join("|", forms)), true, 1, 1);
    }

    boolean is(String form) {
      return word.matcher(raw ? form : MATCH.fold(form)).matches() || MATCH.fold(form).equals(MATCH.fold(written));
    }
  }

  /** The shortest occurrence from each word of some words, in order, for each of some patterns. */
  static List<Hit> hits(List<List<Item>> patterns, List<String> words, List<Integer> paragraphs, boolean overlap) {
    TreeSet<List<Integer>> all = new TreeSet<>((a, b) -> a.get(0).equals(b.get(0))
        ? a.get(1) - b.get(1) : a.get(0) - b.get(0));
    for (List<Item> pattern : patterns) {
      for (int first = 0; first < words.size(); first++) {
        TreeSet<Integer> ends = ends(pattern, words, first);
        if (!ends.isEmpty() && paragraphs.get(first).equals(paragraphs.get(ends.first() - 1))) {
          all.add(List.of(first, ends.first()));
        }
      }
    }
    return all.stream()
        .filter(hit -> overlap || all.stream().noneMatch(other ->
            other.get(0) < hit.get(0) && hit.get(0) < other.get(1)
                || other.get(0).equals(hit.get(0)) && other.get(1) > hit.get(1)))
        .map(hit -> new Hit(hit.get(0), hit.get(1)))
        .toList();
  }

  private static TreeSet<Integer> ends(List<Item> pattern, List<String> words, int at) {
    TreeSet<Integer> ends = new TreeSet<>();
    if (pattern.isEmpty()) {
      ends.add(at);
      return ends;
    }
    Item item = pattern.get(0);
    List<Item> rest = pattern.subList(1, pattern.size());
    for (int count = item.least; count <= item.most && at + count <= words.size(); count++) {
      if (item.word == null || item.is(words.get(at))) {
        ends.addAll(ends(rest, words, at + count));
      }
    }
    return ends;
  }

  /** A pattern of one to four items, with no gap of several lengths at an end. */
  static List<Item> random(Random random, List<Item> words, List<Item> gaps) {
    List<Item> pattern = new ArrayList<>();
    pattern.add(words.get(random.nextInt(words.size())));
    for (int more = random.nextInt(3); more > 0; more--) {
      if (random.nextInt(3) == 0) {
        pattern.add(gaps.get(random.nextInt(gaps.size())));
      }
      pattern.add(words.get(random.nextInt(words.size())));
    }
    return pattern;
  }

  static String written(List<Item> pattern) {
    return pattern.stream().map(Item::written).collect(Collectors.joining(" "));
  }
}
