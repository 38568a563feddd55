package kashaf.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kashaf.Shared;
import kashaf.analysis.pattern.Treebank.Piece;
import kashaf.analysis.pattern.Treebank.Sentence;
import kashaf.corpus.Document;
import kashaf.corpus.Layout;
import kashaf.corpus.Part;
import kashaf.language.Language;
import kashaf.text.Text;
import org.junit.jupiter.api.Test;

/**
 * How well words are found with what is joined to them, held against the segmentation of a treebank. A hit is right if
 * the treebank has the word in that place. Every fifth sentence, from the first, was looked at while the lists were
 * written; those measured here were not.
 */
class CliticsFiguresTest {
  private static final Language ARABIC = Language.of("ar");

  /** Right hits, wrong ones, and words not found. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;
    private final List<String> faults = new ArrayList<>();

    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    @Override
    public String toString() {
      return String.format("right %d, wrong %d, missed %d, precision %.3f, recall %.3f", right, wrong, missed,
          precision(), recall());
    }
  }

  private static List<Sentence> sentences(int remainder) throws IOException {
    List<Sentence> all = Treebank.read(Shared.file("corpora/ar_pud-ud-test.conllu.gz"));
    return IntStream.range(0, all.size()).filter(i -> i % 5 == remainder).mapToObj(all::get).toList();
  }

  /** The words of some sentences by how often they occur, then by their characters, each as the treebank has it. */
  private static List<String> words(List<Sentence> sentences, Predicate<Piece> chosen) {
    Map<String, Integer> counts = new TreeMap<>();
    sentences.forEach(sentence -> sentence.pieces().stream().filter(Piece::isWord).filter(chosen)
        .forEach(piece -> {
          List<String> spellings = piece.spellings();
          boolean article = spellings.get(0).startsWith("ال") && spellings.size() > 1;
          counts.merge(spellings.get(0), 1, Integer::sum);
          if (article) {
            counts.merge(spellings.get(1), 1, Integer::sum);
          }
        }));
    Comparator<String> commonest = Comparator.comparing(counts::get);
    return counts.keySet().stream().sorted(commonest.reversed().thenComparing(Comparator.naturalOrder())).toList();
  }

  static boolean JOINED = false;
  static boolean plain(Part part, Piece piece, String word) {
    int t = part.tokens().firstFrom(piece.start() + 1) - 1;
    return t>=0 && Treebank.MATCH.fold(part.text().slice(part.tokens().start(t), part.tokens().end(t))).equals(Treebank.MATCH.fold(word));
  }

  private static Score score(List<Sentence> sentences, List<String> words) {
    Score score = new Score();
    for (String word : words) {
      PatternSearch search = PatternSearch.of(word, Treebank.MATCH);
      for (Sentence sentence : sentences) {
        score(sentence, word, search, score);
      }
    }
    return score;
  }

  private static void score(Sentence sentence, String word, PatternSearch search, Score score) {
    Part part = Part.whole(new Document(0, "", ARABIC, Layout.LINES), Text.of(sentence.text()));
    Set<Integer> there = new HashSet<>();
    for (Piece piece : sentence.pieces()) {
      if (piece.isWord() && piece.is(word) && (!JOINED || !plain(part, piece, word))) {
        there.add(part.tokens().firstFrom(piece.start() + 1) - 1);
      }
    }
    Set<Integer> found = new HashSet<>();
    search.hits(part).filter(hit -> !JOINED || !hit.clitics().isEmpty()).forEach(hit -> found.add(hit.first()));
    for (int token : found) {
      score.right += there.contains(token) ? 1 : 0;
      score.wrong += there.contains(token) ? 0 : 1;
      if (!there.contains(token)) {
        score.faults.add(word + "!" + sentence.text().substring(part.tokens().start(token), part.tokens().end(token)));
      }
    }
    for (int token : there) {
      if (!found.contains(token)) {
        score.missed++;
        score.faults.add(word + "?" + sentence.text().substring(part.tokens().start(token), part.tokens().end(token)));
      }
    }
  }

  @Test
  void twentyWordsSpacedEvenlyInTheFrequencyList() throws IOException {
    for (int r = 0; r < 5; r++) {
      List<Sentence> sentences = sentences(r);
      List<String> all = words(sentences, piece -> true);
      List<String> often = all.subList(0, 400);
      List<String> twenty = IntStream.range(0, 20).mapToObj(i -> often.get(i * 20)).toList();
      Score score = score(sentences, twenty);
      System.out.println(r + " 20 words " + twenty + "\n" + score + score.faults);
      Score every = score(sentences, all);
      System.out.println(" all " + all.size() + ": " + every + (r == 0 ? every.faults : ""));
      for (String pos : List.of("NOUN", "VERB", "PROPN", "ADJ", "ADP", "PRON", "PART", "ADV", "SCONJ")) {
        System.out.println(pos + " " + score(sentences, words(sentences, p -> p.pos().equals(pos))));
      }
      JOINED = true;
      System.out.println("JOINED own words " + score(sentences, all));
      List<Sentence> whole = new ArrayList<>();
      for (int k = 0; k < 5; k++) whole.addAll(sentences(k));
      Score all2 = score(sentences, words(whole, piece -> true));
      System.out.println("JOINED all words " + all2 + (r == 0 ? all2.faults : ""));
      JOINED = false;
      PatternReader alone = new PatternReader(Treebank.MATCH, false, false, false);
    }
  }
}
