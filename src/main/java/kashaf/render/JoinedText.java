package kashaf.render;

import kashaf.language.ArabicLetters;

/** Text whose Arabic letters have the forms they take beside their neighbours, for a terminal that joins none. */
record JoinedText(TextCell plain) implements TextCell {

  @Override
  public void append(String value, StringBuilder out) {
    StringBuilder text = new StringBuilder();
    plain.append(value, text);
    out.append(ArabicLetters.joined(text.toString()));
  }
}
