package kashaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kashaf.corpus.Extent;
import kashaf.corpus.Part;
import kashaf.language.Folding;
import kashaf.language.Language;
import kashaf.language.morphology.Attestation;
import kashaf.language.morphology.WordAnalyser;
import kashaf.language.morphology.WordAnalysis;
import kashaf.table.Column;
import kashaf.table.Schema;
import kashaf.text.Tokens;

/**
 * How each word of a text is taken apart.
 *
 * @param corpus which words occur
 */
public record WordAnalyses(Attestation corpus) implements Extraction<WordAnalyses.Token> {
  private static final Folding COUNT = Folding.named("count");

  /**
   * A word where it stands.
   *
   * @param token its number in the document, from 1
   * @param form the word as it is written
   */
  public record Token(String document, long token, String form, WordAnalysis analysis) {}

  private static final Column<Token> POS =
      Column.text("pos", token -> token.analysis().kind().toString(), "what kind of word it is taken for");
  private static final List<Column<Token>> APART =
      List.of(
          Column.text("form", Token::form, "the word as it is written"),
          Column.text("type", token -> token.analysis().type(), "the same, folded"),
          Column.text("prefixes", token -> token.analysis().prefixes(), "clitics+ and the letter of a verb's person-"),
          Column.text("stem", token -> token.analysis().stem(), "what stands between prefixes and suffixes"),
          Column.text("suffixes", token -> token.analysis().suffixes(), "-ending of inflection and +pronoun"),
          Column.text("lemma", token -> token.analysis().lemma(), "the form of the dictionary"),
          POS);
  private static final List<Column<Token>> REASONS =
      List.of(
          Column.text("root", token -> token.analysis().root(), "the radicals, where they are known"),
          Column.text("evidence", token -> token.analysis().evidence(), "what speaks for it"));

  /** The columns of words that stand in no text. */
  public static final Schema<Token> WORDS = new Schema<>(APART, List.of()).plus(REASONS);

  private static final Schema<Token> TOKENS =
      Schema.of(
              Column.text("document", Token::document, "the document"),
              Column.integer("token", Token::token, "number of the word in the document, from 1"))
          .plus(APART).hiding(REASONS);

  @Override
  public Schema<Token> schema() {
    return TOKENS;
  }

  @Override
  public Stream<Token> extract(Part part) {
    Tokens tokens = part.tokens();
    String document = part.document().name();
    Language language = part.document().language();
    WordAnalyser analyser = WordAnalyser.of(language, corpus).orElse(null);
    Map<String, WordAnalysis> known = new HashMap<>();
    List<Token> rows = new ArrayList<>();
    for (int i = part.firstToken(); i < part.endToken(); i++) {
      String form = part.text().slice(tokens.start(i), tokens.end(i)).toString();
      WordAnalysis analysis = known.computeIfAbsent(form, word -> analysed(word, language, analyser));
      rows.add(new Token(document, i - part.firstToken() + 1, form, analysis));
    }
    return rows.stream();
  }

  @Override
  public Token behind(Extent before, Token row) {
    return new Token(row.document, row.token + before.words(), row.form, row.analysis);
  }

  /** A word that stands in no text. */
  public Token word(String form, Language language) {
    return new Token(null, 1, form, analysed(form, language, WordAnalyser.of(language, corpus).orElse(null)));
  }

  private static WordAnalysis analysed(String form, Language language, WordAnalyser analyser) {
    String type = COUNT.fold(form);
    return analyser == null || !language.writes(type) ? WordAnalysis.whole(type) : analyser.analyse(type);
  }
}
