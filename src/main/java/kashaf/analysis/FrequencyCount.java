package kashaf.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final long[] NO_SUBCORPORA = {};
  private static final Folding AS_WRITTEN = Folding.named("none");

  private final Frequencies question;
  private final Counts types = new Counts();
  private final Spread spread = new Spread();
  private final Counts forms = new Counts();
  private final SubcorpusCounts inSubcorpora = new SubcorpusCounts();
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
    spread.enter(part.document().number(), types.types());
    Types words = folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken());
    int[] numbers = types.add(words);
    spread.see(numbers, words.count());
    if (question.by() != null) {
      inSubcorpora.enter(question.by().of(part.document()));
      inSubcorpora.add(numbers, words.count());
    }
    if (question.forms()) {
      forms.add(formFolder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken()));
    }
  }

  @Override
  public void merge(FrequencyCount next) {
    int before = types.types();
    int[] map = types.add(next.types);
    spread.merge(next.spread, before, map);
    inSubcorpora.merge(next.inSubcorpora, map);
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
    return types.count(question.stopWords().folded(question.folding(), languages));
  }

  /** The languages of the documents, in the order in which they were met. */
  public Set<Language> languages() {
    return languages;
  }

  /** The subcorpora, in order; only where each was asked for. */
  public List<String> subcorpora() {
    return inSubcorpora.names();
  }

  /** {@inheritDoc} Each row is made by itself: the stream may be made parallel. */
  @Override
  public Stream<Entry> result() {
    Set<String> stopWords = question.stopWords().folded(question.folding(), languages);
    int[] ranked = Ranking.of(types, type -> isListed(type, stopWords));
    Map<String, List<FormCount>> formsOf = question.forms() ? formsByType() : Map.of();
    long[] cumulative = new long[ranked.length];
    long sum = 0;
    for (int place = 0; place < ranked.length; place++) {
      sum += types.count(ranked[place]);
      cumulative[place] = sum;
    }
    return IntStream.range(0, ranked.length)
        .mapToObj(place -> entry(ranked[place], place + 1, cumulative[place], formsOf));
  }

  SubcorpusCounts inSubcorpora() {
    return inSubcorpora;
  }

  String type(int type) {
    return types.type(type);
  }

  /** The types that the list shows. */
  BitSet listed() {
    Set<String> left = question.stopWords().folded(question.folding(), languages);
    BitSet listed = new BitSet();
    IntStream.range(0, types.types()).filter(type -> isListed(type, left)).forEach(listed::set);
    return listed;
  }

  private boolean isListed(int type, Set<String> stopWords) {
    TypeChoice choice = question.choice();
    if (!choice.takes(types.count(type))) {
      return false;
    }
    if (stopWords.isEmpty() && choice.takesAnyType()) {
      return true; // and no string need be made
    }
    String characters = types.type(type);
    return choice.takes(characters) && !stopWords.contains(characters);
  }

  private Entry entry(int number, long rank, long cumulative, Map<String, List<FormCount>> formsOf) {
    String type = types.type(number);
    long frequency = types.count(number);
    double all = words();
    return new Entry(
        rank,
        type,
        frequency,
        frequency * 1e6 / all,
        frequency * 1e2 / all,
        cumulative * 1e2 / all,
        spread.documents(number),
        question.forms() ? formsOf.getOrDefault(type, List.of()) : List.of(),
        question.by() != null ? inSubcorpora.frequencies(number) : NO_SUBCORPORA);
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
