package kashaf.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a number with a fixed count of decimals: the exact binary value, rounded half up (away from zero), the same on
 * every JDK. {@code Double.toString} is not: it changed in JDK 19.
 *
 * <p>The quick way scales by a power of ten, which rounds once. Rounding keeps order and every half below 2^52 is a
 * double, so a product that is not exactly on a half is on the same side of it as the true one. On a half the fused
 * multiply-add gives the sign of what the rounding lost.
 */
final class Decimals {
  private static final double HALVES_END = 0x1p52;
  private static final long[] POWERS = powers();

  private Decimals() {}

  /** @param value finite */
  static void append(double value, int decimals, StringBuilder out) {
    double magnitude = Math.abs(value);
    double power = decimals < POWERS.length ? POWERS[decimals] : Double.POSITIVE_INFINITY;
    double scaled = magnitude * power;
    if (!(scaled < HALVES_END)) {
      out.append(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
      return;
    }
    long whole = (long) scaled;
    double rest = scaled - whole;
    if (rest > 0.5 || rest == 0.5 && Math.fma(magnitude, power, -scaled) >= 0) {
      whole++;
    }
    if (value < 0 && whole > 0) {
      out.append('-');
    }
    append(whole, decimals, out);
  }

  /** The same without the zeros at the end, and without the point where nothing follows it. */
  static void appendShort(double value, int decimals, StringBuilder out) {
    append(value, decimals, out);
    int end = out.length();
    if (decimals > 0) {
      while (out.charAt(end - 1) == '0') {
        end--;
      }
      out.setLength(out.charAt(end - 1) == '.' ? end - 1 : end);
    }
  }

  private static void append(long whole, int decimals, StringBuilder out) {
    long power = POWERS[decimals];
    long units = whole / power;
    out.append(units);
    if (decimals > 0) {
      long fraction = whole - units * power;
      out.append('.');
      for (long p = power / 10; p > 1 && fraction < p; p /= 10) {
        out.append('0');
      }
      out.append(fraction);
    }
  }

  private static long[] powers() {
    long[] powers = new long[16];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
