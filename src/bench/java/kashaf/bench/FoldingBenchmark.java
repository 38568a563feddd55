package kashaf.bench;

import java.util.concurrent.TimeUnit;
import kashaf.language.Folding;
import kashaf.language.Tokenizer;
import kashaf.text.Text;
import kashaf.text.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time per word to make types from forms; one word in eight is vocalised, which {@code none} finds hard. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FoldingBenchmark.WORDS)
public class FoldingBenchmark {
  static final int WORDS = 100_000;

  @Param({"none", "count", "match"})
  String names;

  private final Text text = new ArabicLikeText(1).next(WORDS);
  private final Tokens tokens = Tokenizer.tokenize(text);
  private Folding.Folder folder;

  @Setup
  public void prepare() {
    folder = Folding.named(names).folder();
  }

  @Benchmark
  public Object inARow() {
    return folder.fold(text, tokens, 0, WORDS);
  }

  @Benchmark
  public int oneByOne() {
    int characters = 0;
    for (int i = 0; i < WORDS; i++) {
      characters += folder.fold(text, tokens.start(i), tokens.end(i));
    }
    return characters;
  }
}
