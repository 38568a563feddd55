package kashaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kashaf.analysis.measure.LexicalDiversity;
import kashaf.analysis.measure.Measure;
import kashaf.analysis.measure.NationalReadability;
import kashaf.analysis.measure.Osman;
import kashaf.analysis.measure.Readability;
import kashaf.analysis.measure.RunningDiversity;
import kashaf.analysis.measure.RunningDiversity.Factor;
import kashaf.analysis.measure.SampledDiversity;
import kashaf.analysis.measure.Spectrum;
import kashaf.analysis.measure.TextSize;
import kashaf.language.OsmanSigns;
import kashaf.language.Syllables;

/** The figures that follow from the counts of a text, in the order of the list. */
final class TextFigures {
  private final TextCount text;
  private final Spectrum spectrum;
  private final List<Figure> figures = new ArrayList<>();

  TextFigures(TextCount text) {
    this.text = text;
    this.spectrum = text.spectrum();
  }

  Stream<Figure> all() {
    sizes();
    lengths();
    shares();
    diversity();
    readability();
    osman();
    return figures.stream();
  }

  private void add(String metric, double value, String meaning) {
    figures.add(new Figure(metric, value, meaning));
  }

  private <C> void add(Measure<C> measure, C counts) {
    add(measure.title(), measure.of(counts), measure.explanation());
  }

  private void sizes() {
    add("tokens", text.tokens(), "words, marks of punctuation and symbols");
    add("words", text.words(), "N: segments of UAX #29 that hold a letter or a digit");
    add("types", spectrum.size(), "V: different words under the folding " + text.question().folding());
    add("hapaxes", spectrum.types(1), "V(1): types that occur once");
    add("dis-legomena", spectrum.types(2), "V(2): types that occur twice");
    add("letters", text.letters().letters(), "letters of the words, without marks and tatweel");
    add("digits", text.letters().digits(), "digits of the words");
    add("sentences", text.sentenceWords().size(), "sentences; a heading is one");
    add("paragraphs", text.paragraphs().words().size(), "paragraphs that are not blank");
  }

  private void lengths() {
    lengths("words-per-sentence", text.sentenceWords());
    lengths("characters-per-sentence", text.sentenceCharacters());
    lengths("words-per-paragraph", text.paragraphs().words());
    lengths("sentences-per-paragraph", text.paragraphs().sentences());
    lengths("characters-per-word", text.letters().lengths());
  }

  private void lengths(String what, Distribution lengths) {
    lengths.metrics(what).forEach(metric -> add(metric.name(), metric.value(), Distribution.MEANING));
  }

  private void shares() {
    double words = text.words();
    double characters = text.letters().letters() + text.letters().digits();
    add("punctuation-share", Measure.finite((text.tokens() - words) / text.tokens()),
        "marks of punctuation and symbols / tokens");
    add("digit-share", Measure.finite(text.letters().digits() / characters),
        "digits / letters and digits of the words");
    add("stop-word-share", Measure.finite(text.stopWords() / words),
        "words in the stop word lists of the documents' languages / words");
  }

  private void diversity() {
    for (LexicalDiversity measure : LexicalDiversity.values()) {
      add(measure, spectrum);
    }
    TextStatistics asked = text.question();
    RunningDiversity running = text.running();
    add("msttr", running.msttr(asked.segment()), "mean V/N of segments of " + asked.segment()
        + " words, the rest left out (Johnson 1944)");
    add("mattr", running.mattr(asked.window()), "mean V/N of all stretches of " + asked.window()
        + " words (Covington & McFall 2010)");
    add("hd-d", SampledDiversity.hdd(spectrum, asked.sample()), "mean V/N of all samples of " + asked.sample()
        + " words, exactly (McCarthy & Jarvis 2007)");
    add("vocd-d", SampledDiversity.vocdD(spectrum), "the D whose curve D/n · (√(1 + 2 n/D) − 1) fits best, by least"
        + " squares, to the exact mean V/n of samples of n = 35 to 50 words (Malvern & Richards 1997 draw samples)");
    String factor = "mean length of stretches until V/N is %s " + asked.factor() + "%s, forward and backward; the rest"
        + " counts (1 − V/N) / (1 − " + asked.factor() + ") (%s)";
    add("mtld", running.mtld(asked.factor(), Factor.BELOW), String.format(factor, "below", "",
        "McCarthy & Jarvis 2010"));
    add("mtld-at-most", running.mtld(asked.factor(), Factor.AT_MOST), String.format(factor, "at most", "",
        "as in programs that compare so"));
    add("mtld-ten-words", running.mtld(asked.factor(), Factor.BELOW_WITH_TEN_WORDS), String.format(factor, "below",
        " and there are ten words", "as in programs that ask for ten"));
  }

  private void readability() {
    TextSize size = text.size();
    for (Readability measure : Readability.values()) {
      add(measure, size);
    }
    if (Syllables.of(text.language()).known()) {
      add("syllables", size.syllables(), "syllables of the words by the patterns of the language; an estimate");
    }
    text.language().properties("readability")
        .forEach((title, entry) -> add(NationalReadability.of(title, entry), size));
  }

  private void osman() {
    if (OsmanSigns.of(text.language()).known()) {
      Osman osman = text.osmanCounts();
      add("osman", osman.score(), Osman.FORMULA);
      add("osman-words", osman.words(), "A: words");
      add("osman-sentences", osman.sentences(), "B: sentences");
      add("osman-long-words", osman.longWords(), "C: words of more than five letters");
      add("osman-syllables", osman.syllables(), "D: vowel marks; those before a lengthening letter, tanween and shadda"
          + " count twice");
      add("osman-complex-words", osman.complexWords(), "G: words of more than four such syllables");
      add("osman-faseeh-words", osman.faseehWords(), "H: complex words with ء ئ ؤ ذ ظ or ending in وا or ون");
      add("vocalised-share", Measure.finite(text.osman().markedShare()),
          "letters that bear a vowel mark / letters; osman sees no syllable without");
    }
  }
}
