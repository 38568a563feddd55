package kashaf.language.morphology;

import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** The stems of Porter's Snowball, as OpenNLP has them. */
final class SnowballStems implements WordAnalyser {
  private final SnowballStemmer stemmer;

  /** @param algorithm its name there */
  SnowballStems(String algorithm) {
    stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.valueOf(algorithm));
  }

  @Override
  public WordAnalysis analyse(String type) {
    return new WordAnalysis(type, "", stemmer.stem(type).toString(), "", null, null, WordKind.OTHER, "snowball");
  }

  @Override
  public boolean finds(WordUnit unit) {
    return unit == WordUnit.STEM;
  }
}
