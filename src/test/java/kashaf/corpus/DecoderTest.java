package kashaf.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String TEXT = "بَحرٌ و sea 𝒳\u200cé\n";

  private static Decoder decoder(byte[] bytes, String encoding) {
    return new Decoder(new ByteArrayInputStream(bytes), encoding == null ? null : Charset.forName(encoding));
  }

  private static String read(Decoder decoder) throws IOException {
    StringBuilder out = new StringBuilder();
    char[] chars = new char[3]; // the least that is allowed is 2
    for (int count = decoder.read(chars, 0, 3); count >= 0; count = decoder.read(chars, 0, 3)) {
      out.append(chars, 0, count);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
  void aByteOrderMarkTellsTheEncodingAndIsNoCharacter(String encoding, String mark) throws IOException {
    byte[] bytes = Bytes.plus(Bytes.of(mark), TEXT.getBytes(Charset.forName(encoding)));
    Decoder decoder = decoder(bytes, null);
    assertThat(read(decoder)).isEqualTo(TEXT);
    assertThat(decoder.charset()).isEqualTo(Charset.forName(encoding));
    assertThat(decoder.invalid()).isZero();
    assertThat(read(decoder(bytes, encoding))).as("named too").isEqualTo(TEXT);
    assertThat(read(decoder(Bytes.of(mark), null))).as("nothing but a mark").isEmpty();
  }

  @Test
  void withoutMarkItIsUtf8() throws IOException {
    assertThat(read(decoder(TEXT.getBytes(StandardCharsets.UTF_8), null))).isEqualTo(TEXT);
    assertThat(read(decoder(new byte[0], null))).isEmpty();
    assertThat(read(decoder(new byte[] {'a'}, null))).isEqualTo("a");
  }

  @Test
  void aSecondMarkIsACharacter() throws IOException {
    assertThat(read(decoder("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8), null))).isEqualTo("\uFEFFa");
  }

  /** Bytes after the code charts of windows-1256 and ISO 8859-6. */
  @ParameterizedTest
  @CsvSource({
    "windows-1256, C8CDD120DFCAC7C8 A1, بحر كتاب،",
    "windows-1256, 8D98, چک",
    "ISO-8859-6, C8CDD120E3CAC7C8 AC, بحر كتاب،",
    "UTF-16LE, 28062D063106, بحر",
    "UTF-16BE, 0628062D0631, بحر",
    "UTF-16, 0628062D0631, بحر",
    "UTF-16, FFFE28062D0631 06, بحر"
  })
  void aNamedEncoding(String encoding, String bytes, String expected) throws IOException {
    Decoder decoder = decoder(Bytes.of(bytes), encoding);
    assertThat(read(decoder)).isEqualTo(expected);
    assertThat(decoder.invalid()).isZero();
  }

  /** The user's word counts more than a mark of another family, whose bytes are then read as they are. */
  @Test
  void aNamedEncodingAgainstTheMarkOfAnother() throws IOException {
    assertThat(read(decoder(Bytes.of("EFBBBF61"), "windows-1252"))).isEqualTo("ï»¿a");
    Decoder decoder = decoder(Bytes.of("FFFE6100"), "UTF-8");
    assertThat(read(decoder)).isEqualTo("\uFFFD\uFFFDa\u0000");
    assertThat(decoder.invalid()).isEqualTo(2);
  }

  /** The first five are the Unicode Standard's examples (section 3.9) for a replacement of each maximal subpart. */
  @ParameterizedTest
  @CsvSource({
    "61F18080E180C262806380BF64, a???b?c??d, 6, 1",
    "C0AFE080BFF0818241, ????????A, 8, 0",
    "EDA080EDBFBFEDAF41, ????????A, 8, 0",
    "F4919293FF4180BF42, ?????A??B, 7, 0",
    "E180E2F09192F1BF41, ????A, 4, 0",
    "F4908080, ????, 4, 0",
    "61C2, a?, 1, 1",
    "61E2, a?, 1, 1",
    "61E282, a?, 1, 1",
    "6162F09F98, ab?, 1, 2",
    "EDA0, ??, 2, 0",
    "D8, ?, 1, 0",
    "D8A8D8, ب?, 1, 2"
  })
  void invalidUtf8(String bytes, String expected, int count, int first) throws IOException {
    invalid(bytes, null, expected.replace('?', '\uFFFD'), count, first);
  }

  /** Half of a pair spoils nothing but itself. */
  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, 61003DD86200, a?b, 1, 2",
    "UTF-16LE, 00DE2806, ?ب, 1, 0",
    "UTF-16BE, D83DD83DDE00, ?😀, 1, 0",
    "UTF-16BE, 0628D83D, ب?, 1, 2",
    "UTF-16BE, 062806, ب?, 1, 2",
    "UTF-32BE, 0011000000000628, ?ب, 1, 0",
    "UTF-32LE, 2806000000001100, ب?, 1, 4",
    "ISO-8859-6, C8A1CD, ب?ح, 1, 1"
  })
  void invalidBytesOfOthers(String encoding, String bytes, String expected, int count, int first) throws IOException {
    invalid(bytes, encoding, expected.replace('?', '\uFFFD'), count, first);
  }

  private static void invalid(String bytes, String encoding, String expected, int count, int first) throws IOException {
    Decoder decoder = decoder(Bytes.of(bytes), encoding);
    assertThat(read(decoder)).as(bytes).isEqualTo(expected);
    assertThat(decoder.invalid()).as("count").isEqualTo(count);
    assertThat(decoder.firstInvalidByte()).as("first byte").isEqualTo(first);
  }

  @Test
  void theMarkCountsAmongTheBytes() throws IOException {
    Decoder decoder = decoder(Bytes.of("EFBBBF61FF"), null);
    assertThat(read(decoder)).isEqualTo("a\uFFFD");
    assertThat(decoder.firstInvalidByte()).isEqualTo(4);
  }

  @Test
  void theFirstInvalidByteFarBehindTheFirstBlock() throws IOException {
    byte[] good = "بحر ".repeat(50_000).getBytes(StandardCharsets.UTF_8); // 7 bytes each
    Decoder decoder = decoder(Bytes.plus(good, Bytes.of("FF62FE")), null);
    assertThat(read(decoder)).endsWith(" \uFFFDb\uFFFD").hasSize(200_003);
    assertThat(decoder.invalid()).isEqualTo(2);
    assertThat(decoder.firstInvalidByte()).isEqualTo(350_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1256", "GB18030", "Shift_JIS"})
  void theSameCharactersHoweverTheBytesCome(String encoding) throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      byte[] bytes = Bytes.spoilt(TEXT.repeat(4).getBytes(Charset.forName(encoding)), seed);
      Decoder whole = decoder(bytes, encoding);
      String expected = read(whole);
      for (int most : new int[] {1, 3, 7}) {
        InputStream drops = new Drop(new ByteArrayInputStream(bytes), most, seed);
        Decoder dropped = new Decoder(drops, Charset.forName(encoding));
        assertThat(read(dropped)).as("seed %d, up to %d bytes", seed, most).isEqualTo(expected);
        assertThat(dropped.invalid()).isEqualTo(whole.invalid());
        assertThat(dropped.firstInvalidByte()).isEqualTo(whole.firstInvalidByte());
      }
    }
  }

  @Test
  void whatCameBeforeAFailureIsReadAndThenTheFailureIsTold() {
    byte[] bytes = "بحر ك".getBytes(StandardCharsets.UTF_8);
    for (int good = 0; good <= bytes.length; good++) {
      InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes, 0, good), new Broken());
      Decoder decoder = new Decoder(broken, null);
      StringBuilder out = new StringBuilder();
      assertThatThrownBy(() -> {
        char[] chars = new char[2];
        while (true) {
          out.append(chars, 0, decoder.read(chars, 0, 2));
        }
      }).hasMessage("the disk is tired");
      String whole = new String(bytes, 0, good, StandardCharsets.UTF_8).replace("\uFFFD", "");
      assertThat(out.toString()).as("%d bytes", good).isEqualTo(whole);
    }
  }

  /** A stream that fails, and would never say that it is at its end. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the disk is tired");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("the disk is tired");
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
