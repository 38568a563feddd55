package kashaf.analysis.quotation;

import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.quotation.Mention.Sort;
import kashaf.analysis.quotation.Occurrences.Place;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * Looks in the whole document for the longest name of whom a text names in short. Where names are not written with
 * capitals, a name begins behind an office or with a known given name.
 */
final class LongNames {
  private static final int LONGEST = 5;

  private final Occurrences occurrences;

  LongNames(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  /** A stretch of a passage that is a name. */
  record Name(Passage passage, int from, int to) {
    List<String> words() {
      return Wording.keys(passage, from, to);
    }

    String text() {
      return Wording.written(passage, from, to);
    }

    /** The offices right before it. */
    Stream<String> offices() {
      return Stream.iterate(from - 1, i -> i >= Math.max(0, from - 6) && passage.word(i) != null, i -> i - 1)
          .filter(i -> passage.is(i, WordClass.TITLE)).map(i -> passage.word(i).stem());
    }
  }

  /** The longest name that ends with the last of some words and holds all, or begins with a single one; or null. */
  Name longest(List<String> words) {
    if (words.size() > 2) {
      return null;
    }
    Name longest = null;
    int length = words.size();
    for (Place place : words.size() > 1 ? List.<Place>of() : occurrences.of(words.get(0))) {
      int to = nameEnd(place.passage(), place.item());
      if (to - place.item() > length) {
        longest = new Name(place.passage(), place.item(), to);
        length = to - place.item();
      }
    }
    for (Place place : occurrences.of(words.get(words.size() - 1))) {
      Name name = new Name(place.passage(), nameStart(place.passage(), place.item()), place.item() + 1);
      if (name.to - name.from > length && name.words().containsAll(words)) {
        longest = name;
        length = name.to - name.from;
      }
    }
    return longest;
  }

  /** Whether a word is anywhere the last of a name of two words or more. */
  boolean endsName(String key) {
    return occurrences.of(key).stream().anyMatch(place -> nameStart(place.passage(), place.item()) < place.item());
  }

  /** The first item of the personal name that ends with an item. */
  private static int nameStart(Passage passage, int last) {
    int from = last;
    while (last - from < LONGEST - 1 && namePart(passage, from - 1)) {
      from--;
    }
    boolean article = passage.word(last).definite();
    for (int start = from; start < last; start++) {
      Word before = passage.word(start - 1);
      boolean office = before != null && before.is(WordClass.TITLE, WordClass.HONORIFIC);
      // Before a word with the article any noun may stand (بئر الصدى), so only an office makes it a name.
      boolean titled = office || before != null && !article && (before.definite() || before.is(WordClass.PLACE));
      if (titled || passage.is(start, WordClass.GIVEN_NAME)) {
        return start;
      }
    }
    return last;
  }

  private static boolean namePart(Passage passage, int item) {
    Word word = passage.word(item);
    int names = WordClass.GIVEN_NAME.bit() | WordClass.NAME_PART.bit() | WordClass.PRONOUN.bit();
    return word != null && !word.definite() && word.preposition() == 0 && (word.classes() & ~names) == 0
        && (word.cue() == null || word.is(WordClass.GIVEN_NAME))
        || word != null && Nouns.givenName(passage, item) && !word.is(WordClass.PREPOSITION)
        && !(word.definite() && word.is(WordClass.TITLE));
  }

  /** The item behind the personal name that begins with a given name (سليم عبد الهادي), or that an office explains. */
  private static int nameEnd(Passage passage, int first) {
    int to = first + 1;
    boolean explained = namePart(passage, first) && namePart(passage, to) && passage.comma(to + 1)
        && passage.is(to + 2, WordClass.TITLE);
    if (explained) {
      return to + 1;
    }
    while (passage.is(first, WordClass.GIVEN_NAME) && to - first < LONGEST && passage.word(to) != null
        && (passage.is(to, WordClass.GIVEN_NAME) || passage.is(to, WordClass.NAME_PART) || familyName(passage, to))
        && !passage.is(to, WordClass.PARTICLE) && !passage.is(to, WordClass.PREPOSITION)) {
      to++;
    }
    return to;
  }

  private static boolean familyName(Passage passage, int item) {
    Word word = passage.word(item);
    return word.definite() && word.classes() == 0 && word.preposition() == 0 && !word.conjunction();
  }

  /** Whom the text under a headline gives the office that the headline only names (وزير المالية: …), or null. */
  Mention underHeadline(Mention headline, Word office) {
    return Stream.of(office.stem(), withArticle(headline.passage(), office))
        .flatMap(key -> occurrences.of(key).stream())
        .filter(place -> place.passage().paragraph() > 0 && place.passage().depth() == 0)
        .map(place -> SpeakerPhrases.readJoined(place.passage(), place.item(),
            Math.min(place.passage().sentenceTo(place.item()), place.item() + 12)))
        .filter(mention -> mention != null && mention.sort() == Sort.PERSON && sameOffice(headline, mention))
        .findFirst().orElse(null);
  }

  /** Whom the text names last with an office before an item, in that paragraph or the two before; or null. */
  Mention bearer(Word office, Passage passage, int item) {
    return Stream.of(office.stem(), withArticle(passage, office)).distinct()
        .flatMap(key -> occurrences.of(key).stream())
        .filter(place -> place.passage() == passage ? place.item() < item
            : place.passage().depth() == 0 && place.passage().paragraph() < passage.paragraph()
            && place.passage().paragraph() >= passage.paragraph() - 2)
        .map(place -> SpeakerPhrases.readJoined(place.passage(), place.item(),
            Math.min(place.passage().sentenceTo(place.item()), place.item() + 12)))
        .filter(mention -> mention != null && mention.sort() == Sort.PERSON && mention.nameFrom() > mention.head())
        .reduce((first, second) -> second).orElse(null);
  }

  /** Whether two offices belong to the same body, as far as both name one. */
  private static boolean sameOffice(Mention headline, Mention other) {
    List<String> words = Wording.keys(headline.passage(), headline.head() + 1, headline.to());
    Word head = other.passage().word(other.head());
    return words.isEmpty() || head.definite()
        || Wording.keys(other.passage(), other.head(), other.nameFrom()).containsAll(words);
  }

  private static String withArticle(Passage passage, Word word) {
    List<String> fused = passage.grammar().words("fused-article");
    return (fused.isEmpty() ? "" : fused.get(1)) + word.stem();
  }

  /** The full name of a body that the text named before, the last one: الموقع for موقع …, البنك for البنك المركزي. */
  String body(Word head, Passage passage) {
    String best = null;
    for (Place place : occurrences.of(head.stem())) {
      Word next = place.passage().word(place.item() + 1);
      Name name = next == null || Nouns.preposition(next) ? null : bodyAt(place, passage);
      best = name == null ? best : name.text();
    }
    for (Place place : best == null ? occurrences.of(head.key()) : List.<Place>of()) {
      Word next = place.passage().word(place.item() + 1);
      boolean adjective = next != null && next.definite() && passage.grammar().ends("adjectives-end", next.key());
      Name name = adjective ? bodyAt(place, passage) : null;
      best = name == null ? best : name.text();
    }
    return best;
  }

  /** The name of a body at a place before another passage. */
  private static Name bodyAt(Place place, Passage before) {
    Passage passage = place.passage();
    int limit = Math.min(passage.count(), place.item() + 6);
    Mention mention = passage.paragraph() > before.paragraph() ? null : passage.word(place.item()).definite()
        ? SpeakerPhrases.readBeforeObject(passage, place.item(), limit)
        : SpeakerPhrases.readJoined(passage, place.item(), limit);
    int to = mention == null || mention.from() != place.item() ? 0 : mention.to();
    return to - place.item() > 1 ? new Name(passage, place.item(), to) : null;
  }
}
