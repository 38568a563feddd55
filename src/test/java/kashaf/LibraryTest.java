package kashaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.Concordance;
import kashaf.analysis.Phrase;
import kashaf.corpus.Corpus;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.language.Folding;
import kashaf.run.LocalRunner;
import org.junit.jupiter.api.Test;

/** The library as README shows it. */
class LibraryTest {
  @Test
  void sixLines() {
    var found = new ArrayList<String>();
    var corpus = new Corpus(List.of(Source.text("poem", "البحرُ أمامي، والبحر خلفي")), Reading.DEFAULT, Notices.SILENT);
    var phrase = Phrase.of("البحر", Folding.named("match"));
    try (Stream<Concordance.Line> lines = new LocalRunner(2).extract(new Concordance(phrase, 5, 5), corpus)) {
      lines.forEach(line -> found.add(line.before() + "[" + line.node() + "]" + line.after()));
    }
    assertThat(found).containsExactly("[البحرُ]أمامي، والبحر خلفي");
  }
}
