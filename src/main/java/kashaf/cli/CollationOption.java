package kashaf.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kashaf.language.Collation;
import kashaf.language.Language;
import kashaf.text.CodePointOrder;

/** In which order text is sorted. */
final class CollationOption {
  private final Options options;
  private final Setting<String> collation;

  CollationOption(Options options) {
    this.options = options;
    collation =
        options.text("--collation", "ORDER", "auto",
            "The order of text in --sort: that of the dictionaries of a language, such as ar; auto (the default), the"
                + " language of most documents; or codepoint.");
  }

  /** The order asked for; which language it is may be known only when all documents are read. */
  Comparator<String> order(Session session) {
    return switch (collation.value()) {
      case "auto" -> Collation.of(session::commonestLanguage);
      case "codepoint" -> CodePointOrder::compare;
      default -> Collation.of(language());
    };
  }

  /** ICU sorts by far more languages than have a directory here; it has no objection to any code. */
  private Supplier<Language> language() {
    String code = collation.value();
    if (!List.of(Locale.getISOLanguages()).contains(code.replaceFirst("-.*", ""))) {
      throw options.failure("--collation is auto, codepoint or the code of a language, such as ar, not '" + code + "'");
    }
    return () -> Language.of(code);
  }
}
