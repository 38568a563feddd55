package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kashaf.language.Folding;
import kashaf.language.StopWords;
import kashaf.table.Column;
import kashaf.table.Schema;

/**
 * How often each type occurs.
 *
 * @param folding what makes a type of a form
 * @param choice which types are listed
 * @param stopWords words that are left out of the list
 * @param forms whether the forms of each type are wanted
 * @param by the subcorpora of which each has a column with the frequency there; null for none
 */
public record Frequencies(Folding folding, TypeChoice choice, StopWords stopWords, boolean forms, Subcorpora by)
    implements Aggregation<FrequencyCount, Frequencies.Entry> {

  /** All types under a folding. */
  public static Frequencies of(Folding folding) {
    return new Frequencies(folding, TypeChoice.ALL, StopWords.NONE, false, null);
  }

  /**
   * A type.
   *
   * @param rank its place, commonest first, ties by code point
   * @param perMillion how often it occurs in a million of all words counted
   * @param percent its share of all words counted
   * @param cumulativePercent its share and that of all types ranked before
   * @param documents in how many documents it occurs
   * @param forms the forms it was made of, commonest first; empty when they were not asked for
   * @param inSubcorpora its frequency in each subcorpus; empty when it was not asked for
   */
  public record Entry(
      long rank,
      String type,
      long frequency,
      double perMillion,
      double percent,
      double cumulativePercent,
      long documents,
      List<FormCount> forms,
      long[] inSubcorpora) {

    /** {@code form:count}, joined by spaces. */
    String formList() {
      return forms.stream().map(form -> form.form() + ":" + form.count()).collect(Collectors.joining(" "));
    }
  }

  /** A form and how often it occurs. */
  public record FormCount(String form, long count) {}

  private static final Schema<Entry> PLAIN =
      Schema.of(
          Column.integer("rank", Entry::rank, "place in the list, commonest first"),
          Column.text("type", Entry::type, "the word as folded"),
          Column.integer("frequency", Entry::frequency, "how often it occurs"),
          Column.decimal("per_million", 2, Entry::perMillion, "frequency in a million of all words counted"),
          Column.decimal("percent", 4, Entry::percent, "frequency in a hundred of all words counted"),
          Column.decimal("cumulative_percent", 4, Entry::cumulativePercent,
              "percent of this type and all ranked before"),
          Column.integer("documents", Entry::documents, "in how many documents it occurs"));

  private static final Column<Entry> FORMS =
      Column.text("forms", Entry::formList, "the forms it was made of, form:count, commonest first");

  @Override
  public Schema<Entry> schema() {
    return forms ? PLAIN.plus(List.of(FORMS)) : PLAIN;
  }

  /** The columns when subcorpora have one each, which is known only when they have been read. */
  public Schema<Entry> schema(List<String> subcorpora) {
    List<Column<Entry>> columns = new ArrayList<>();
    for (int i = 0; i < subcorpora.size(); i++) {
      int place = i;
      String name = subcorpora.get(i);
      columns.add(Column.integer(name, entry -> entry.inSubcorpora()[place], "frequency in " + name));
    }
    return schema().plus(columns);
  }

  @Override
  public FrequencyCount start() {
    return new FrequencyCount(this);
  }
}
