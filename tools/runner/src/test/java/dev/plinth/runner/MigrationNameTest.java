package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.runner.RunnerException.WrongVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An identifier is split the way people read it, and a VERSION means one migration or is refused. */
class MigrationNameTest {

    @ParameterizedTest
    @CsvSource({
        "006_add_user_preferences, 006, add_user_preferences",
        "2025-08-30_add_audit, 2025-08-30, add_audit",
        "20250830120000_add_audit, 20250830120000, add_audit",
        "migration-003-role-table, 003, role-table",
        "V7__roles, V7__roles, V7__roles",
        "baseline, baseline, baseline",
    })
    void splitsVersionAndName(String id, String version, String name) {
        assertThat(MigrationName.of(id)).isEqualTo(new MigrationName(version, name));
    }

    @ParameterizedTest
    @CsvSource({"1_first, 1_first", "1, 1_first", "10, 10_tenth", "10_te, 10_tenth", "2, 20_twentieth"})
    void findsTheOneThatIsMeant(String wanted, String id) {
        assertThat(MigrationName.find(migrations("1_first", "10_tenth", "20_twentieth"), wanted)
                        .id())
                .isEqualTo(id);
    }

    @Test
    void listsTheCandidatesOfAnAmbiguousVersion() {
        List<Migration> migrations = migrations("2025-08-30_a", "2025-08-30_b", "2025-09-01_c");
        assertThatThrownBy(() -> MigrationName.find(migrations, "2025-08-30"))
                .isInstanceOf(WrongVersion.class)
                .hasMessageContaining("2025-08-30_a, 2025-08-30_b");
        assertThatThrownBy(() -> MigrationName.find(migrations, "2025"))
                .isInstanceOf(WrongVersion.class)
                .hasMessageContaining("2025-08-30_a, 2025-08-30_b, 2025-09-01_c");
    }

    @Test
    void saysWhatThereIsForAnUnknownVersion() {
        assertThatThrownBy(() -> MigrationName.find(migrations("001_a"), "7"))
                .isInstanceOf(WrongVersion.class)
                .hasMessageContaining("001_a");
        assertThatThrownBy(() -> MigrationName.find(migrations("001_a"), "")).isInstanceOf(WrongVersion.class);
    }

    @Test
    void takes000ForNoMigration() {
        List<Migration> migrations = migrations("000_init", "001_next");
        assertThatThrownBy(() -> MigrationName.find(migrations, "000"))
                .isInstanceOf(WrongVersion.class)
                .hasMessageContainingAll("before the first migration", "only 'down'", "000_init, 001_next");
        assertThat(MigrationName.find(migrations, "000_init").id()).isEqualTo("000_init");
    }

    private static List<Migration> migrations(String... ids) {
        Script nothing = new Script("up.sql", "", "", List.of());
        return Stream.of(ids)
                .map(id -> new Migration(id, "", List.of(), List.of(), "", nothing, new Rollback.Irreversible("none")))
                .toList();
    }
}
