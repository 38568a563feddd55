package kashaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssociationCommandsTest {
  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void collocatesTellTheTableThatWentIn() {
    // By hand: among 8 words the node البحر stands twice, so R1 = 2 × 2; كبير stands twice, E11 = 4 × 2 / 8.
    Running running = Running.withInput("البحر كبير، والبحر صغير. أن البحر كبير جدا", "collocates", "--window", "1",
        "--measure", "mi,t", "--explain-rows", "--explain", "البحر");
    assertThat(running.out())
        .isEqualTo(
            """
            rank,collocate,observed,expected,frequency,before,after,mi,t,explanation
            1,كبير,2,1.000000,2,0,2,1.000000,0.707107,\
            O11=2 O12=2 O21=0 O22=4 E11=1.0000 E12=3.0000 E21=1.0000 E22=3.0000 N=8
            2,أن,1,0.500000,1,1,0,1.000000,0.500000,\
            O11=1 O12=3 O21=0 O22=4 E11=0.5000 E12=3.5000 E21=0.5000 E22=3.5000 N=8
            """);
    assertThat(running.err())
        .contains("8 words, the node occurs 2 times")
        .contains("mi = log2(O11/E11) (Church & Hanks 1990)")
        .contains("كبير: O11=2 O12=2 O21=0 O22=4");
  }

  @Test
  void keynessOfTwoListsHasTheFiguresOfPapers() throws IOException {
    String target = file("target.csv", "type,frequency\nx,206523\nrest,753118\n");
    String reference = file("reference.tsv", "frequency\ttype\n178174\tx\n1384184\trest\n");
    // Gabrielatos & Marchi 2011: 88.7.
    assertThat(Running.of("keyness", target, "--reference", reference, "--measure", "percent-diff", "-l", "1").out())
        .isEqualTo(
            """
            rank,type,frequency,reference_frequency,per_million,reference_per_million,percent-diff
            1,x,206523,178174,215208.60,114041.72,88.710409
            """);
  }

  @Test
  void aListMayComeFromStandardInputAndBeCut() throws IOException {
    String text = file("text.txt", "a b b c c c d");
    String list = Running.of("freq", "-l", "1", text).out();
    Running running = Running.withInput(list, "keyness", text, "--reference", "-", "--stats");
    assertThat(running.out().lines().skip(1).findFirst()).hasValue("1,b,2,0,285714.29,0.00,2.772589,2.000000");
    assertThat(running.out()).contains("\n4,c,3,3,428571.43,428571.43,0.000000,0.000000\n");
    assertThat(running.err()).contains("reference: 7 words, 1 types; the list was cut")
        .contains("target: 7 words, 4 types\n");
  }

  @Test
  void severalReferencesAreOne() throws IOException {
    String text = file("a.txt", "a a b");
    Running running = Running.of("keyness", text, "--reference", file("b,c.txt", "a c"), "--reference",
        file("list.csv", "type,frequency\na,7\n"), "--measure", "mu", "--match", "a");
    assertThat(running.out().lines().skip(1)).containsExactly("1,a,2,8,666666.67,888888.89,0.800000");
  }

  @Test
  void aReferenceThatCannotBeReadEndsTheRun() throws IOException {
    String text = file("a.txt", "a a b");
    Running missing = Running.of("keyness", text, "--reference", "no-such-file");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("no-such-file: no such file", "no reference to compare with");
    Running wrong = Running.of("keyness", text, "--reference", file("l.csv", "type,frequency\na,many\n"));
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("l.csv: row 1: frequency is 'many'").doesNotContain("Exception");
    Running noDocuments = Running.of("keyness", text, "--reference", file("l.csv", "type,frequency\na,1\n"),
        "--min-reference-documents", "2");
    assertThat(noDocuments.status()).isEqualTo(2);
    assertThat(noDocuments.err()).contains("needs a frequency list with a column documents");
  }

  @Test
  void ngramsOfALength() {
    Running running = Running.withInput("البحر كبير، البحر كبير جدا.", "ngrams", "-n", "٢-3", "--with", "جدا",
        "--explain-rows", "--explain");
    assertThat(running.out())
        .isEqualTo(
            """
            rank,ngram,n,frequency,per_million,documents,explanation
            1,البحر كبير جدا,3,1,333333.33,1,per_million = 1 × 1000000 / 3
            2,كبير جدا,2,1,250000.00,1,per_million = 1 × 1000000 / 4
            """);
    assertThat(running.err()).contains("2 words: 4 n-grams, 3 different ones")
        .contains("3 words: 3 n-grams, 3 different ones");
  }

  @Test
  void emptyInputsGiveEmptyTables() throws IOException {
    for (String command : new String[] {"ngrams", "collocates x", "keyness --reference " + file("e.txt", "")}) {
      Running running = Running.withInput("", command.split(" "));
      assertThat(running.out().lines().count()).as(command).isEqualTo(1);
      assertThat(running.err()).isEmpty();
      assertThat(running.status()).isZero();
    }
    String all = "ll,ll-williams,simple-ll,chi2,chi2-yates,fisher,fisher-left,fisher-right,p,p-bonferroni,bic,ell,mi,"
        + "mi2,mi3,local-mi,mi-log-f,npmi,mu,t,z,dice,logdice,jaccard,min-sensitivity,gmean,phi,delta-p,delta-p-back,"
        + "log-ratio,percent-diff,relative-risk,odds-ratio,difference,simple-maths";
    for (String command : new String[] {"collocates x", "keyness --reference " + file("e.txt", ""),
        "keyness --reference " + file("o.txt", "x")}) {
      Running running = Running.withInput("x x", (command + " --measure " + all).split(" "));
      assertThat(running.out().lines().count()).as(command).isEqualTo(2);
      assertThat(running.out()).doesNotContain("NaN", "Infinity");
      assertThat(running.err()).isEmpty();
    }
  }
}
