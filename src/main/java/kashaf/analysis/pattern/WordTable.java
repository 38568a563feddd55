package kashaf.analysis.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kashaf.analysis.pattern.Element.Expression;
import kashaf.analysis.pattern.Element.Word;
import kashaf.language.Clitics;
import kashaf.language.Folding;
import kashaf.language.Glob;
import kashaf.language.JoinedForm;
import kashaf.language.Language;

/** Tells which elements of a search a word of a text is. Any number of threads may ask. */
final class WordTable {
  private final Forms forms = new Forms();
  private final WildWords wild = new WildWords();
  private final ThreadLocal<WildWords.Trial> trials = ThreadLocal.withInitial(() -> wild.new Trial());
  private final Map<Clitics, Set<String>> alone = new HashMap<>();
  private final Folding folding;
  private final Language language;

  /**
   * @param elements those that are words; their numbers are their places
   * @param language that of the text
   */
  WordTable(List<Element> elements, Folding folding, Language language) {
    this.folding = folding;
    this.language = language;
    for (int number = 0; number < elements.size(); number++) {
      if (elements.get(number) instanceof Word word) {
        add(word, number);
      } else if (elements.get(number) instanceof Expression expression) {
        wild.addExpression(found(number, "", ""),
            (chars, length) -> expression.pattern().matches(new String(chars, 0, length)));
      }
    }
  }

  /** For one thread: what remembers the types that were tried. */
  WildWords.Trial trial() {
    return trials.get();
  }

  /** The elements that a type is; null where it is none. @param trial of this table */
  Found find(char[] chars, int length, WildWords.Trial trial) {
    Found found = forms.find(chars, length);
    for (Found wild = trial.find(chars, length); wild != null; wild = wild.next()) {
      found = wild.before(found);
    }
    return found;
  }

  /** The words alone come first, then what can be told from the type, then what must be looked at in the text. */
  private void add(Word word, int number) {
    word.either().forEach(one -> add(one, found(number, "", "")));
    if (word.joined()) {
      for (boolean behind : new boolean[] {false, true}) {
        word.either().forEach(one -> addJoined(one, number, behind));
      }
    }
  }

  private void add(String word, Found is) {
    if (Glob.isGlob(word)) {
      Glob glob = Glob.of(word, folding);
      wild.addGlob(is, (chars, length) -> glob.matches(chars, 0, length));
    } else {
      forms.add(folding.fold(word), is);
    }
  }

  private void addJoined(String word, int number, boolean behind) {
    Clitics clitics = Clitics.around(word, language);
    Set<String> others = alone.computeIfAbsent(clitics, known -> known.lookJoined(folding));
    for (JoinedForm form : clitics.forms(word)) {
      if (form.behind().isEmpty() == behind) {
        continue;
      }
      Found is = found(number, form.shown(), form.behind());
      Glob glob = Glob.of(form.form(), folding);
      if (Glob.isGlob(form.form())) {
        wild.addGlob(is, (chars, length) -> glob.matches(chars, 0, length)
            && !form.looksJoined(new String(chars, 0, length), others));
      } else if (!form.looksJoined(glob.pattern(), others)) {
        forms.add(glob.pattern(), is);
      }
    }
  }

  private static Found found(int element, String clitics, String behind) {
    return new Found(element, clitics, behind, null);
  }
}
