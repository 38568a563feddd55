package kashaf.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kashaf.text.Span;
import kashaf.text.Text;

/**
 * A text whose sentences are known. In its file each line is a sentence and a blank line ends a paragraph; the first
 * line says the language and the genre. Sentences are joined by a space, or by nothing where the line starts with
 * {@code +}.
 *
 * @param ends of each paragraph, where its sentences end
 */
record SentenceGold(String name, Language language, List<String> paragraphs, List<Set<Integer>> ends) {
  private static final Path FOLDER = Path.of("src/test/resources/kashaf/sentences");

  /** The texts of a folder, in the order of their names. */
  static List<SentenceGold> all(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      List<SentenceGold> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        String code = lines.get(0).substring(2).split(" ")[0];
        texts.add(of(file.getFileName().toString(), Language.of(code), lines.subList(1, lines.size())));
      }
      return texts;
    }
  }

  static SentenceGold of(String name, Language language, List<String> lines) {
    SentenceGold gold = new SentenceGold(name, language, new ArrayList<>(), new ArrayList<>());
    StringBuilder paragraph = new StringBuilder();
    Set<Integer> ends = new LinkedHashSet<>();
    for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
      if (!line.isEmpty()) {
        boolean joined = line.startsWith("+");
        paragraph.append(joined || paragraph.length() == 0 ? "" : " ").append(line.substring(joined ? 1 : 0));
        ends.add(paragraph.length());
      } else if (paragraph.length() > 0) {
        gold.paragraphs.add(paragraph.toString());
        gold.ends.add(ends);
        paragraph.setLength(0);
        ends = new LinkedHashSet<>();
      }
    }
    return gold;
  }

  /** How well the splitter finds the ends inside the paragraphs: those of paragraphs are there for everyone to see. */
  Score score() {
    Score score = new Score(0, 0, 0, new ArrayList<>());
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      Set<Integer> found = new LinkedHashSet<>();
      for (Span span : SentenceSplitter.of(language).split(Text.of(paragraph), new Span(0, paragraph.length()))) {
        found.add(span.end());
      }
      score = score.plus(Score.of(paragraph, ends.get(i), found));
    }
    return score;
  }

  /** Ends that were found and are there, those that are not there, those that were missed; and what is around them. */
  record Score(int right, int wrong, int missed, List<String> mistakes) {

    private static Score of(String paragraph, Set<Integer> gold, Set<Integer> found) {
      int right = 0;
      List<String> wrong = new ArrayList<>();
      List<String> missed = new ArrayList<>();
      for (int end : found) {
        if (end == paragraph.length()) {
          continue;
        } else if (gold.contains(end)) {
          right++;
        } else {
          wrong.add("wrong: " + around(paragraph, end));
        }
      }
      for (int end : gold) {
        if (!found.contains(end) && end < paragraph.length()) {
          missed.add("missed: " + around(paragraph, end));
        }
      }
      List<String> mistakes = new ArrayList<>(wrong);
      mistakes.addAll(missed);
      return new Score(right, wrong.size(), missed.size(), mistakes);
    }

    private static String around(String text, int index) {
      int to = Math.min(text.length(), index + 25);
      return text.substring(Math.max(0, index - 25), index) + "¦" + text.substring(index, to);
    }

    Score plus(Score other) {
      List<String> both = new ArrayList<>(mistakes);
      both.addAll(other.mistakes);
      return new Score(right + other.right, wrong + other.wrong, missed + other.missed, both);
    }

    double f1() {
      return 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "F1 %.4f (%d right, %d wrong, %d missed)", f1(), right, wrong, missed);
    }
  }
}
