package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A new database gets each migration in one transaction; the next ones let others work. */
class FastTest extends OnEveryEngine {
    @Test
    void aNewDatabaseGetsOneTransactionAMigration() throws Exception {
        migration("000_init", """
                steps:
                  - create table: items
                    columns:
                      id: int identity primary key
                      name: varchar(20) unique
                """);
        migration("001_index", """
                steps:
                  - create index: items.items_by_name
                    on: [name, id]
                """);
        assertThat(plinth("generate", "-p", project())).as(output()).isLessThanOrEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(folder.resolve("generated/postgresql/001_index.sql")))
                .contains("CREATE INDEX CONCURRENTLY items_by_name");
        for (String url : databases()) {
            assertThat(plinth("up", "000", "--fast", "-p", project(), "--url", url))
                    .as(output())
                    .isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(plinth("up", "--fast", "-p", project(), "--url", url))
                    .as(output())
                    .isZero();
            assertThat(output()).doesNotContain("of 2").contains("001_index");
            assertThat(plinth("up", "--fast", "-p", project(), "--url", url)).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output()).contains("--fast is for a new database", "has 000_init, 001_index");
            assertThat(plinth("up", "-p", project(), "--url", url)).isZero();
            assertThat(plinth("down", "000", "--destroy", "-p", project(), "--url", url))
                    .as(output())
                    .isZero();
        }
    }
}
