package kashaf.corpus;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kashaf.text.CodePointOrder;

/**
 * Something that is asked of a document's metadata: {@code author=name}, {@code year>=1950}. Equal are values of the
 * same characters. Less and greater compare numbers with numbers and other text with other text, by code point, as suits
 * dates such as 1950-06-01; they hold of no empty cell.
 *
 * @param column the column of the metadata
 * @param sign how its value is to stand
 * @param value to this one
 */
public record Condition(String column, Sign sign, String value) {
  private static final Pattern FORM = Pattern.compile("([^=!<>]+)(!=|<=|>=|=|<|>)(.*)", Pattern.DOTALL);

  /** How two values stand to one another. */
  public enum Sign {
    EQUAL("=", order -> order == 0),
    OTHER("!=", order -> order != 0),
    AT_MOST("<=", order -> order <= 0),
    AT_LEAST(">=", order -> order >= 0),
    LESS("<", order -> order < 0),
    GREATER(">", order -> order > 0);

    private final String written;
    private final IntPredicate holds;

    Sign(String written, IntPredicate holds) {
      this.written = written;
      this.holds = holds;
    }
  }

  /** Reads a condition. @throws IllegalArgumentException when it is none */
  public static Condition of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no condition; write COLUMN=VALUE, or != < <= > >= for =");
    }
    Sign sign = Stream.of(Sign.values()).filter(one -> one.written.equals(form.group(2))).findFirst().orElseThrow();
    return new Condition(form.group(1).strip(), sign, form.group(3).strip());
  }

  /** Whether it holds of a document with these metadata; of one without the column it does not. */
  public boolean holds(Map<String, String> metadata) {
    String cell = metadata.get(column);
    if (cell == null) {
      return false;
    }
    if (sign == Sign.EQUAL || sign == Sign.OTHER) {
      return cell.equals(value) == (sign == Sign.EQUAL);
    }
    BigDecimal number = ValueOrder.number(cell);
    BigDecimal limit = ValueOrder.number(value);
    if (cell.isEmpty() || (number == null) != (limit == null)) {
      return false;
    }
    return sign.holds.test(number == null ? CodePointOrder.compare(cell, value) : number.compareTo(limit));
  }

  @Override
  public String toString() {
    return column + sign.written + value;
  }
}
