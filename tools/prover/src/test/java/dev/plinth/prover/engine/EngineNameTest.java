package dev.plinth.prover.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EngineNameTest {
    @Test
    void namesADialectAndMaybeAMajor() {
        assertThat(EngineName.of("sqlite")).isEqualTo(EngineName.any("sqlite"));
        assertThat(EngineName.of("postgresql:17").major()).hasValue(17);
        assertThat(EngineName.postgreSqlMajors()).containsExactly(13, 14, 15, 16, 17, 18);
    }

    @Test
    void saysWhatCanBeAskedFor() {
        assertThatThrownBy(() -> EngineName.of("postgresql:12"))
                .hasMessage("postgresql:12 is no engine: PostgreSQL can be had as postgresql:13, postgresql:14,"
                        + " postgresql:15, postgresql:16, postgresql:17, postgresql:18");
        assertThatThrownBy(() -> EngineName.of("h2:1"))
                .hasMessage("h2:1: only PostgreSQL can be had in several versions: h2 has that of its driver");
    }
}
