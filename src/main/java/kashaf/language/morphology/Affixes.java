package kashaf.language.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kashaf.language.Language;

/** What may stand before and behind a stem, by how it is written: a language's {@code affixes.txt}, which explains itself. */
final class Affixes {
  private static final String NOTHING = "-";
  private static final String ADJECTIVE = "C";
  private static final Set<String> PLURAL_ENDINGS = Set.of("", "ا", "ة", "ت", "ات");

  private final Map<String, List<Proclitic>> proclitics = new HashMap<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Map<String, List<NounEnding>> nounEndings = new HashMap<>();
  private final Map<String, List<VerbEnding>> perfectEndings = new HashMap<>();
  private final Map<String, List<VerbEnding>> imperfectEndings = new HashMap<>();
  private final Map<Character, Integer> persons = new HashMap<>();
  private final Map<String, String> joints = new HashMap<>();

  Affixes(Language language) {
    for (String line : language.lines("affixes")) {
      String[] fields = line.split("\\s+");
      String written = fields[1].equals(NOTHING) ? "" : fields[1];
      switch (fields[0]) {
        case "proclitic" -> add(proclitics, written.replace("ل+ال", "لل").replace("+", ""),
            new Proclitic(written.isEmpty() ? "" : written + "+", fields[2], Integer.parseInt(fields[3])));
        case "pronoun" -> pronouns.put(written, new Pronoun(written, Set.of(fields[2].split(",")),
            Integer.parseInt(fields[3])));
        case "noun" -> add(nounEndings, written, NounEnding.of(written, fields));
        case "perfect" -> add(perfectEndings, written, VerbEnding.of(written, fields));
        case "imperfect" -> add(imperfectEndings, written, VerbEnding.of(written, fields));
        case "person" -> persons.put(written.charAt(0), Integer.parseInt(fields[2]));
        case "joint" -> joints.put(written, fields[2]);
        default -> throw new IllegalArgumentException("affixes.txt of " + language + ": " + line);
      }
    }
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, written -> new ArrayList<>()).add(value);
  }

  /** A run of proclitics. @param shown piece by piece, with a plus behind each */
  record Proclitic(String shown, String kind, int cost) {
    boolean takesNouns() {
      return !kind.equals("imperfect");
    }

    boolean isDefinite() {
      return kind.equals("definite");
    }

    boolean takesAny() {
      return kind.equals("any");
    }

    boolean takesImperfects() {
      return kind.equals("imperfect") || kind.equals("any");
    }
  }

  record Pronoun(String written, Set<String> kinds, int cost) {
    boolean goesWith(String kind) {
      return kinds.contains(kind);
    }
  }

  /** @param singulars what the singular has in its place; null for the masculine of an adjective */
  record NounEnding(String written, Set<String> places, int cost, List<String> singulars) {
    static NounEnding of(String written, String[] fields) {
      List<String> singulars = new ArrayList<>();
      for (String singular : Arrays.asList(fields).subList(4, fields.length)) {
        singulars.add(singular.equals(ADJECTIVE) ? null : singular.equals(NOTHING) ? "" : singular);
      }
      return new NounEnding(written, Set.of(fields[2].split(",")), Integer.parseInt(fields[3]), singulars);
    }

    /** Whether it may stand behind a broken plural, or be a part of one. */
    boolean takesPlurals() {
      return PLURAL_ENDINGS.contains(written);
    }

    boolean standsIn(boolean definite, boolean bound) {
      return places.contains(bound ? "bound" : definite ? "definite" : "free");
    }
  }

  record VerbEnding(String written, Set<String> places, int cost, int slots) {
    static VerbEnding of(String written, String[] fields) {
      return new VerbEnding(written, Set.of(fields[2].split(",")), Integer.parseInt(fields[3]), Slot.bits(fields[4]));
    }

    boolean standsIn(boolean bound) {
      return places.contains(bound ? "bound" : "free");
    }
  }

  List<Proclitic> proclitics(String written) {
    return proclitics.getOrDefault(written, List.of());
  }

  /** A pronoun written so, or null. */
  Pronoun pronoun(String written) {
    return pronouns.get(written);
  }

  List<NounEnding> nounEndings(String written) {
    return nounEndings.getOrDefault(written, List.of());
  }

  List<VerbEnding> verbEndings(boolean perfect, String written) {
    return (perfect ? perfectEndings : imperfectEndings).getOrDefault(written, List.of());
  }

  /** How much rarer this person of the imperfect is than the commonest; -1 where the letter stands for none. */
  int person(char letter) {
    return persons.getOrDefault(letter, -1);
  }

  /** How a stem is written when nothing follows it, if otherwise than here; else null. */
  String unjoined(String stem) {
    String end = stem.isEmpty() ? null : joints.get(stem.substring(stem.length() - 1));
    return end == null ? null : stem.substring(0, stem.length() - 1) + end;
  }
}
