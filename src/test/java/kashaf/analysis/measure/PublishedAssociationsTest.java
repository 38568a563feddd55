package kashaf.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that papers and other programs print, to their last digit. */
class PublishedAssociationsTest {
  private static final Scoring TWO = Scoring.of(LogLikelihood.TWO_TERM);
  private static final Scoring FOUR = Scoring.of(LogLikelihood.FOUR_TERM);

  static Stream<Arguments> collocations() {
    Association theSwiss = Association.ofPair(110, 2552, 221, 31777);
    Association cornPeeled = Association.ofCells(8, 5, 24, 31740);
    Association newCompanies = Association.ofPair(8, 15828, 4675, 14307668);
    Association ayatollahRuhollah = Association.ofPair(20, 42, 20, 14307668);
    Association ofCourse = Association.ofCells(5610, 168938, 2257, 10233063);
    return Stream.of(
        value("Dunning 1993, table 2: the swiss", "ll", FOUR, theSwiss, "270.72"),
        value("Dunning 1993, table 2", "ll", FOUR, cornPeeled, "95.29"),
        value("Manning & Schütze 1999, 5.3.2: new companies", "t", FOUR, newCompanies, "0.9999"),
        value("Manning & Schütze 1999, table 5.6: Ayatollah Ruhollah", "t", FOUR, ayatollahRuhollah, "4.4721"),
        value("Manning & Schütze 1999, table 5.14", "mi", FOUR, ayatollahRuhollah, "18.38"),
        value("Manning & Schütze 1999, 5.3.3: new companies", "chi2", FOUR,
            Association.ofCells(8, 15820, 4667, 14287181), "1.55"),
        value("Rychlý 2008", "logdice", FOUR, pair(8, 389, 230), "8.726204"),
        value("as many together as each: the most there is", "logdice", FOUR, pair(300, 300, 300), "14"),
        value("the same", "logdice", FOUR, pair(3, 3000, 3000), "4.034216"),
        value("the same", "logdice", FOUR, pair(300, 3000, 3000), "10.678072"),
        value("Gries 2013, p. 144: course after of", "delta-p", FOUR, ofCourse, "0.032"),
        value("Gries 2013: of before course", "delta-p-back", FOUR, ofCourse, "0.697"),
        value("Dunning 1993, p. 72", "ll", FOUR, Association.ofCells(10, 0, 3, 31764), "167.23"),
        value("Dunning 1993, p. 73", "chi2", FOUR, Association.ofCells(3, 0, 0, 31774), "31777"),
        value("Church & Hanks 1990, p. 24: honorary doctor", "mi", FOUR,
            Association.ofPair(8, 1105, 44, 15_000_000), "11.3"),
        value("Bouma 2009, p. 36: always together", "npmi", FOUR, Association.ofCells(10, 0, 0, 90), "1"),
        value("Bouma 2009, p. 36: independent", "npmi", FOUR, Association.ofCells(1, 9, 9, 81), "0"),
        value("Evert 2004, p. 54: independent", "mu", FOUR, Association.ofCells(1, 9, 9, 81), "1"),
        value("Smadja, McKeown & Hatzivassiloglou 1996, p. 13", "dice", FOUR, pair(130, 3121, 143), "0.08"),
        value("Pedersen & Bruce 1996, p. 12", "min-sensitivity", FOUR,
            Association.ofCells(17, 240, 1001, 1298742), "0.016699"),
        value("Church & Gale 1991, p. 12: phi squared is 0.62", "phi", FOUR,
            Association.ofCells(31950, 12004, 4793, 848330), "0.79"),
        value("2 O11 / (f1 + C1) by hand", "dice", FOUR, pair(8, 389, 230), "0.025848"),
        value("WordSmith's formula by hand: E = 10 × 20/90, P = 2/9", "z-berry-rogghe", FOUR,
            new Association(4, 10, 20, 100, 10), "1.352247"),
        value("O11 / (f1 + C1 - O11) by hand", "jaccard", FOUR, pair(8, 389, 230), "0.013093"));
  }

  static Stream<Arguments> keywords() {
    Association tenOfHundred = Association.ofCorpora(10, 100, 5, 200);
    Association sevenOfTen = Association.ofCorpora(7, 10, 2, 9);
    return Stream.of(
        value("calculator of UCREL", "ll", TWO, tenOfHundred, "6.9315"),
        value("the same table with four terms", "ll", FOUR, tenOfHundred, "7.3298"),
        value("quanteda.textstats, lr", "ll-williams", FOUR, tenOfHundred, "7.0547"),
        value("quanteda.textstats, chi2 without correction, as R's chisq.test", "chi2", FOUR,
            sevenOfTen, "4.33716"),
        value("quanteda.textstats, chi2 with Yates' correction", "chi2-yates", FOUR, sevenOfTen, "2.63244"),
        value("quanteda.textstats, lr without correction", "ll", FOUR, sevenOfTen, "4.53494"),
        value("Gabrielatos & Marchi 2011, p. 18", "percent-diff", TWO,
            Association.ofCorpora(206523, 959641, 178174, 1562358), "88.7"),
        value("Pojanapunya & Watson Todd 2018, p. 154", "odds-ratio", TWO,
            Association.ofCorpora(16217, 2796938, 735, 2087946), "16.6"),
        value("Kilgarriff 2009, as in Sketch Engine", "simple-maths", TWO,
            Association.ofCorpora(35, 112289776, 263, 1559716979), "1.1224"),
        value("Pedersen 1996, p. 10", "fisher", FOUR, Association.ofCells(1, 3, 3, 1), "0.486"),
        value("the same, so few or fewer", "fisher-left", FOUR, Association.ofCells(1, 3, 3, 1), "0.243"),
        value("the same, so many or more", "fisher-right", FOUR, Association.ofCells(1, 3, 3, 1), "0.986"),
        value("Pedersen 1996, p. 10", "chi2-yates", FOUR, Association.ofCells(1, 3, 3, 1), "0.5"),
        value("Hofland & Johansson 1982, p. 471", "difference", FOUR,
            Association.ofCorpora(18, 1_000_000, 35, 1_000_000), "-0.32"),
        value("6.9315 - ln 300", "bic", TWO, tenOfHundred, "1.2277"),
        value("6.9315 / (300 ln 5)", "ell", TWO, tenOfHundred, "0.014356"),
        value("twice the share: by definition", "log-ratio", TWO, Association.ofCorpora(20, 100, 20, 200), "1"),
        value("0 counts as 0.5 (Hardie 2014)", "log-ratio", TWO, Association.ofCorpora(8, 100, 0, 100), "4"));
  }

  private static Association pair(long together, long first, long second) {
    return Association.ofPair(together, first, second, 1_000_000);
  }

  private static Arguments value(String source, String measure, Scoring scoring, Association table, String printed) {
    return Arguments.of(source, measure, scoring, table, new BigDecimal(printed));
  }

  @ParameterizedTest(name = "{1}: {4}, {0}")
  @MethodSource({"collocations", "keywords"})
  void isPrintedThere(String source, String measure, Scoring scoring, Association table, BigDecimal printed) {
    double figure = AssociationMeasure.named(measure).of(table, scoring);
    assertThat(new BigDecimal(figure).setScale(printed.scale(), RoundingMode.HALF_UP)).isEqualTo(printed);
  }
}
