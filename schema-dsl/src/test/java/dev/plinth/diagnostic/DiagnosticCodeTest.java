package dev.plinth.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {
    @Test
    void everyCodeIsUniqueAndHasAMeaning() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("PL-(1[0-6]|20)\\d\\d"));
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::meaning))
                .doesNotHaveDuplicates()
                .allMatch(meaning -> !meaning.isBlank() && !meaning.contains("\n"));
    }

    @Test
    void nothingInAMessageSteersATerminal() {
        Diagnostic diagnostic =
                DiagnosticCode.UNKNOWN_KEY.at(new SourceSpan("f", 1, 1, 0), "key \u001b[31mred", "line\nend");
        assertThat(diagnostic.message()).isEqualTo("key \\u001b[31mred");
        assertThat(diagnostic.hint()).contains("line\\u000aend");
    }

    @Test
    void theNearestNameIsASlipAwayOrThereIsNone() {
        assertThat(NearestName.of("emial", java.util.List.of("email", "mail", "name")))
                .contains("email");
        assertThat(NearestName.of("STATUS", java.util.List.of("status"))).contains("status");
        assertThat(NearestName.of("İD", java.util.List.of("id"))).isEmpty();
        assertThat(NearestName.of("x", java.util.List.of("a", "b"))).isEmpty();
        assertThat(NearestName.of("whatever", java.util.List.of("email"))).isEmpty();
    }
}
