package kashaf.language.morphology;

import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** The stems of Porter's Snowball, as OpenNLP has them. For one thread. */
final class SnowballStems implements WordFamilies {
  private final SnowballStemmer stemmer;

  /** @param algorithm its name there */
  SnowballStems(String algorithm) {
    stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.valueOf(algorithm));
  }

  @Override
  public String word(String type) {
    return stemmer.stem(type).toString();
  }
}
