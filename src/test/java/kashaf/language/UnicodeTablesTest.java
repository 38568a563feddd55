package kashaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The tables under {@code kashaf/unicode} are what ICU4J says of every code point. After a change of ICU's version run
 * {@code mvn test -Dtest=UnicodeTablesTest -Dkashaf.unicode.write=true} and look at the difference.
 */
class UnicodeTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/kashaf/unicode");
  private static final boolean WRITE = Boolean.getBoolean("kashaf.unicode.write");

  private final UnicodeSet numbers = new UnicodeSet("[:N:]");
  private final UnicodeSet kanji = new UnicodeSet("[[:Han:][:Hiragana:]]");
  private final UnicodeSet spaceless = new UnicodeSet("[[:Line_Break=Complex_Context:]-[:Word_Break=Extend:]]");
  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  @Test
  void theVersionIsTheOneTheTablesWereMadeFrom() {
    assertThat(UCharacter.getUnicodeVersion().toString()).isEqualTo("18.0.0.0");
  }

  @Test
  void wordBreakIsWhatIcuSays() throws IOException {
    agree("word-break", twoStages(this::wordBreak));
  }

  @Test
  void whatMayBeInDoubtCarriesNoFlag() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int wordBreak = wordBreak(c);
      int property = wordBreak & WordBreak.CLASS;
      boolean inDoubt = property == WordBreak.EXTEND || property == WordBreak.ZWJ
          || property >= WordBreak.SINGLE_QUOTE && property <= WordBreak.MID_NUM;
      if (inDoubt) {
        assertThat(wordBreak & (WordBreak.WORD | WordBreak.DICTIONARY)).as("U+%04X", c).isZero();
      }
    }
  }

  @Test
  void compositionIsWhatIcuSays() throws IOException {
    agree("composition", twoStages(this::composition));
  }

  @Test
  void lowerCaseIsWhatIcuSays() throws IOException {
    List<Integer> shifts = new ArrayList<>(List.of(0));
    byte[] table = twoStages(c -> {
      int shift = UCharacter.toLowerCase(c) - c;
      if (!shifts.contains(shift)) {
        shifts.add(shift);
      }
      return shifts.indexOf(shift);
    });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(table);
    DataOutputStream out = new DataOutputStream(bytes);
    for (int shift : shifts) {
      out.writeInt(shift);
    }
    agree("lower-case", bytes.toByteArray());
  }

  private int wordBreak(int c) {
    if (c <= 0xFFFF && Character.isHighSurrogate((char) c)) {
      return WordBreak.SURROGATE;
    }
    int property = wordBreakClass(c);
    boolean goesOn = property == WordBreak.EXTEND || property == WordBreak.LETTER && !spaceless.contains(c);
    boolean dictionary = property == WordBreak.KANJI || property == WordBreak.KATAKANA || spaceless.contains(c);
    return property | (goesOn ? WordBreak.GOES_ON : 0) | (dictionary ? WordBreak.DICTIONARY : 0)
        | (makesWord(c, property) ? WordBreak.WORD : 0);
  }

  private int wordBreakClass(int c) {
    if (kanji.contains(c)) {
      return WordBreak.KANJI;
    }
    if (spaceless.contains(c)) {
      return WordBreak.LETTER;
    }
    // WordBreakTest.txt is at hand for Unicode 15, which has U+2701 among the pictographs; Unicode 18 has not.
    boolean pictograph = UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC) || c == 0x2701;
    return switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
      case UCharacter.WordBreak.CR -> WordBreak.CR;
      case UCharacter.WordBreak.LF -> WordBreak.LF;
      case UCharacter.WordBreak.NEWLINE -> WordBreak.NEWLINE;
      case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT -> WordBreak.EXTEND;
      case UCharacter.WordBreak.ZWJ -> WordBreak.ZWJ;
      case UCharacter.WordBreak.REGIONAL_INDICATOR -> WordBreak.REGIONAL;
      case UCharacter.WordBreak.KATAKANA -> WordBreak.KATAKANA;
      case UCharacter.WordBreak.HEBREW_LETTER -> WordBreak.HEBREW;
      case UCharacter.WordBreak.ALETTER -> WordBreak.LETTER;
      case UCharacter.WordBreak.SINGLE_QUOTE -> WordBreak.SINGLE_QUOTE;
      case UCharacter.WordBreak.DOUBLE_QUOTE -> WordBreak.DOUBLE_QUOTE;
      case UCharacter.WordBreak.MIDNUMLET -> WordBreak.MID_NUM_LET;
      case UCharacter.WordBreak.MIDLETTER -> WordBreak.MID_LETTER;
      case UCharacter.WordBreak.MIDNUM -> WordBreak.MID_NUM;
      case UCharacter.WordBreak.NUMERIC -> WordBreak.NUMERIC;
      case UCharacter.WordBreak.EXTENDNUMLET -> WordBreak.EXTEND_NUM_LET;
      case UCharacter.WordBreak.WSEGSPACE -> WordBreak.SPACE;
      case UCharacter.WordBreak.OTHER -> pictograph ? WordBreak.PICTOGRAPH : WordBreak.OTHER;
      default -> throw new AssertionError("an unknown Word_Break class of U+" + Integer.toHexString(c));
    };
  }

  /** What ICU counts as a word when it stands alone, without the signs and punctuation among them. */
  private boolean makesWord(int c, int property) {
    if (property == WordBreak.EXTEND || Character.getType(c) == Character.SURROGATE) {
      return false;
    }
    words.setText(Character.toString(c));
    words.next();
    boolean number = numbers.contains(c);
    return words.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT
        && (number || UCharacter.hasBinaryProperty(c, UProperty.ALPHABETIC));
  }

  /** 0: never changed by NFC; a combining class; or 255 when NFC may change it or join it to others. */
  private int composition(int c) {
    boolean simple = UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) == 1;
    return simple && Character.getType(c) != Character.SURROGATE ? nfc.getCombiningClass(c) : 255;
  }

  private static byte[] twoStages(IntUnaryOperator property) {
    byte[] index = new byte[CodePointTable.BLOCKS];
    Map<String, Integer> blocks = new HashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int block = 0; block < index.length; block++) {
      byte[] bytes = new byte[CodePointTable.BLOCK];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) property.applyAsInt(block * CodePointTable.BLOCK + i);
      }
      String content = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      Integer number = blocks.get(content);
      if (number == null) {
        number = blocks.size();
        blocks.put(content, number);
        out.writeBytes(bytes);
      }
      index[block] = (byte) (int) number;
    }
    assertThat(blocks).hasSizeLessThanOrEqualTo(256);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes(index);
    table.writeBytes(out.toByteArray());
    return table.toByteArray();
  }

  private static void agree(String name, byte[] made) throws IOException {
    if (WRITE) {
      Files.write(FOLDER.resolve(name), made);
    }
    assertThat(made).isEqualTo(Files.readAllBytes(FOLDER.resolve(name)));
  }
}
