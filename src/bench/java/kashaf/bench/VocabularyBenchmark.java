package kashaf.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kashaf.language.Folding;
import kashaf.language.Tokenizer;
import kashaf.text.Text;
import kashaf.text.Types;
import kashaf.text.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Time per word to number the types of two million words, from an empty vocabulary on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(VocabularyBenchmark.ROWS * VocabularyBenchmark.WORDS)
public class VocabularyBenchmark {
  static final int ROWS = 20;
  static final int WORDS = 100_000;

  private final Types[] rows = new Types[ROWS];
  private final int[] ids = new int[WORDS];

  public VocabularyBenchmark() {
    ArabicLikeText source = new ArabicLikeText(1);
    for (int i = 0; i < ROWS; i++) {
      Text text = source.next(WORDS);
      rows[i] = Folding.named("count").folder().fold(text, Tokenizer.tokenize(text), 0, WORDS);
    }
  }

  @Benchmark
  public int inARow() {
    Vocabulary vocabulary = new Vocabulary();
    for (Types types : rows) {
      vocabulary.number(types, ids);
    }
    return vocabulary.size();
  }

  @Benchmark
  public int oneByOne() {
    Vocabulary vocabulary = new Vocabulary();
    for (Types types : rows) {
      for (int i = 0; i < WORDS; i++) {
        ids[i] = vocabulary.number(types.chars(), types.start(i), types.end(i));
      }
    }
    return vocabulary.size();
  }

  @Benchmark
  public int mapOfStrings() {
    Map<String, Integer> map = new HashMap<>();
    for (Types types : rows) {
      for (int i = 0; i < WORDS; i++) {
        ids[i] = map.computeIfAbsent(types.type(i), type -> map.size());
      }
    }
    return map.size();
  }
}
