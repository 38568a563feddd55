package kashaf.analysis.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import kashaf.language.Folding;

/**
 * Sentences of UD_Arabic-PUD, which divides words by hand into what is joined in them. It has the article as a part of
 * its word, and writes a word that is changed by a joint as it is changed; {@link Piece#spellings} undoes both with the
 * help of the lemma.
 */
final class Treebank {
  static final Folding MATCH = Folding.named("match");
  private static final Folding COUNT = Folding.named("count");

  private static final Set<String> JOINED_PRONOUNS = Set.of("ها", "هم", "هما", "هن", "كم", "كن", "كما", "نا", "ني");

  /** What was asked before: every word is compared with every piece. */
  private static final Map<Piece, Set<String>> FOLDED = new IdentityHashMap<>();

  private Treebank() {}

  /** A sentence: its pieces, and its text, made of them. */
  record Sentence(String text, List<Piece> pieces) {}

  /**
   * A token of the treebank.
   *
   * @param start where it stands in the sentence
   * @param joinedBefore the form of the one that it is joined to, or an empty string
   * @param pronounBehind whether a pronoun is joined to it
   */
  record Piece(String form, String lemma, String pos, String features, int start, String joinedBefore,
      boolean pronounBehind) {

    boolean isWord() {
      return form.matches("[\\u0620-\\u0652\\u0670]{2,}")
          && (joinedBefore.isEmpty() || !JOINED_PRONOUNS.contains(form));
    }

    /** How the word is written that it is: with its article first, and also without. */
    List<String> spellings() {
      String spelled = COUNT.fold(form);
      String folded = MATCH.fold(lemma);
      List<String> found = new ArrayList<>();
      String whole = pronounBehind ? undone(spelled, folded) : spelled;
      if (joinedBefore.equals("ل") && spelled.startsWith("ل") && !folded.startsWith("ل")) {
        whole = "ا" + whole;
      } else if (joinedBefore.equals("ل") && features.contains("Definite=Def") && spelled.startsWith("ل")) {
        whole = "ال" + whole;
      }
      found.add(whole);
      if (whole.startsWith("ال") && whole.length() > 3 && !folded.startsWith("ال")) {
        found.add(whole.substring(2));
      }
      if (!whole.equals(spelled)) {
        found.add(spelled);
      }
      return found;
    }

    private String undone(String spelled, String lemma) {
      String stem = spelled.substring(0, spelled.length() - 1);
      boolean verb = pos.equals("VERB") || pos.equals("AUX");
      return switch (spelled.charAt(spelled.length() - 1)) {
        case 'ت' -> verb || features.contains("Number=Plur") || lemma.endsWith("ت") ? spelled : stem + "ة";
        case 'ؤ', 'ئ' -> stem + (lemma.endsWith("ا") ? "أ" : "ء");
        case 'ا' -> lemma.endsWith("ي") ? stem + "ى" : spelled;
        case 'و' -> verb ? spelled + "ا" : spelled;
        default -> spelled;
      };
    }

    /** Whether a word is this one. */
    boolean is(String word) {
      return FOLDED
          .computeIfAbsent(this, piece -> spellings().stream().map(MATCH::fold).collect(Collectors.toSet()))
          .contains(MATCH.fold(word));
    }
  }

  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          sentences.add(sentence(rows));
          rows.clear();
        } else if (!line.startsWith("#")) {
          rows.add(line.split("\t"));
        }
      }
    }
    return sentences;
  }

  private static Sentence sentence(List<String[]> rows) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      String before = i > 0 && isJoined(rows.get(i - 1)) ? rows.get(i - 1)[1] : "";
      boolean pronoun = isJoined(row) && i + 1 < rows.size() && rows.get(i + 1)[3].equals("PRON");
      pieces.add(new Piece(row[1], row[2], row[3], row[5], text.length(), before, pronoun));
      text.append(row[1]).append(isJoined(row) ? "" : " ");
    }
    return new Sentence(text.toString(), pieces);
  }

  private static boolean isJoined(String[] row) {
    return row[9].contains("SpaceAfter=No");
  }
}
