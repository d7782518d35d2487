package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.runner.Remains.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one run writes about a failure is what the next run reads. */
class RemainsTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void readsBackWhatItWrote(Kind kind) {
        boolean counts = kind != Kind.UNDONE && kind != Kind.HALF_APPLIED && kind != Kind.UNCLEAR;
        int unitsDone = counts ? 12 : 0;
        Remains remains = new Remains(kind, unitsDone, "it said:\n[no] such table");
        assertThat(Remains.parse(remains.text())).isEqualTo(remains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anything", "[unheard of] x", "[undone]", "[undone, 5] x", "[UNDONE] x"})
    void takesNothingForGranted(String text) {
        assertThat(Remains.parse(text)).isEqualTo(Remains.of(Kind.UNCLEAR, text));
    }
}
