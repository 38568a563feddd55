package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import kashaf.analysis.measure.Dispersion;
import kashaf.corpus.Reading;
import kashaf.language.Folding;
import org.junit.jupiter.api.Test;

class DispersionsTest {
  private static final Folding COUNT = Folding.named("count");
  private static final List<Dispersion> MEASURES = List.of(Dispersion.DP, Dispersion.ARF);

  private static List<Dispersions.Entry> entries(Set<String> types, int parts, String... texts) {
    return Asking.rows(new Dispersions(COUNT, types, 1, parts, MEASURES), texts);
  }

  @Test
  void documentsAreTheParts() {
    assertThat(entries(null, 0, "a b a", "", "a c c", "b"))
        .extracting(Dispersions.Entry::type, entry -> entry.spread().toString(), entry -> entry.spread().parts())
        .containsExactly(
            tuple("a", "f=3 n=3 N=7 2/3 1/3", 3), // a document without words is no part
            tuple("b", "f=2 n=3 N=7 1/3 1/1", 3),
            tuple("c", "f=2 n=3 N=7 2/3", 3));
  }

  /** Seven words in three parts: two, two and three, across the ends of documents. */
  @Test
  void equalPartsRunThroughTheWholeCorpus() {
    assertThat(entries(null, 3, "a b a", "", "a c c", "b"))
        .extracting(entry -> entry.spread().toString())
        .containsExactly("f=3 n=3 N=7 1/2 2/2", "f=2 n=3 N=7 1/2 1/3", "f=2 n=3 N=7 2/3");
    assertThat(entries(null, 100, "a b")).extracting(entry -> entry.spread().parts()).containsOnly(2);
  }

  @Test
  void sizesOfEqualPartsDifferByOneAtMost() {
    for (int words = 0; words < 60; words++) {
      for (int parts = 1; parts < 12; parts++) {
        Division division = Division.equal(words, parts);
        assertThat(division.largest() - division.smallest()).isBetween(0, 1);
        assertThat(division.parts()).isEqualTo(Math.min(words, parts));
      }
    }
  }

  @Test
  void typesThatWereAskedForAreListedAlsoWhenTheyDoNotOccur() {
    assertThat(entries(Set.of("b", "zz", "x"), 0, "a b a", "a c c"))
        .extracting(Dispersions.Entry::type, entry -> entry.spread().frequency())
        .containsExactly(tuple("b", 1L), tuple("x", 0L), tuple("zz", 0L));
    assertThat(Dispersion.DP.of(entries(Set.of("x"), 0, "a").get(0).spread())).isNaN();
    assertThat(entries(Set.of("x"), 0)).extracting(entry -> entry.spread().parts()).containsExactly(0);
  }

  @Test
  void theLeastFrequencyChangesNoFigure() {
    Dispersions frequent = new Dispersions(COUNT, null, 3, 0, MEASURES);
    assertThat(Asking.rows(frequent, "a b a", "a c c")).extracting(entry -> entry.spread().toString())
        .containsExactly("f=3 n=2 N=6 2/3 1/3");
  }

  /** Gries 2008, pp. 406 and 410: arf 10.8 for the word a in this corpus of letters. */
  @Test
  void placesAreThoseInTheWholeCorpus() {
    String[] documents = {"b a m n i b e u p k", "b a s a t b e w q n", "b c a g a b e s t a", "b a g h a b e a a t",
        "b a h a a b e a x a"};
    for (int size : new int[] {1, 1000}) {
      Dispersions dispersions = new Dispersions(COUNT, Set.of("a"), 1, 0, MEASURES);
      List<Dispersions.Entry> rows =
          Asking.rows(dispersions, Asking.corpus(Reading.DEFAULT.withPartSize(size), documents), 3);
      assertThat(Dispersion.ARF.of(rows.get(0).spread())).isCloseTo(10.8, within(0.05));
      assertThat(Dispersion.AWT.of(rows.get(0).spread())).isCloseTo(3.18, within(1e-9));
    }
  }

  /** Every type's sums over the parts are its frequency, and the frequencies are those of a frequency list. */
  @Test
  void frequenciesAreThoseOfTheFrequencyList() {
    String[] texts = {"the sea the ship", "a ship and the sea and a gull", "gull"};
    assertThat(entries(null, 0, texts)).extracting(Dispersions.Entry::type, entry -> entry.spread().frequency(),
            entry -> (long) entry.spread().range())
        .containsExactlyElementsOf(Asking.rows(Frequencies.of(COUNT), texts).stream()
            .map(entry -> tuple(entry.type(), entry.frequency(), entry.documents())).toList());
  }
}
