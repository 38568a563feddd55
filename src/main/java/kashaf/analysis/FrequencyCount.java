package kashaf.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
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
  private static final Folding AS_COUNTED = Folding.named("count");

  private final Frequencies question;
  private final Counts types = new Counts();
  private final Spread spread = new Spread();
  private final Counts forms = new Counts();
  private final SubcorpusCounts inSubcorpora = new SubcorpusCounts();
  private final DocumentTypes documentTypes = new DocumentTypes();
  private final Map<Language, Long> languages = new LinkedHashMap<>();
  private Listed listed;
  private final Folder folder;
  private final Folder formFolder = AS_WRITTEN.folder();

  FrequencyCount(Frequencies question) {
    this.question = question;
    this.folder = counted().folder();
  }

  /** Words are taken apart as they are counted: what other foldings take off them tells of their endings. */
  private Folding counted() {
    return question.grouping().isNone() ? question.folding() : AS_COUNTED;
  }

  @Override
  public void accumulate(Part part) {
    listed = null;
    spread.enter(part.document().number(), types.types());
    Types words = folder.fold(part.text(), part.tokens(), part.firstToken(), part.endToken());
    languages.merge(part.document().language(), (long) words.count(), Long::sum);
    int[] numbers = types.add(words);
    spread.see(numbers, words.count());
    if (!question.grouping().isNone()) {
      documentTypes.enter(part.document().number());
      documentTypes.see(numbers, words.count());
    }
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
    listed = null;
    int before = types.types();
    int[] map = types.add(next.types);
    spread.merge(next.spread, before, map);
    inSubcorpora.merge(next.inSubcorpora, map);
    forms.add(next.forms);
    documentTypes.merge(next.documentTypes, map);
    next.languages.forEach((language, words) -> languages.merge(language, words, Long::sum));
  }

  /** How often a type was seen. */
  public long frequency(String type) {
    return types.frequency(type);
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
    return listed().words.count(stopWordTypes());
  }

  /** The languages of the documents, in the order in which they were met. */
  public Set<Language> languages() {
    return languages.keySet();
  }

  /** The subcorpora, in order; only where each was asked for. */
  public List<String> subcorpora() {
    return inSubcorpora.names();
  }

  /** What the rows are of: types, or the words that these are put together to. */
  private record Listed(Counts words, IntUnaryOperator wordOf, IntUnaryOperator documents,
      IntFunction<long[]> inSubcorpora) {}

  private Listed listed() {
    if (listed == null) {
      listed = question.grouping().isNone()
          ? new Listed(types, type -> type, spread::documents, inSubcorpora::frequencies)
          : grouped();
    }
    return listed;
  }

  private Listed grouped() {
    WordGroups groups = new WordGroups(types, question.grouping(), question.folding(), languages);
    int[] documents = documentTypes.documents(groups.groupOf(), groups.words().types());
    SubcorpusCounts inGroups = new SubcorpusCounts();
    inGroups.merge(inSubcorpora, groups.groupOf());
    return new Listed(groups.words(), type -> groups.groupOf()[type], word -> documents[word], inGroups::frequencies);
  }

  private Set<String> stopWordTypes() {
    return question.stopWords().folded(question.folding(), languages.keySet());
  }

  /** {@inheritDoc} Each row is made by itself: the stream may be made parallel. */
  @Override
  public Stream<Entry> result() {
    Set<String> stopWords = stopWordTypes();
    Counts words = listed().words;
    int[] ranked = Ranking.of(words, word -> isListed(word, stopWords));
    Map<Integer, List<FormCount>> formsOf = question.forms() ? formsByWord() : Map.of();
    long[] cumulative = new long[ranked.length];
    long sum = 0;
    for (int place = 0; place < ranked.length; place++) {
      sum += words.count(ranked[place]);
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

  /** The types that the list shows, where they are not put together. */
  BitSet shown() {
    Set<String> left = stopWordTypes();
    BitSet shown = new BitSet();
    Counts words = listed().words;
    IntStream.range(0, words.types()).filter(word -> isListed(word, left)).forEach(shown::set);
    return shown;
  }

  private boolean isListed(int word, Set<String> stopWords) {
    TypeChoice choice = question.choice();
    Counts words = listed.words;
    if (!choice.takes(words.count(word))) {
      return false;
    }
    if (stopWords.isEmpty() && choice.takesAnyType()) {
      return true; // and no string need be made
    }
    String characters = words.type(word);
    return choice.takes(characters) && !stopWords.contains(characters);
  }

  private Entry entry(int word, long rank, long cumulative, Map<Integer, List<FormCount>> formsOf) {
    long frequency = listed.words.count(word);
    double all = words();
    return new Entry(
        rank,
        listed.words.type(word),
        frequency,
        frequency * 1e6 / all,
        frequency * 1e2 / all,
        cumulative * 1e2 / all,
        listed.documents.applyAsInt(word),
        formsOf.getOrDefault(word, List.of()),
        question.by() != null ? listed.inSubcorpora.apply(word) : NO_SUBCORPORA);
  }

  private Map<Integer, List<FormCount>> formsByWord() {
    Map<Integer, List<FormCount>> formsOf = new HashMap<>();
    for (int form = 0; form < forms.types(); form++) {
      String written = forms.type(form);
      FormCount counted = new FormCount(written, forms.count(form));
      int word = listed().wordOf.applyAsInt(types.number(counted().fold(written)));
      formsOf.computeIfAbsent(word, number -> new ArrayList<>()).add(counted);
    }
    Comparator<FormCount> commonest = Comparator.comparingLong(FormCount::count).reversed();
    formsOf.values().forEach(list -> list.sort(commonest.thenComparing(FormCount::form, CodePointOrder::compare)));
    return formsOf;
  }
}
