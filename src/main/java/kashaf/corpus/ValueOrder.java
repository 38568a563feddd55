package kashaf.corpus;

import java.math.BigDecimal;
import java.util.Comparator;
import kashaf.text.CodePointOrder;

/** The order of metadata: numbers by their size, then all else by code point. */
public enum ValueOrder implements Comparator<String> {
  ORDER;

  @Override
  public int compare(String a, String b) {
    BigDecimal first = number(a);
    BigDecimal second = number(b);
    int byNumber = first == null || second == null
        ? Boolean.compare(first == null, second == null)
        : first.compareTo(second);
    return byNumber != 0 ? byNumber : CodePointOrder.compare(a, b);
  }

  /** A number in any digits that Unicode has; null when it is none. */
  static BigDecimal number(String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
