package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import kashaf.analysis.measure.LexicalDiversity;
import kashaf.analysis.measure.NationalReadability;
import kashaf.analysis.measure.Osman;
import kashaf.analysis.measure.Readability;
import kashaf.analysis.measure.RunningDiversity.Factor;
import kashaf.analysis.measure.SampledDiversity;
import kashaf.language.Language;
import kashaf.language.OsmanSigns;
import kashaf.language.Syllables;

/** The figures that {@link TextStatistics} asks of a text in a language, in the order of the list. */
final class TextMetrics {
  private static final Map<Key, List<TextMetric>> KNOWN = new ConcurrentHashMap<>();

  private final TextStatistics asked;
  private final Language language;
  private final List<TextMetric> metrics = new ArrayList<>();

  private record Key(TextStatistics asked, Language language) {}

  private TextMetrics(Key key) {
    asked = key.asked();
    language = key.language();
    sizes();
    lengths();
    shares();
    diversity();
    factors();
    readability();
    osman();
  }

  static List<TextMetric> of(TextStatistics asked, Language language) {
    return KNOWN.computeIfAbsent(new Key(asked, language), key -> List.copyOf(new TextMetrics(key).metrics));
  }

  private void add(String name, String meaning, ToDoubleFunction<TextFigures> value) {
    metrics.add(new TextMetric(name, meaning, value));
  }

  private void sizes() {
    add("tokens", "words, marks of punctuation and symbols", TextFigures::tokens);
    add("words", "N: segments of UAX #29 that hold a letter or a digit", TextFigures::words);
    add("types", "V: different words under the folding " + asked.folding(), text -> text.spectrum().size());
    add("hapaxes", "V(1): types that occur once", text -> text.spectrum().types(1));
    add("dis-legomena", "V(2): types that occur twice", text -> text.spectrum().types(2));
    add("letters", "letters of the words, without marks and tatweel", text -> text.letters().letters());
    add("digits", "digits of the words", text -> text.letters().digits());
    add("sentences", "sentences; a heading is one", text -> text.sentenceWords().size());
    add("paragraphs", "paragraphs that are not blank", text -> text.paragraphWords().size());
  }

  private void lengths() {
    lengths("words-per-sentence", TextFigures::sentenceWords);
    lengths("characters-per-sentence", TextFigures::sentenceCharacters);
    lengths("words-per-paragraph", TextFigures::paragraphWords);
    lengths("sentences-per-paragraph", TextFigures::paragraphSentences);
    lengths("characters-per-word", TextFigures::wordCharacters);
  }

  private void lengths(String what, Function<TextFigures, Distribution> lengths) {
    Distribution.FIGURES.forEach((name, value) -> add(what + "-" + name, Distribution.MEANING,
        text -> value.applyAsDouble(lengths.apply(text))));
  }

  private void shares() {
    add("punctuation-share", "marks of punctuation and symbols / tokens",
        text -> (double) (text.tokens() - text.words()) / text.tokens());
    add("digit-share", "digits / letters and digits of the words",
        text -> (double) text.letters().digits() / (text.letters().letters() + text.letters().digits()));
    add("stop-word-share", "words in the stop word lists of the documents' languages / words",
        text -> (double) text.stopWords() / text.words());
  }

  private void diversity() {
    for (LexicalDiversity measure : LexicalDiversity.values()) {
      metrics.add(TextMetric.of(measure, TextFigures::spectrum));
    }
    add("msttr", "mean V/N of segments of " + asked.segment() + " words, the rest left out (Johnson 1944)",
        text -> text.running().msttr(asked.segment()));
    add("mattr", "mean V/N of all stretches of " + asked.window() + " words (Covington & McFall 2010)",
        text -> text.running().mattr(asked.window()));
    add("hd-d", "mean V/N of all samples of " + asked.sample() + " words, exactly (McCarthy & Jarvis 2007)",
        text -> SampledDiversity.hdd(text.spectrum(), asked.sample()));
    add("vocd-d", "the D whose curve D/n · (√(1 + 2 n/D) − 1) fits best, by least squares, to the exact mean V/n of"
        + " samples of n = 35 to 50 words (Malvern & Richards 1997, who draw samples)",
        text -> SampledDiversity.vocdD(text.spectrum()));
  }

  private void factors() {
    factor("mtld", "V/N is below %s", "McCarthy & Jarvis 2010", Factor.BELOW);
    factor("mtld-at-most", "V/N is at most %s", "as in programs that compare so", Factor.AT_MOST);
    factor("mtld-ten-words", "V/N is below %s and there are ten words", "as in programs that ask for ten",
        Factor.BELOW_WITH_TEN_WORDS);
  }

  private void factor(String name, String end, String source, Factor factor) {
    String meaning = "mean length of stretches until " + end
        + ", forward and backward; the rest counts (1 − V/N) / (1 − %s) (" + source + ")";
    add(name, meaning.replace("%s", Double.toString(asked.factor())),
        text -> text.running().mtld(asked.factor(), factor));
  }

  private void readability() {
    for (Readability measure : Readability.values()) {
      metrics.add(TextMetric.of(measure, TextFigures::size));
    }
    if (Syllables.of(language).known()) {
      add("syllables", "syllables of the words by the patterns of the language; an estimate",
          text -> text.size().syllables());
    }
    language.properties("readability")
        .forEach((title, entry) -> metrics.add(TextMetric.of(NationalReadability.of(title, entry), TextFigures::size)));
  }

  private void osman() {
    if (OsmanSigns.of(language).known()) {
      add("osman", Osman.FORMULA, text -> text.osman().score());
      add("osman-words", "A: words", text -> text.osman().words());
      add("osman-sentences", "B: sentences", text -> text.osman().sentences());
      add("osman-long-words", "C: words of more than five letters", text -> text.osman().longWords());
      add("osman-syllables", "D: vowel marks; those before a lengthening letter, tanween and shadda count twice",
          text -> text.osman().syllables());
      add("osman-complex-words", "G: words of more than four such syllables", text -> text.osman().complexWords());
      add("osman-faseeh-words", "H: complex words with ء ئ ؤ ذ ظ or ending in وا or ون",
          text -> text.osman().faseehWords());
      add("vocalised-share", "letters that bear a vowel mark / letters; osman sees no syllable without",
          TextFigures::vocalisedShare);
    }
  }
}
