package kashaf.language;

import java.io.Serializable;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language is a directory of data: {@code kashaf/language/<code>/} among the resources. Each file in it is a list,
 * one entry a line; {@code #} starts a comment. Adding a language touches no Java.
 *
 * <p>A file that a language does not have is an empty list, so a directory may start with a single file. It serialises
 * as its code.
 */
public final class Language implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ROOT = "kashaf/language/";
  private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

  /** What is none of the languages that have a directory. */
  public static final Language UNKNOWN = of("und");

  private final String code;
  private final transient Map<String, List<String>> files = new ConcurrentHashMap<>();

  private Language(String code) {
    this.code = code;
  }

  /** The language of a code such as {@code ar}; one without a directory has empty lists. */
  public static Language of(String code) {
    return KNOWN.computeIfAbsent(code, Language::new);
  }

  /** The languages that have a directory, in the order of {@code languages.txt}. */
  public static List<Language> all() {
    return read(ROOT + "languages.txt").stream().map(Language::of).toList();
  }

  /** Whether there is a directory for a code. */
  public static boolean exists(String code) {
    return read(ROOT + "languages.txt").contains(code);
  }

  /** The script it is written in. */
  public UnicodeScript script() {
    return UnicodeScript.valueOf(properties("language").getOrDefault("script", "UNKNOWN"));
  }

  /** Whether a word starts with a letter of its script. */
  public boolean writes(String word) {
    return !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == script();
  }

  /** What it calls itself, and its English name. */
  public String name() {
    return properties("language").getOrDefault("name", code);
  }

  public String code() {
    return code;
  }

  /** The lines of one of the language's files, such as {@code abbreviations}, without comments and blank lines. */
  public List<String> lines(String file) {
    return files.computeIfAbsent(file, name -> read(ROOT + code + "/" + name + ".txt"));
  }

  /** The same as a set, for lists of words. */
  public Set<String> words(String file) {
    return new LinkedHashSet<>(lines(file));
  }

  /** A file of {@code key = value} lines. */
  public Map<String, String> properties(String file) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int equals = line.indexOf('=');
      properties.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return properties;
  }

  private static List<String> read(String path) {
    byte[] bytes = Resource.bytes(path);
    if (bytes == null) {
      return List.of();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) { // a stream would take longer to set up than to run
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = withoutComment(text.substring(start, end));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return Collections.unmodifiableList(lines);
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  private Object readResolve() {
    return of(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
