package kashaf.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kashaf.analysis.measure.Association;
import kashaf.analysis.measure.AssociationMeasure;
import kashaf.analysis.measure.Scoring;
import kashaf.language.WordPattern;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * Which types are more frequent, or rarer, in a target than in a reference: two finished lists are compared.
 *
 * <p>A keyword of a text is a word in which it differs from this reference; against another reference it has others. A
 * high value of a test says that the difference is no accident of counting, not that it is large or that it means
 * something: one document about ships makes "ship" a keyword of a hundred. Effect sizes say how large it is, tests how
 * much there is to go by; {@code documents} of a frequency list how many texts bear it.
 *
 * @param choice which types are compared and listed
 * @param alpha only types are listed whose p, after Bonferroni's correction for all types compared, is at most this; 1
 *     for all
 * @param scores the figures that are wanted
 */
public record Keyness(Choice choice, double alpha, Scores scores) {

  /** @throws IllegalArgumentException when alpha is no probability above 0 */
  public Keyness {
    if (!(alpha > 0 && alpha <= 1)) {
      throw new IllegalArgumentException("--alpha is " + alpha + "; it must be above 0 and at most 1");
    }
  }

  /**
   * Which types are compared, and which of them are listed.
   *
   * @param target what a type must reach in the target to be compared
   * @param reference what it must reach in the reference
   * @param match what it must look like to be listed, or null
   */
  public record Choice(Least target, Least reference, WordPattern match) {
    /** Every type of either list. */
    public static final Choice ALL = new Choice(Least.NOTHING, Least.NOTHING, null);
  }

  /** The least frequency and number of documents. */
  public record Least(long frequency, long documents) {
    /** No type is too rare. */
    public static final Least NOTHING = new Least(0, 0);

    private boolean takes(FrequencyList.Entry entry) {
      return entry.frequency() >= frequency && entry.documents() >= documents;
    }
  }

  /** A type in both lists. */
  public record Keyword(String type, long frequency, long referenceFrequency, double perMillion,
      double referencePerMillion, Association table) implements Compared {}

  /** The columns of the list. */
  public Schema<Scored<Keyword>> schema() {
    List<Column<Scored<Keyword>>> columns = new ArrayList<>(List.of(
        Column.integer("rank", Scored::rank, "place in the list, by the first measure"),
        Column.text("type", scored -> scored.what().type(), "the word as folded"),
        integer("frequency", Keyword::frequency, "how often it occurs in the target"),
        integer("reference_frequency", Keyword::referenceFrequency, "how often it occurs in the reference"),
        Column.decimal("per_million", 2, scored -> scored.what().perMillion(),
            "frequency in a million words of the target"),
        Column.decimal("reference_per_million", 2, scored -> scored.what().referencePerMillion(),
            "frequency in a million words of the reference")));
    columns.addAll(scores.columns());
    columns.addAll(scores.explanation());
    return new Schema<>(columns, List.of());
  }

  private static Column<Scored<Keyword>> integer(String name, ToLongFunction<Keyword> value, String meaning) {
    return Column.integer(name, scored -> value.applyAsLong(scored.what()), meaning);
  }

  /**
   * What a comparison found.
   *
   * @param keywords the types, most typical of the target first
   * @param compared how many types were compared, those left out by alpha among them
   */
  public record Comparison(List<Scored<Keyword>> keywords, long compared) {}

  /** Compares the types of either list. One that is not in a list counts as never seen there, also where it was cut. */
  public Comparison compare(FrequencyList target, FrequencyList reference) {
    Set<String> types = new HashSet<>();
    target.types().forEach(types::add);
    reference.types().forEach(types::add);
    List<Keyword> compared = types.stream()
        .filter(type -> choice.target().takes(target.of(type)) && choice.reference().takes(reference.of(type)))
        .map(type -> keyword(type, target, reference))
        .toList();
    Scoring together = scores.scoring().comparing(compared.size());
    Stream<Keyword> listed = compared.stream()
        .filter(type -> choice.match() == null || choice.match().matches(type.type()))
        .filter(type -> alpha == 1 || AssociationMeasure.P_BONFERRONI.of(type.table(), together) <= alpha);
    return new Comparison(scores.comparing(compared.size()).ranked(listed), compared.size());
  }

  private static Keyword keyword(String type, FrequencyList target, FrequencyList reference) {
    long frequency = target.of(type).frequency();
    long elsewhere = reference.of(type).frequency();
    Association table = Association.ofCorpora(frequency, target.words(), elsewhere, reference.words());
    return new Keyword(type, frequency, elsewhere, frequency * 1e6 / target.words(),
        elsewhere * 1e6 / reference.words(), table);
  }
}
