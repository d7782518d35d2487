package dev.plinth.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of a diagnostic. */
class DiagnosticTextTest {
    @TempDir
    Path directory;

    private static String shown(String line, int column, int length, DiagnosticText.Style style) {
        Diagnostic diagnostic = DiagnosticCode.UNKNOWN_TYPE.at(
                new SourceSpan("schema.yaml", 7, column, length),
                "the language has no type varchr",
                "did you mean varchar?");
        return new DiagnosticText((file, number) -> Optional.of(line), style).all(List.of(diagnostic));
    }

    private static String carets(String line, int column, int length) {
        return shown(line, column, length, DiagnosticText.Style.PLAIN)
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCaretsStandUnderTheVeryWord() {
        assertThat(shown("      name: varchr(20) unique", 13, 6, DiagnosticText.Style.PLAIN))
                .isEqualTo("""
                        schema.yaml:7:13: PL-1205 the language has no type varchr
                            7 |       name: varchr(20) unique
                              |             ^^^^^^
                            why: Plinth translates its own types to those of each engine.
                            hint: did you mean varchar?

                        1 problem; plinth explain PL-1205 tells more""");
    }

    @Test
    void aReasonIsGivenOncePerRun() {
        Diagnostic one = DiagnosticCode.UNKNOWN_KEY.at(new SourceSpan("a.yaml", 1, 1, 0), "one", "hint");
        Diagnostic two = DiagnosticCode.UNKNOWN_KEY.at(new SourceSpan("b.yaml", 1, 1, 0), "two", "hint");
        String text = new DiagnosticText(SourceLines.NONE, DiagnosticText.Style.PLAIN).all(List.of(one, two));
        assertThat(text.split("why: ", -1)).hasSize(2);
        assertThat(text).endsWith("2 problems in 2 files; plinth explain PL-1101 tells more");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(shown("x", 1, 1, DiagnosticText.Style.PLAIN)).doesNotContain("\u001b");
        assertThat(shown("x", 1, 1, DiagnosticText.Style.COLOUR)).contains("\u001b[1;31m^\u001b[0m");
    }

    @Test
    void aPlaceWithoutLengthAndOneBehindTheLineHaveOneCaret() {
        assertThat(carets("ab", 2, 0)).isEqualTo("      |  ^");
        assertThat(carets("ab", 3, 0)).isEqualTo("      |   ^");
        assertThat(carets("ab", 2, 99)).isEqualTo("      |  ^");
    }

    @Test
    void wideCharactersTabsAndMarksKeepTheCaretInPlace() {
        assertThat(carets("🎉: x", 4, 1)).isEqualTo("      |     ^");
        assertThat(carets("漢字: x", 1, 2)).isEqualTo("      | ^^^^");
        assertThat(carets("\tx", 2, 1)).isEqualTo("      |  ^");
        assertThat(carets("e\u0301x", 3, 1)).isEqualTo("      |  ^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(500) + "BAD" + "b".repeat(500);
        List<String> lines =
                shown(line, 501, 3, DiagnosticText.Style.PLAIN).lines().toList();
        assertThat(lines.get(1)).contains("…").hasSizeLessThan(180);
        int at = lines.get(2).indexOf("^^^");
        assertThat(lines.get(1).substring(at, at + 3)).isEqualTo("BAD");
    }

    @Test
    void nothingOfTheFileSteersATerminal() {
        assertThat(shown("a\u001b[31m\u202Eb", 1, 1, DiagnosticText.Style.PLAIN))
                .doesNotContain("\u001b")
                .doesNotContain("\u202E");
    }

    @Test
    void linesComeFromTheFilesOfAFolder() throws Exception {
        Files.writeString(directory.resolve("a.yaml"), "\uFEFFone\r\ntwo\r\n");
        SourceLines lines = SourceLines.under(directory);
        assertThat(lines.line("a.yaml", 1)).contains("one");
        assertThat(lines.line("a.yaml", 2)).contains("two");
        assertThat(lines.line("a.yaml", 3)).isEmpty();
        assertThat(lines.line("b.yaml", 1)).isEmpty();
        assertThat(lines.line("\u0000", 1)).isEmpty();
    }
}
