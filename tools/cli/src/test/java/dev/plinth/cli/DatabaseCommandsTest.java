package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands that work on a database: what they refuse, and what becomes of a failure. */
class DatabaseCommandsTest extends SmallProject {
    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private String h2() {
        return "jdbc:h2:" + folder.resolve("shop");
    }

    private void migration(String id, String steps) throws IOException {
        Files.writeString(folder.resolve("migrations/" + id + ".yaml"), "migration: " + id + "\nsteps:\n" + steps);
    }

    /** Generates for both engines; the declared schema may be behind the migrations here. */
    private void generate() throws IOException {
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[h2, sqlite]"));
        assertThat(plinth("generate", "-p", project())).as(output()).isLessThanOrEqualTo(ExitCode.FINDINGS);
    }

    private int run(String command, String url, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(Arrays.asList(more));
        arguments.addAll(consent(command, more));
        arguments.addAll(List.of("-p", project(), "--url", url));
        return plinth(arguments.toArray(String[]::new));
    }

    private void sql(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String value(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }

    private void items() throws IOException {
        migration("000_init", """
                  - create table: items
                    columns:
                      id: int identity primary key
                      name: varchar(20) unique
                """);
    }

    @Test
    void aVersionThatNamesNoMigrationOrSeveralIsWrongInput() throws Exception {
        items();
        migration("001_size", "  - add column: items.size int?\n");
        generate();
        assertThat(run("up", sqlite(), "000")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("'000' stands before the first migration", "000_init, 001_size");
        assertThat(folder.resolve("shop.db")).doesNotExist();
        assertThat(run("up", sqlite(), "999")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("begins with '999'; there are 000_init, 001_size");
        assertThat(run("up", sqlite(), "000_init")).isZero();
        assertThat(run("down", sqlite(), "00")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("'00' could be any of 000_init, 001_size");
        assertThat(run("down", sqlite(), "000")).isZero();
        assertThat(output()).contains("rolled back 000_init");
    }

    @Test
    void onlyUpMakesADatabase() throws Exception {
        items();
        generate();
        for (String url : new String[] {sqlite(), h2()}) {
            assertThat(run("status", url)).isEqualTo(ExitCode.DATABASE);
            assertThat(output()).contains("cannot connect to the database", "only 'up' makes a database", url + "?");
            assertThat(run("down", url, "000")).isEqualTo(ExitCode.DATABASE);
            assertThat(folder.resolve("shop.db")).doesNotExist();
            assertThat(folder.resolve("shop.mv.db")).doesNotExist();
        }
        for (String url : new String[] {sqlite(), h2()}) {
            assertThat(run("up", url)).isZero();
            assertThat(run("status", url)).isZero();
            assertThat(output()).contains("applied   000_init");
            assertThat(run("down", url, "000")).isZero();
        }
    }

    @Test
    void aDialectThatContradictsTheUrlIsWrongInput() throws Exception {
        items();
        generate();
        assertThat(run("up", sqlite(), "--dialect", "h2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("--url is of a sqlite database, and --dialect says h2");
        assertThat(run("up", sqlite(), "--dialect", "nonsense")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run("up", "jdbc:wrapped:postgresql:x", "--dialect", "postgresql"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("the project does not generate postgresql, only h2, sqlite");
        assertThat(run("up", "jdbc:postgresql://127.0.0.1:1/none")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(folder.resolve("shop.db")).doesNotExist();
        assertThat(run("up", sqlite(), "--dialect", "sqlite")).isZero();
    }

    @Test
    void whatIsNotAppliedHasNothingToLose() throws Exception {
        items();
        generate();
        assertThat(run("up", sqlite())).isZero();
        sql(sqlite(), "INSERT INTO items (name) VALUES ('one')");
        migration("001_size", "  - add column: items.size int\n");
        generate();
        assertThat(run("up", sqlite())).isEqualTo(ExitCode.DATABASE);
        assertThat(output()).contains("nothing of it is left");
        assertThat(run("down", sqlite(), "000_init")).isZero();
        assertThat(output())
                .contains("forgot 001_size")
                .doesNotContain("lossy:")
                .doesNotContain("rolled back 001");
    }

    /** The second unit renames what the first one stands on: a rollback that begins again cannot pass the first. */
    @Test
    void aRollbackThatStoppedHalfWayIsFinishedByTheNext() throws Exception {
        migration("000_init", """
                  - create table: t
                    columns:
                      id: int primary key
                      a: varchar(50)
                      b: varchar(5)
                    checks:
                      t_short: { sql: { default: LENGTH("a") < 6 } }
                """);
        migration("001_rename", """
                  - drop constraint: t.t_short
                  - rename column: t.b to c
                """);
        generate();
        assertThat(run("up", h2())).isZero();
        sql(h2(), "INSERT INTO \"t\" VALUES (1, 'longer than five', 'b')");
        for (int i = 0; i < 2; i++) {
            assertThat(run("down", h2(), "000_init")).isEqualTo(ExitCode.DATABASE);
            assertThat(output())
                    .contains("001_rename is half rolled back; mend the cause and run 'down' again")
                    .contains("units that are done");
        }
        sql(h2(), "UPDATE \"t\" SET \"a\" = 'short'");
        assertThat(run("down", h2(), "000_init")).as(output()).isZero();
        assertThat(value(h2(), "SELECT \"a\" || \"b\" FROM \"t\"")).isEqualTo("shortb");
        assertThat(run("up", h2())).isZero();
    }

    @Test
    void whatATakingBackCannotBringBackIsSaid() throws Exception {
        items();
        migration("001_note", """
                  - create table: old
                    columns: { id: int primary key }
                  - add column: items.note text?
                """);
        generate();
        assertThat(run("up", h2())).isZero();
        sql(
                h2(),
                "INSERT INTO \"items\" (\"name\", \"note\") VALUES ('one', 'precious')",
                "INSERT INTO \"old\" VALUES (1)");
        migration("002_bad", """
                  - drop column: items.note
                    discard: true
                  - backfill: items
                    set: { name: "'two'" }
                    discard: true
                  - drop table: old
                    discard: true
                  - add check: items.items_long
                    that: { sql: { default: LENGTH("name") > 100 } }
                """);
        generate();
        assertThat(run("up", h2())).isEqualTo(ExitCode.DATABASE);
        String destroyed = "taken back, but destroyed: the values of items.note; the values that the backfill replaced"
                + " in items.name; every row of old";
        assertThat(output()).contains(destroyed).doesNotContain("nothing of it is left");
        assertThat(run("status", h2())).isZero();
        assertThat(output()).contains("failed    002_bad", destroyed);
        assertThat(value(h2(), "SELECT \"note\" FROM \"items\"")).isEqualTo("null");
    }

    /** H2 commits each statement: a step that rows would stop must be seen before the steps ahead of it destroy values. */
    @Test
    void whatRowsForbidIsSeenBeforeTheFirstStep() throws Exception {
        items();
        migration("001_note", "  - add column: items.note text?\n");
        generate();
        assertThat(run("up", h2())).isZero();
        sql(h2(), "INSERT INTO \"items\" (\"name\", \"note\") VALUES ('one', 'precious')");
        migration("002_bad", """
                  - drop column: items.note
                  - add column: items.size int
                """);
        generate();
        assertThat(run("up", h2())).isEqualTo(ExitCode.DATABASE);
        assertThat(output()).contains("items has rows: size is NOT NULL", "first row: ", "nothing of it is left");
        assertThat(value(h2(), "SELECT \"note\" FROM \"items\"")).isEqualTo("precious");
    }
}
