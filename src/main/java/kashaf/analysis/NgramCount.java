package kashaf.analysis;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kashaf.corpus.Part;
import kashaf.language.Folding.Folder;
import kashaf.text.Types;
import kashaf.text.Vocabulary;

/**
 * The n-grams counted so far.
 *
 * <p>An n-gram is a pair of numbers: of the (n−1)-gram it begins with, and of its last type. So the n-grams of each
 * length are numbered by those one shorter, and no list of words is ever compared.
 */
public final class NgramCount implements Accumulator<NgramCount, Ngrams.Entry> {
  private final Ngrams question;
  private final Folder folder;
  private final Vocabulary types = new Vocabulary();
  /** By the number of words; none at 0. */
  private final NgramLevel[] levels;
  private int[] words = new int[1024];

  NgramCount(Ngrams question) {
    this.question = question;
    this.folder = question.folding().folder();
    levels = new NgramLevel[question.longest() + 1];
    for (int n = 1; n < levels.length; n++) {
      levels[n] = new NgramLevel();
    }
  }

  @Override
  public void accumulate(Part part) {
    for (int n = question.shortest(); n < levels.length; n++) {
      levels[n].enter(part.document().number());
    }
    int first = part.firstToken();
    int end = part.endToken();
    int seen = question.reach() < part.tokens().count() - end ? end + question.reach() : part.tokens().count();
    number(folder.fold(part.text(), part.tokens(), first, question.reach() == 0 ? end : seen));
    int[] ends = question.within().of(part).ends();
    int stretch = 0;
    for (int token = first; token < end; token++) {
      while (ends[stretch] <= token) {
        stretch++;
      }
      int behind = Math.min(ends[stretch], seen) - first;
      extend(levels[1].number(0, words[token - first]), 1, token - first, behind, question.skip());
    }
  }

  private void number(Types folded) {
    if (folded.count() > words.length) {
      words = new int[folded.count() * 5 / 4];
    }
    types.number(folded, words);
  }

  /**
   * Counts an n-gram and all longer ones that begin with it.
   *
   * @param last where its last word stands
   * @param behind the end of what it may reach into
   * @param skips how many words may still be left out
   */
  private void extend(int ngram, int n, int last, int behind, int skips) {
    if (n >= question.shortest()) {
      levels[n].count(ngram);
    }
    if (n < question.longest()) {
      for (int next = last + 1; next < behind && next - last - 1 <= skips; next++) {
        int longer = levels[n + 1].number(ngram, words[next]);
        extend(longer, n + 1, next, behind, skips - (next - last - 1));
      }
    }
  }

  @Override
  public void merge(NgramCount next) {
    int[] map = next.types.mapInto(types);
    int[] shorter = {0};
    for (int n = 1; n < levels.length; n++) {
      shorter = levels[n].merge(next.levels[n], shorter, map);
    }
  }

  /** How many n-grams of a length were counted, the same one as often as it occurs. */
  public long total(int n) {
    return levels[n].total();
  }

  /** How many different ones of a length there are. */
  public long different(int n) {
    return total(n) == 0 ? 0 : levels[n].size();
  }

  @Override
  public Stream<Ngrams.Entry> result() {
    int[] behind = new int[levels.length]; // number of the n-grams up to a length
    for (int n = question.shortest(); n < levels.length; n++) {
      behind[n] = Math.addExact(behind[n - 1], levels[n].size());
    }
    int[] places = new int[types.size()];
    int[] order = Ranking.alphabetical(types);
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place + 1;
    }
    BitOrder.Bits bits = (number, level) -> {
      int n = length(number, behind);
      int local = number - behind[n - 1];
      int word = level - Ranking.FREQUENCY;
      return word < 0 ? Ranking.bits(levels[n].frequency(local), level) : word < n ? places[word(local, n, word)] : 0;
    };
    BitOrder ranking = new BitOrder(bits, Ranking.FREQUENCY + question.longest(), (a, b) -> 0);
    BitSet wanted = wanted();
    int[] ranked = ranking.sorted(behind[levels.length - 1], number -> {
      int n = length(number, behind);
      return isListed(number - behind[n - 1], n, wanted);
    });
    String[] strings = new String[types.size()];
    return IntStream.range(0, ranked.length).mapToObj(place -> {
      int n = length(ranked[place], behind);
      return entry(place + 1, ranked[place] - behind[n - 1], n, strings);
    });
  }

  private static int length(int number, int[] behind) {
    int n = 1;
    while (number >= behind[n]) {
      n++;
    }
    return n;
  }

  private boolean isListed(int ngram, int n, BitSet wanted) {
    if (levels[n].frequency(ngram) < Math.max(1, question.minFrequency())) {
      return false;
    }
    return wanted == null || IntStream.range(0, n).anyMatch(word -> wanted.get(word(ngram, n, word)));
  }

  /** The types that look as one must; null when none must. */
  private BitSet wanted() {
    if (question.with() == null) {
      return null;
    }
    BitSet wanted = new BitSet(types.size());
    for (int type = 0; type < types.size(); type++) {
      wanted.set(type, question.with().matches(types.type(type)));
    }
    return wanted;
  }

  /** The type of one of the words of an n-gram. */
  private int word(int ngram, int n, int word) {
    int beginning = ngram;
    for (int length = n; length > word + 1; length--) {
      beginning = levels[length].beginning(beginning);
    }
    return levels[word + 1].last(beginning);
  }

  private Ngrams.Entry entry(long rank, int ngram, int n, String[] strings) {
    String[] shown = new String[n];
    for (int word = 0; word < n; word++) {
      int type = word(ngram, n, word);
      strings[type] = strings[type] == null ? types.type(type) : strings[type];
      shown[word] = strings[type];
    }
    NgramLevel level = levels[n];
    long frequency = level.frequency(ngram);
    double perMillion = frequency * 1e6 / level.total();
    return new Ngrams.Entry(rank, String.join(" ", shown), n, frequency, perMillion, level.documents(ngram),
        level.total());
  }
}
