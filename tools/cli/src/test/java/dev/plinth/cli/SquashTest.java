package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several migrations that become one for new databases, and stay what they are for the others. */
class SquashTest extends OnEveryEngine {
    private void three() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n  - rename column: items.name to title\n");
        migration("002_rows", """
                steps:
                  - insert rows: items
                    rows:
                      - { title: first, size: 1 }
                    discard: true
                  - backfill: items
                    set: { size: size + 1 }
                    discard: true
                """);
        migration("003_color", "steps:\n  - add column: items.color text?\n");
    }

    private void squash() {
        assertThat(plinth("squash", "000..002", "--name", "release", "-p", project()))
                .as(output())
                .isZero();
    }

    @Test
    void newDatabasesRunTheOneAndOthersGoOn() throws Exception {
        three();
        generated();
        List<String> whole = databases();
        List<String> partly = databases();
        List<String> fresh = databases();
        for (String url : whole) {
            succeeds("up", url, "002");
        }
        for (String url : partly) {
            succeeds("up", url, "001");
            sql(url, "INSERT INTO \"items\" (\"title\", \"size\") VALUES ('mine', 5)");
        }
        squash();
        assertThat(output())
                .contains("002_release.yaml, in the place of 000_init, 001_size, 002_rows")
                .contains("carried: insert rows", "carried: backfill items", "(002_rows)");
        assertThat(Files.readString(file("002_release")))
                .contains("replaces: [000_init, 001_size, 002_rows]", "title: varchar(20)", "insert rows: items")
                .doesNotContain("rename column");
        generated();
        for (String url : fresh) {
            succeeds("up", url);
            assertThat(output()).contains("002_release").doesNotContain("001_size");
            assertThat(values(url, "SELECT \"size\" FROM \"items\"")).containsExactly("2");
            succeeds("status", url);
            assertThat(output()).contains("applied   002_release").doesNotContain("001_size");
            succeeds("drift", url);
            succeeds("down", url, "002_release");
            succeeds("down", url, "000");
            succeeds("up", url);
        }
        for (String url : whole) {
            succeeds("status", url);
            assertThat(output()).contains("applied   002_rows").doesNotContain("release");
            succeeds("up", url);
            assertThat(output()).contains("003_color").doesNotContain("release");
            succeeds("drift", url);
            succeeds("down", url, "002_release");
            succeeds("down", url, "001_size");
            sql(url, "DELETE FROM \"items\"");
            succeeds("up", url);
        }
        for (String url : partly) {
            succeeds("drift", url);
            succeeds("up", url);
            assertThat(output()).contains("002_rows", "003_color").doesNotContain("release");
            assertThat(values(url, "SELECT \"size\" FROM \"items\" ORDER BY \"size\""))
                    .containsExactly("2", "6");
            succeeds("up", url);
        }
    }

    /** Once every database has come by them, their files go. */
    @Test
    void whatWasReplacedMayGo() throws Exception {
        three();
        generated();
        List<String> whole = databases();
        List<String> partly = databases();
        for (String url : whole) {
            succeeds("up", url, "002");
        }
        for (String url : partly) {
            succeeds("up", url, "001");
        }
        squash();
        migration("004_last", "depends: [001_size]\nsteps:\n  - add column: items.last text?\n");
        Files.delete(file("001_size"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("002_release.yaml", "PL-1410", "001_size, whose file is gone");
        Files.delete(file("000_init"));
        Files.delete(file("002_rows"));
        generated();
        for (String url : whole) {
            succeeds("status", url);
            assertThat(output()).contains("applied   000_init", "applied   002_rows", "pending   003_color");
            succeeds("up", url);
            assertThat(output()).contains("003_color", "004_last").doesNotContain("release");
            succeeds("drift", url);
            refuses("down", url, "000");
            assertThat(output()).contains("the bundle has them no more", "Nothing was rolled back");
            succeeds("down", url, "002_release");
        }
        for (String url : partly) {
            refuses("up", url);
            assertThat(output())
                    .contains("this database has run 001_size, one of those that 002_release replaces")
                    .contains("a bundle that still has them");
        }
    }

    @Test
    void aSquashThatLeadsElsewhereIsAnError() throws Exception {
        three();
        squash();
        Files.writeString(
                file("002_release"), Files.readString(file("002_release")).replace("varchar(20)", "varchar(21)"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("002_release.yaml", "PL-1410", "does not arrive at the schema at which those arrive");
        Files.writeString(
                file("002_release"),
                Files.readString(file("002_release"))
                        .replace("varchar(21)", "varchar(20)")
                        .replace("[000_init, 001_size, 002_rows]", "[000_init, 002_rows]"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("among those that 002_release replaces stands 001_size");
    }

    /** Older databases keep something for a rollback that a new one would never have. */
    @Test
    void whatIsKeptForARollbackHoldsASquashUp() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        migration("002_gone", "steps:\n  - drop column: items.size\n");
        assertThat(plinth("squash", "000..002", "--name", "release", "-p", project()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("keep for rollbacks items.plinth_parked_002_gone_size");
        assertThat(file("002_release")).doesNotExist();
        assertThat(plinth("squash", "000..001", "--name", "release", "-p", project()))
                .as(output())
                .isZero();
    }

    @Test
    void rangesAreChecked() throws Exception {
        three();
        for (String range : List.of("000", "000..", "002..001", "000..009", "00..002", "000..000")) {
            assertThat(plinth("squash", range, "--name", "x", "-p", project()))
                    .as(range)
                    .isEqualTo(ExitCode.WRONG_INPUT);
        }
        squash();
        assertThat(plinth("squash", "002_release..003", "--name", "more", "-p", project()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("002_release is a squash itself");
    }

    @Test
    void fromTheMiddleEveryStepIsCarried() throws Exception {
        three();
        generated();
        List<String> urls = databases();
        for (String url : urls) {
            succeeds("up", url, "000_init");
            sql(url, "INSERT INTO \"items\" (\"name\") VALUES ('old')");
        }
        assertThat(plinth("squash", "001..003", "--name", "rest", "-p", project()))
                .as(output())
                .isZero();
        assertThat(Files.readString(file("003_rest"))).contains("rename column: items.name to title");
        generated();
        for (String url : urls) {
            succeeds("up", url);
            assertThat(output()).contains("003_rest").doesNotContain("001_size");
            assertThat(values(url, "SELECT \"title\" FROM \"items\" ORDER BY \"id\""))
                    .containsExactly("old", "first");
            succeeds("down", url, "000_init");
            assertThat(values(url, "SELECT \"name\" FROM \"items\" ORDER BY \"id\""))
                    .containsExactly("old", "first");
        }
    }
}
