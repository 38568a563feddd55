package kashaf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules that a machine can hold us to. */
@AnalyzeClasses(packages = "kashaf", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @ArchTest
  static final ArchRule packagesImportOnlyWhatStandsLeftOfThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text").definedBy("kashaf.text..")
          .layer("language").definedBy("kashaf.language..")
          .layer("corpus").definedBy("kashaf.corpus..")
          .layer("table").definedBy("kashaf.table..")
          .layer("analysis").definedBy("kashaf.analysis..")
          .layer("run").definedBy("kashaf.run..")
          .layer("render").definedBy("kashaf.render..")
          .layer("cli").definedBy("kashaf.cli..")
          .whereLayer("language").mayOnlyAccessLayers("text")
          .whereLayer("table").mayOnlyAccessLayers("text")
          .whereLayer("corpus").mayOnlyAccessLayers("text", "language")
          .whereLayer("analysis").mayOnlyAccessLayers("text", "language", "corpus", "table")
          .whereLayer("run").mayOnlyAccessLayers("text", "language", "corpus", "table", "analysis")
          .whereLayer("render").mayOnlyAccessLayers("text", "language", "corpus", "table", "analysis", "run")
          .whereLayer("text").mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocliAndJline =
      noClasses()
          .that().resideOutsideOfPackage("kashaf.cli..")
          .should().dependOnClassesThat().resideInAnyPackage("picocli..", "org.jline.reader..", "org.jline.terminal..");

  @ArchTest
  static final ArchRule onlyLanguageKnowsOpenNlpAndIcu =
      noClasses()
          .that().resideOutsideOfPackage("kashaf.language..")
          .should().dependOnClassesThat().resideInAnyPackage("opennlp..", "com.ibm.icu..");

  @ArchTest
  static final ArchRule onlyCorpusKnowsHtml =
      noClasses()
          .that().resideOutsideOfPackage("kashaf.corpus..")
          .should().dependOnClassesThat().resideInAPackage("org.jsoup..");

  @Test
  void filesAreShort() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(260);
    }
  }

  @Test
  void theProgramLeavesInOnePlaceAndPrintsThroughCheckedStreams() throws IOException {
    int exits = 0;
    for (Path file : sources()) {
      String source = Files.readString(file);
      exits += source.split("System\\.exit\\(", -1).length - 1;
      assertThat(source).as(file.toString()).doesNotContain("System.out.print").doesNotContain("System.err.print");
    }
    assertThat(exits).isEqualTo(1);
  }

  @Test
  void everyPackageHasAGuide() throws IOException {
    for (Path file : sources()) {
      assertThat(file.resolveSibling("package-info.java")).exists();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
