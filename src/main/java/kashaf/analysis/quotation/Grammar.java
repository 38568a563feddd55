package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kashaf.language.Language;
import kashaf.language.Lexicon;
import kashaf.language.Word;

/**
 * How a language builds statements, as far as it is not told of single words: from its {@code quotation-grammar.txt}.
 */
final class Grammar {
  private static final Map<Language, Grammar> KNOWN = new ConcurrentHashMap<>();

  private final boolean capitals;
  private final boolean verbFirst;
  private final Map<String, List<String>> roles = new HashMap<>();
  private final Map<String, Set<String>> wordsOf = new HashMap<>();
  private final Map<String, List<String>> spelled = new HashMap<>();
  private final Map<String, List<String>> titleKinds = new HashMap<>();
  private final Phrases accordingTo;
  private final Phrases clauseBreaks;

  private Grammar(Language language) {
    Map<String, String> properties = language.properties("quotation-grammar");
    Lexicon lexicon = Lexicon.of(language);
    properties.forEach((role, words) -> roles.put(role, List.of(lexicon.fold(words).split("\\s+"))));
    roles.forEach((role, words) -> wordsOf.put(role, Set.copyOf(words)));
    capitals = properties.getOrDefault("names", "tail").equals("capitals");
    verbFirst = Boolean.parseBoolean(properties.getOrDefault("verb-first", "false"));
    properties.forEach((role, words) -> spelled.put(role, List.of(words.split("\\s+"))));
    for (String line : language.lines("title-kinds")) {
      List<String> kinds = List.of(lexicon.fold(line).split("\\s+"));
      titleKinds.put(kinds.get(0), kinds.subList(1, kinds.size()));
    }
    accordingTo = new Phrases(language, "according-to", words("conjunctions"));
    clauseBreaks = new Phrases(language, "clause-breaks", words("conjunctions"));
  }

  static Grammar of(Language language) {
    return KNOWN.computeIfAbsent(language, Grammar::new);
  }

  /** Whether names are told by capital letters; otherwise by where they stand. */
  boolean capitals() {
    return capitals;
  }

  /** Whether the subject usually stands behind its verb. */
  boolean verbFirst() {
    return verbFirst;
  }

  /** The words or letters that have a part of their own, folded. */
  List<String> words(String role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Whether a word has such a part. */
  boolean is(String role, Word word) {
    return word != null && wordsOf.getOrDefault(role, Set.of()).contains(word.key());
  }

  /** The same for the very spelling, where folding would make two words one. */
  boolean isSpelled(String role, String form) {
    return spelled.getOrDefault(role, List.of()).contains(form);
  }

  boolean endsSpelled(String role, String form) {
    return spelled.getOrDefault(role, List.of()).stream().anyMatch(form::endsWith);
  }

  boolean begins(String role, String key) {
    return begins(words(role), key);
  }

  private static boolean begins(List<String> beginnings, String key) {
    for (String beginning : beginnings) {
      if (key.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  boolean ends(String role, String key) {
    return words(role).stream().anyMatch(key::endsWith);
  }

  /** Whether a noun may stand for somebody with one of some offices, or for anybody. */
  boolean mayCall(String noun, List<String> offices) {
    List<String> kinds = titleKinds.get(masculine(noun));
    return kinds != null && (kinds.isEmpty() || offices.stream().anyMatch(office -> kinds.contains(masculine(office))));
  }

  /** A noun without the feminine ending, unless that makes another word of it. */
  private String masculine(String noun) {
    boolean feminine = !titleKinds.containsKey(noun) && ends("feminine-ends", noun) && noun.length() > 3;
    return feminine ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** How many items the head of "according to" has that begins at an item, or 0. */
  int accordingTo(Passage passage, int item) {
    return accordingTo.length(passage, item);
  }

  /** Whether words that end a reported clause begin at an item. */
  boolean breaksClause(Passage passage, int item) {
    return clauseBreaks.length(passage, item) > 0;
  }

  /** Phrases of one or more words. */
  private static final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    private final List<String> conjunctions;

    Phrases(Language language, String file, List<String> conjunctions) {
      this.conjunctions = conjunctions;
      Lexicon lexicon = Lexicon.of(language);
      for (String line : language.lines(file)) {
        String[] words = lexicon.fold(line).split("\\s+");
        byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
      }
    }

    /** The length of the longest phrase that begins at an item; the first word may have "and" before it. */
    int length(Passage passage, int item) {
      Word word = passage.word(item);
      if (word == null) {
        return 0;
      }
      int length = longest(passage, item, word.key());
      boolean and = length == 0 && word.key().length() > 2 && begins(conjunctions, word.key());
      return and ? longest(passage, item, word.key().substring(1)) : length;
    }

    private int longest(Passage passage, int item, String first) {
      int longest = 0;
      for (String[] words : byFirst.getOrDefault(first, List.of())) {
        int matched = 1;
        while (matched < words.length
            && passage.word(item + matched) != null
            && passage.word(item + matched).key().equals(words[matched])) {
          matched++;
        }
        longest = matched == words.length ? Math.max(longest, matched) : longest;
      }
      return longest;
    }
  }
}
