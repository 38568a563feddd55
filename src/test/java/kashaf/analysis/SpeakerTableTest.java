package kashaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.analysis.SpeakerTable.Speaker;
import org.junit.jupiter.api.Test;

class SpeakerTableTest {
  private static Quotation quote(String kind, String speaker, String cue, String words, boolean inside,
      String confidence) {
    return new Quotation(
        "d", 1, kind, speaker, cue, words, 0, words.length(), speaker, "explicit", "", inside ? 0 : -1, 9, "r",
            confidence, null);
  }

  private static final List<Quotation> QUOTES =
      List.of(
          quote("direct", "ليلى قاسم", "قالت", "البحر هادئ", false, "high"),
          quote("indirect", "ليلى قاسم", "وأضافت", "الميناء سيبقى مفتوحا", false, "medium"),
          quote("mixed", "ليلى قاسم", "", "سيبقى", true, "medium"),
          quote("direct", "سامي", "قال", "نعم لا أحد هنا الآن", false, "low"));

  @Test
  void wordsAreCountedOnceAndShareIsOfAllOfThem() {
    // By hand: 2 + 3 words against 5; the fragment stands inside the second quote.
    assertThat(SpeakerTable.of(QUOTES.stream()).rows())
        .extracting(Speaker::speaker, Speaker::quotes, Speaker::words, Speaker::share, Speaker::cues)
        .containsExactly(
            tuple("ليلى قاسم", 3L, 5L, 50.0, "قالت:1 وأضافت:1"), tuple("سامي", 1L, 5L, 50.0, "قال:1"));
  }

  @Test
  void nothingHasNoShare() {
    assertThat(SpeakerTable.of(Stream.empty()).rows()).isEmpty();
    assertThat(SpeakerTable.of(Stream.of(quote("direct", "", "", "…", false, "low"))).rows())
        .extracting(Speaker::share)
        .containsExactly(Double.NaN);
  }

  @Test
  void aSpeakerIsFoundByAPartOfTheNameBlindToItsSpelling() {
    Set<String> all = Set.copyOf(QuotationChoice.KINDS);
    assertThat(QUOTES).filteredOn(QuotationChoice.of(all, "لَيلي", "low")).hasSize(3);
    assertThat(QUOTES).filteredOn(QuotationChoice.of(all, "قاسم ليلى", "low")).hasSize(3);
    assertThat(QUOTES).filteredOn(QuotationChoice.of(all, "ليل", "low")).isEmpty();
    assertThat(QUOTES).filteredOn(QuotationChoice.of(all, null, "medium")).hasSize(3);
    assertThat(QUOTES).filteredOn(QuotationChoice.of(Set.of("direct"), null, "high")).hasSize(1);
  }
}
