package kashaf.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Supplier;
import kashaf.text.CodePointOrder;

/**
 * The order of a language's dictionaries, by ICU's collation rules; what these take for equal is ordered by code point.
 * ICU is slow to start (150 to 300 ms), so it is not touched before two texts are to be compared.
 */
public final class Collation implements Comparator<String> {
  private final Supplier<Language> language;
  private Collator collator;

  private Collation(Supplier<Language> language) {
    this.language = language;
  }

  /** The order of a language that need not be known before the first comparison. */
  public static Comparator<String> of(Supplier<Language> language) {
    return new Collation(language).thenComparing(CodePointOrder::compare);
  }

  @Override
  public int compare(String a, String b) {
    if (collator == null) {
      collator = Collator.getInstance(ULocale.forLanguageTag(language.get().code()));
    }
    return collator.compare(a, b);
  }
}
