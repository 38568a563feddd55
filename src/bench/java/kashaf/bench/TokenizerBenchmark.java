package kashaf.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.concurrent.TimeUnit;
import kashaf.language.Tokenizer;
import kashaf.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Time per word to find the words of a text, ours and ICU's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TokenizerBenchmark.WORDS)
public class TokenizerBenchmark {
  static final int WORDS = 100_000;

  private final Text text = new ArabicLikeText(1).next(WORDS);
  private final String string = text.toString();

  @Benchmark
  public Object tokenizer() {
    return Tokenizer.tokenize(text);
  }

  @Benchmark
  public int icu() {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(string);
    int words = 0;
    while (breaks.next() != BreakIterator.DONE) {
      words += breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
    }
    return words;
  }
}
