package kashaf.cli.repl;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import kashaf.analysis.Frequencies;
import kashaf.corpus.Corpus;
import kashaf.language.Folding;
import kashaf.run.Runner;
import kashaf.text.CodePointOrder;

/** The forms of a corpus, for completing what somebody types: blind to vowel marks and to the ways of writing alef. */
final class WordList {
  private static final Folding AS_WRITTEN = Folding.named("none");
  private static final Folding MATCH = Folding.named("match");

  private final Form[] forms;

  /** @param key the form folded, by which forms are found */
  private record Form(String key, String form, long frequency) {}

  private WordList(Form[] forms) {
    this.forms = forms;
  }

  static WordList of(Corpus corpus, Runner runner) {
    try (Stream<Frequencies.Entry> entries = runner.aggregate(Frequencies.of(AS_WRITTEN), corpus).result()) {
      Form[] forms = entries
          .map(entry -> new Form(MATCH.fold(entry.type()), entry.type(), entry.frequency()))
          .toArray(Form[]::new);
      Arrays.sort(forms, Comparator.comparing(Form::key, CodePointOrder::compare));
      return new WordList(forms);
    }
  }

  /** The most frequent forms that start like this, those first that occur most often. */
  List<String> startingWith(String start, int atMost) {
    String key = MATCH.fold(start);
    PriorityQueue<Form> best = new PriorityQueue<>(Comparator.comparingLong(Form::frequency));
    for (int i = firstFrom(key); i < forms.length && forms[i].key().startsWith(key); i++) {
      best.add(forms[i]);
      if (best.size() > atMost) {
        best.remove();
      }
    }
    return best.stream()
        .sorted(Comparator.comparingLong(Form::frequency).reversed().thenComparing(Form::form, CodePointOrder::compare))
        .map(Form::form)
        .toList();
  }

  private int firstFrom(String key) {
    int low = 0;
    int high = forms.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (CodePointOrder.compare(forms[middle].key(), key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
