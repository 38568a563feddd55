package kashaf.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kashaf.corpus.Corpus;
import kashaf.corpus.Layout;
import kashaf.corpus.Notices;
import kashaf.corpus.Reading;
import kashaf.corpus.Source;
import kashaf.corpus.Sources;
import kashaf.language.Language;

/** How the input is to be read. */
final class InputOptions {
  private final Setting<String> encoding;
  private final Setting<String> language;
  private final Setting<String> unit;
  private final Setting<Boolean> lines;
  private final Setting<Boolean> wrapped;
  private final Setting<Integer> partSize;

  InputOptions(Options options) {
    options.section(OptionHelp.INPUT);
    encoding =
        options.text("-E --encoding", "NAME", "auto",
            "Encoding of the input, such as windows-1256; auto (the default) is UTF-8, or what a byte order"
                + " mark says.");
    language =
        options.text("--lang", "CODE", "auto",
            "Language of the input, such as ar; auto (the default) guesses it for each document.");
    unit =
        options.text("--document", "UNIT", "file", "What counts as a document: file (the default), paragraph or line.");
    lines = options.flag("--lines", "Every line is a paragraph.");
    wrapped = options.flag("--wrapped", "Lines are broken at a width; a blank line ends a paragraph.");
    partSize = options.hidden("--part-size", Reading.DEFAULT.partSize());
  }

  /** The sources that are named, or those that are loaded, or standard input. */
  Corpus corpus(List<String> files, Session session) {
    return new Corpus(sources(files, session), reading(), session);
  }

  private static List<Source> sources(List<String> files, Session session) {
    if (files.isEmpty() && !session.loaded().isEmpty()) {
      return session.loaded();
    }
    return Sources.of(files.isEmpty() ? List.of("-") : files, session.surroundings().input(), session);
  }

  private Reading reading() {
    if (lines.value() && wrapped.value()) {
      throw new IllegalArgumentException("--lines and --wrapped contradict each other");
    }
    Layout layout = lines.value() ? Layout.LINES : wrapped.value() ? Layout.WRAPPED : null;
    return new Reading(charset(), language(), layout, unit(), Math.max(1, partSize.value()));
  }

  private Charset charset() {
    try {
      return encoding.value().equals("auto") ? null : Charset.forName(encoding.value());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "unknown encoding '" + encoding.value() + "'; there are UTF-8, windows-1256, ISO-8859-6, …");
    }
  }

  private Language language() {
    if (language.value().equals("auto")) {
      return null;
    }
    if (!Language.exists(language.value())) {
      String codes = Language.all().stream().map(Language::code).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("unknown language '" + language.value() + "'; there are: auto, " + codes);
    }
    return Language.of(language.value());
  }

  private Reading.Unit unit() {
    try {
      return Reading.Unit.valueOf(unit.value().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--document is file, paragraph or line, not '" + unit.value() + "'");
    }
  }

  /** The lines of a list, without those that are blank. */
  static List<String> lines(Path list) throws IOException {
    try {
      String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.replace("\uFEFF", "").strip()).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new IOException(list + ": " + Notices.reason(e), e);
    }
  }
}
