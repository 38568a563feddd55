package kashaf.cli.repl;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line and the texts it is asked about. A result is kept as its question: asked again, it gives the same
 * rows, at once since the texts are in memory, in whatever form is wanted.
 */
record Question(List<String> words, Texts texts) {

  Question {
    words = List.copyOf(words);
  }

  /** The same with more options. */
  Question plus(List<String> more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(more);
    return new Question(all, texts);
  }

  /** The same without an option and its value. */
  Question without(String option) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(option)) {
        i++;
      } else if (!words.get(i).startsWith(option + "=")) {
        left.add(words.get(i));
      }
    }
    return new Question(left, texts);
  }

  /** The line, as it could be typed. */
  @Override
  public String toString() {
    return String.join(" ", words.stream().map(Words::quoted).toList());
  }
}
