package kashaf.analysis.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kashaf.analysis.Hit;
import kashaf.analysis.pattern.Element.Gap;
import kashaf.analysis.pattern.Plan.Step;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;
import kashaf.text.Tokens;

/**
 * Follows sequences through the words of one part. What may follow the elements so far is a list of places, in order:
 * a word keeps those where it stands, a gap makes several of each. So a sequence costs no more than its length times
 * its elements, however its gaps may be filled.
 */
final class Trails {
  private static final String WORD_ALONE = "…";
  private static final Folding SPELLING = Folding.named("count");

  private final Plan plan;
  private final Part part;
  private final Tokens tokens;
  private final Folder folder;
  private final WildWords.Trial trial;

  Trails(Plan plan, Part part, Folding folding) {
    this.plan = plan;
    this.part = part;
    this.tokens = part.tokens();
    this.folder = folding.folder();
    this.trial = plan.words().trial();
  }

  /** A place that a sequence has come to, and the clitics of the words on the way; null where no word stands there. */
  private record Place(int token, String clitics) {}

  /** Adds the occurrences that start with a word, the shortest first. */
  void from(int token, List<Hit> hits) {
    int before = hits.size();
    for (List<Step> sequence : plan.beginningWithGap()) {
      follow(sequence, 0, token, new Place(token, null), hits);
    }
    for (Found found = find(token); found != null; found = found.next()) {
      if (isWritten(found, token)) {
        for (List<Step> sequence : plan.beginningWith(found.element())) {
          follow(sequence, 1, token, new Place(token + 1, found.clitics()), hits);
        }
      }
    }
    if (hits.size() > before + 1) {
      inOrder(hits.subList(before, hits.size()));
    }
  }

  private static void inOrder(List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>();
    hits.stream().sorted(Comparator.comparingInt(Hit::behind).thenComparing(Hit::clitics)).forEach(hit -> {
      if (sorted.isEmpty() || sorted.get(sorted.size() - 1).behind() != hit.behind()) {
        sorted.add(hit);
      }
    });
    hits.clear();
    hits.addAll(sorted);
  }

  private Found find(int token) {
    int length = folder.fold(part.text(), tokens.start(token), tokens.end(token));
    return plan.words().find(folder.buffer(), length, trial);
  }

  /** Whether a pronoun that the type may end with stands in the text: ة may be the same as ه in the type. */
  private boolean isWritten(Found found, int token) {
    return found.behind().isEmpty()
        || SPELLING.fold(part.text().slice(tokens.start(token), tokens.end(token))).endsWith(found.behind());
  }

  private void follow(List<Step> sequence, int next, int first, Place start, List<Hit> hits) {
    List<Place> places = List.of(start);
    for (int i = next; i < sequence.size() && !places.isEmpty(); i++) {
      Step step = sequence.get(i);
      places = step.gap() == null ? behindWord(step.number(), places) : behindGap(step.gap(), places);
    }
    if (!places.isEmpty()) {
      Place end = places.get(0);
      boolean none = end.clitics == null || end.clitics.chars().allMatch(c -> c == '…' || c == ' ');
      hits.add(new Hit(first, end.token, none ? "" : end.clitics));
    }
  }

  private List<Place> behindWord(int element, List<Place> places) {
    List<Place> behind = new ArrayList<>();
    for (Place place : places) {
      Found found = place.token < tokens.count() ? find(place.token) : null;
      while (found != null && !(found.element() == element && isWritten(found, place.token))) {
        found = found.next();
      }
      if (found != null) {
        behind.add(new Place(place.token + 1, place.clitics == null
            ? found.clitics() : shown(place.clitics) + " " + shown(found.clitics())));
      }
    }
    return behind;
  }

  private static String shown(String clitics) {
    return clitics.isEmpty() ? WORD_ALONE : clitics;
  }

  private List<Place> behindGap(Gap gap, List<Place> places) {
    List<Place> behind = new ArrayList<>();
    int next = 0;
    for (Place place : places) {
      int last = Math.min(tokens.count(), place.token + gap.most());
      for (next = Math.max(next, place.token + gap.least()); next <= last; next++) {
        behind.add(new Place(next, place.clitics));
      }
    }
    return behind;
  }
}
