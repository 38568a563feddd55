package kashaf.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.analysis.Frequencies.Entry;
import kashaf.analysis.Frequencies.FormCount;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Folding.Folder;
import kashaf.language.Language;
import kashaf.text.CodePointOrder;
import kashaf.text.Types;

/** The frequencies counted so far. */
public final class FrequencyCount implements Accumulator<FrequencyCount, Entry> {
  private static final Folding AS_WRITTEN = Folding.named("none");

  private final Frequencies question;
  private final Counts types = new Counts();
  private final Spread spread = new Spread();
  private final Counts forms = new Counts();
  private final DocumentCounts inDocuments = new DocumentCounts();
  private final Set<Language> languages = new LinkedHashSet<>();
  private final Folder folder;
  private final Folder formFolder = AS_WRITTEN.folder();

  FrequencyCount(Frequencies question) {
    this.question = question;
    this.folder = question.folding().folder();
  }

  @Override
  public void accumulate(Part part) {
    languages.add(part.document().language());
    spread.enter(part.document().number());
    if (question.byDocument()) {
      inDocuments.enter(part.document());
    }
    Types words = folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken());
    int[] numbers = types.add(words);
    for (int i = 0; i < words.count(); i++) {
      spread.see(numbers[i]);
    }
    if (question.byDocument()) {
      inDocuments.add(numbers, words.count());
    }
    if (question.forms()) {
      forms.add(formFolder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken()));
    }
  }

  @Override
  public void merge(FrequencyCount next) {
    int[] map = types.add(next.types);
    spread.merge(next.spread, map);
    inDocuments.merge(next.inDocuments, map);
    forms.add(next.forms);
    languages.addAll(next.languages);
  }

  /** All words counted, those that the list leaves out too. */
  public long words() {
    return types.total();
  }

  /** All types counted, those that the list leaves out too. */
  public long types() {
    return types.types();
  }

  /** How many of the words counted are stop words, and so not in the list. */
  public long stopWords() {
    Set<String> stopWords = question.stopWords().folded(question.folding(), languages);
    long words = 0;
    for (int type = 0; !stopWords.isEmpty() && type < types.types(); type++) {
      words += stopWords.contains(types.type(type)) ? types.count(type) : 0;
    }
    return words;
  }

  /** The languages of the documents, in the order in which they were met. */
  public Set<Language> languages() {
    return languages;
  }

  /** The documents, in order; only where each was asked for. */
  public List<String> documents() {
    return inDocuments.names();
  }

  @Override
  public Stream<Entry> result() {
    List<Listed> listed = listed();
    listed.sort(Comparator.comparingLong(Listed::frequency).reversed()
        .thenComparing(Listed::type, CodePointOrder::compare));
    Map<String, List<FormCount>> formsOf = question.forms() ? formsByType() : Map.of();
    long[] before = new long[2];
    return listed.stream().map(type -> entry(type, ++before[0], before[1] += type.frequency, formsOf));
  }

  /** A type of the list, and its number. */
  private record Listed(String type, long frequency, int number) {}

  private List<Listed> listed() {
    Set<String> stopWords = question.stopWords().folded(question.folding(), languages);
    List<Listed> listed = new ArrayList<>();
    for (int number = 0; number < types.types(); number++) {
      String type = types.type(number);
      if (question.choice().takes(type, types.count(number)) && !stopWords.contains(type)) {
        listed.add(new Listed(type, types.count(number), number));
      }
    }
    return listed;
  }

  private Entry entry(Listed type, long rank, long cumulative, Map<String, List<FormCount>> formsOf) {
    double all = words();
    return new Entry(
        rank,
        type.type,
        type.frequency,
        type.frequency * 1e6 / all,
        type.frequency * 1e2 / all,
        cumulative * 1e2 / all,
        spread.documents(type.number),
        formsOf.getOrDefault(type.type, List.of()),
        inDocuments.frequencies(type.number));
  }

  private Map<String, List<FormCount>> formsByType() {
    Map<String, List<FormCount>> formsOf = new HashMap<>();
    for (int form = 0; form < forms.types(); form++) {
      String written = forms.type(form);
      FormCount counted = new FormCount(written, forms.count(form));
      formsOf.computeIfAbsent(question.folding().fold(written), type -> new ArrayList<>()).add(counted);
    }
    Comparator<FormCount> commonest = Comparator.comparingLong(FormCount::count).reversed();
    formsOf.values().forEach(list -> list.sort(commonest.thenComparing(FormCount::form, CodePointOrder::compare)));
    return formsOf;
  }
}
