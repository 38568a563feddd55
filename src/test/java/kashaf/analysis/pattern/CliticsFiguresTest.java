package kashaf.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kashaf.Shared;
import kashaf.analysis.Hit;
import kashaf.analysis.pattern.Treebank.Piece;
import kashaf.analysis.pattern.Treebank.Sentence;
import kashaf.corpus.Document;
import kashaf.corpus.Layout;
import kashaf.corpus.Part;
import kashaf.language.Language;
import kashaf.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }

    void add(Set<Integer> there, Set<Integer> found) {
      for (int token : found) {
        right += there.contains(token) ? 1 : 0;
        wrong += there.contains(token) ? 0 : 1;
      }
      missed += (int) there.stream().filter(token -> !found.contains(token)).count();
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

  private static Score score(List<Sentence> sentences, List<String> words, boolean joinedOnly) {
    Score score = new Score();
    List<Part> parts = sentences.stream().map(CliticsFiguresTest::part).toList();
    for (String word : words) {
      PatternSearch search = PatternSearch.of(word, Treebank.MATCH);
      for (int i = 0; i < parts.size(); i++) {
        Set<Integer> there = there(sentences.get(i), parts.get(i), word, joinedOnly);
        Set<Integer> found = search.hits(parts.get(i))
            .filter(hit -> !joinedOnly || !hit.clitics().isEmpty())
            .map(Hit::first).collect(Collectors.toSet());
        score.add(there, found);
      }
    }
    return score;
  }

  private static Part part(Sentence sentence) {
    return Part.whole(new Document(0, "", ARABIC, Layout.LINES), Text.of(sentence.text()));
  }

  /** The tokens of a part in which a word is by the treebank. @param joinedOnly only where the token is more than that */
  private static Set<Integer> there(Sentence sentence, Part part, String word, boolean joinedOnly) {
    return sentence.pieces().stream().filter(piece -> piece.isWord() && piece.is(word))
        .map(piece -> part.tokens().firstFrom(piece.start() + 1) - 1)
        .filter(token -> !joinedOnly || !Treebank.MATCH.fold(form(part, token)).equals(Treebank.MATCH.fold(word)))
        .collect(Collectors.toSet());
  }

  private static String form(Part part, int token) {
    return part.text().slice(part.tokens().start(token), part.tokens().end(token));
  }

  /** The rule: of the 400 commonest words every twentieth, from the first. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void twentyWordsSpacedEvenlyInTheFrequencyList(int remainder) throws IOException {
    List<Sentence> sentences = sentences(remainder);
    List<String> often = words(sentences, piece -> true).subList(0, 400);
    Score score = score(sentences, IntStream.range(0, 20).mapToObj(i -> often.get(i * 20)).toList(), false);
    System.out.println("words with clitics, twenty of sentences " + remainder + ": " + score);
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
  }

  /** Every fifth word that occurs in the sentences, where it is more than the word alone. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyFifthWordWhereSomethingIsJoined(int remainder) throws IOException {
    List<Sentence> sentences = sentences(remainder);
    List<String> all = words(sentences, piece -> true);
    List<String> some = IntStream.range(0, all.size()).filter(i -> i % 5 == 0).mapToObj(all::get).toList();
    Score score = score(sentences, some, true);
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOUN", "VERB", "PROPN", "ADJ", "ADP", "PRON", "PART", "ADV", "SCONJ"})
  void everyFifthWordByItsKind(String kind) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (int remainder = 1; remainder < 5; remainder++) {
      sentences.addAll(sentences(remainder));
    }
    List<String> all = words(sentences, piece -> piece.pos().equals(kind));
    List<String> some = IntStream.range(0, all.size()).filter(i -> i % 5 == 0).mapToObj(all::get).toList();
    Score score = score(sentences, some, false);
    System.out.println("words with clitics, " + kind + ": " + score);
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
  }
}
