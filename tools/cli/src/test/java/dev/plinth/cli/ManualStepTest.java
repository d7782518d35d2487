package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person has to do is waited for, there and back. */
class ManualStepTest extends OnEveryEngine {
    @Test
    void aMigrationWaitsForAPerson() throws Exception {
        items();
        migration("001_size", """
                steps:
                  - manual: Name an item ready
                    check: { default: 'SELECT 1 FROM "items" WHERE "name" = \'\'ready\'\'' }
                    down: Name it done
                    down check: { default: 'SELECT 1 FROM "items" WHERE "name" = \'\'done\'\'' }
                  - add column: items.size int?
                """);
        generated();
        for (String url : databases()) {
            refuses("up", url);
            assertThat(output()).contains("a person has to do this first: Name an item ready", "nothing of it is left");
            assertThat(values(url, "SELECT \"name\" FROM \"items\"")).isEmpty();
            sql(url, "INSERT INTO \"items\" (\"name\") VALUES ('ready')");
            succeeds("up", url);
            assertThat(values(url, "SELECT \"size\" FROM \"items\"")).containsExactly("null");
            refuses("down", url, "000_init");
            assertThat(output()).contains("a person has to do this first: Name it done");
            sql(url, "UPDATE \"items\" SET \"name\" = 'done'");
            succeeds("down", url, "000_init");
        }
        assertThat(plinth("prove", "--dialect", "sqlite", "-p", project()))
                .as(output())
                .isZero();
    }

    @Test
    void itComesBeforeWhatTheMigrationDoes() throws Exception {
        items();
        migration("001_size", """
                steps:
                  - add column: items.size int?
                  - manual: Fill it
                    check: { default: SELECT 1 }
                """);
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("001_size.yaml:4:5: PL-1404 a migration runs as one, and does not stop for a person");
    }
}
