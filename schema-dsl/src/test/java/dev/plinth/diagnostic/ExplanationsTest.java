package dev.plinth.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testing.ExampleProject;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code is explained, and its examples are what they say: run, not believed. */
class ExplanationsTest {
    private static final Path FILE = Path.of("src/main/resources/dev/plinth/diagnostic/explanations.md");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsWrongInThisWayOnly() {
        return codes(code -> {
            boolean reading = code.code().startsWith("PL-1");
            assertThat(codesOf(read(Explanations.of(code).wrong())))
                    .containsOnly(reading ? new String[] {code.code()} : new String[0]);
        });
    }

    @TestFactory
    Stream<DynamicTest> theRightExampleIsRight() {
        return codes(code ->
                assertThat(read(Explanations.of(code).right()).diagnostics()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> theReasonIsWhole() {
        return codes(code -> assertThat(Explanations.of(code).why())
                .endsWith(".")
                .doesNotContain("\n")
                .hasSizeGreaterThan(40));
    }

    @Test
    void theFileExplainsEachCodeOnceInTheirOrderAndNothingElse() throws IOException {
        List<String> titles = Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(titles)
                .containsExactlyElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::code)
                        .toList());
    }

    @Test
    void aCodeIsFoundAsPeopleWriteIt() {
        assertThat(Explanations.find("PL-1101")).contains(DiagnosticCode.UNKNOWN_KEY);
        assertThat(Explanations.find("pl-1101")).contains(DiagnosticCode.UNKNOWN_KEY);
        assertThat(Explanations.find("1101")).contains(DiagnosticCode.UNKNOWN_KEY);
        assertThat(Explanations.find("101")).isEmpty();
    }

    private interface Law {
        void check(DiagnosticCode code) throws IOException;
    }

    private static Stream<DynamicTest> codes(Law law) {
        return Arrays.stream(DiagnosticCode.values())
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> law.check(code)));
    }

    private ProjectReading read(String example) throws IOException {
        Path folder = Files.createTempDirectory(directory, "example");
        ExampleProject.write(folder, example);
        return ProjectReader.read(folder);
    }

    private static List<String> codesOf(ProjectReading reading) {
        return reading.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
