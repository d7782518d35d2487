package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a scheduler and a person get who ask whether a database is what its migrations left. */
class DriftCommandTest extends SmallProject {
    @BeforeEach
    void twoMigrations() throws Exception {
        Files.writeString(folder.resolve("migrations/000_init.yaml"), """
                migration: 000_init
                steps:
                  - create table: items
                    columns:
                      id: int identity primary key
                      name: varchar(20) unique
                """);
        Files.writeString(folder.resolve("migrations/001_size.yaml"), """
                migration: 001_size
                steps:
                  - add column: items.size int? check > 0
                """);
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[h2, sqlite]"));
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA + "      size: int? check > 0\n");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
    }

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    private void up(String url, String... version) {
        String[] arguments = {"up", "-p", project(), "--url", url};
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + version.length);
        System.arraycopy(version, 0, all, arguments.length, version.length);
        assertThat(plinth(all)).as(output()).isZero();
    }

    private int drift(String url, String... more) {
        String[] arguments = {"drift", "-p", project(), "--url", url};
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return plinth(all);
    }

    private void run(String url, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql.replaceAll("(?m)^\\..*$", ""));
        }
    }

    @Test
    void aDatabaseThatItsMigrationsMadeHasNone() {
        for (String url : new String[] {sqlite(), "jdbc:h2:" + folder.resolve("shop")}) {
            up(url);
            assertThat(drift(url)).as(output()).isZero();
            assertThat(output()).contains("no drift");
        }
    }

    @Test
    void whatSomebodyChangedIsNamedWithItsMigrationAndItsLine() throws Exception {
        up(sqlite());
        run(sqlite(), "INSERT INTO items (name) VALUES ('a'); CREATE INDEX by_size ON items (size)");
        run(sqlite(), "ALTER TABLE items DROP COLUMN size".replace("DROP COLUMN size", "ADD COLUMN color TEXT"));
        assertThat(drift(sqlite())).as(output()).isEqualTo(ExitCode.FINDINGS);
        assertThat(output())
                .contains("tables/items/columns/color/type (schema.yaml:2")
                .contains("tables/items/indexes/by_size")
                .contains("expected: nothing, since 001_size")
                .contains("found:    (size)");
    }

    @Test
    void itsSqlLeadsBackAndKeepsTheRows() throws Exception {
        up(sqlite());
        run(sqlite(), "INSERT INTO items (name) VALUES ('a'); CREATE INDEX by_size ON items (size)");
        String out = folder.resolve("out").toString();
        assertThat(drift(sqlite(), "--out", out)).isEqualTo(ExitCode.FINDINGS);
        run(sqlite(), Files.readString(folder.resolve("out/up.sql")));
        assertThat(drift(sqlite())).as(output()).isZero();
        run(sqlite(), Files.readString(folder.resolve("out/down.sql")));
        assertThat(drift(sqlite())).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatIsPendingIsNoDrift() throws Exception {
        up(sqlite(), "000_init");
        assertThat(drift(sqlite())).as(output()).isZero();
        assertThat(output()).contains("pending, and no drift: 001_size");
        run(sqlite(), "ALTER TABLE items ADD COLUMN size INTEGER");
        assertThat(drift(sqlite())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output())
                .contains("tables/items/columns/size/type")
                .contains("a pending migration was applied by hand");
    }

    @Test
    void aMachineGetsOneObject() throws Exception {
        up(sqlite());
        run(sqlite(), "CREATE TABLE extra (id INTEGER)");
        assertThat(drift(sqlite(), "--json")).isEqualTo(ExitCode.FINDINGS);
        JsonObject answer = JsonParser.parseString(output()).getAsJsonObject();
        assertThat(answer.get("migrated_to").getAsString()).isEqualTo("001_size");
        assertThat(answer.getAsJsonArray("drift")).hasSize(1);
        JsonObject part = answer.getAsJsonArray("drift").get(0).getAsJsonObject();
        assertThat(part.get("path").getAsString()).isEqualTo("tables/extra");
        assertThat(part.get("since").isJsonNull()).isTrue();
        assertThat(answer.get("up").getAsString()).contains("DROP TABLE");
        assertThat(answer.get("down").getAsString()).contains("CREATE TABLE");
    }

    @Test
    void aDatabaseWithoutAHistoryIsHeldAgainstTheDeclaration() throws Exception {
        run(sqlite(), "CREATE TABLE extra (id INTEGER)");
        assertThat(drift(sqlite())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("no migration was applied here").contains("tables/items (schema.yaml:2");
    }

    @Test
    void whatIsParkedIsNoDriftAndIsNotLost() throws Exception {
        Files.writeString(folder.resolve("migrations/002_gone.yaml"), """
                migration: 002_gone
                steps:
                  - drop constraint: items.items_size_check
                  - drop column: items.size
                """);
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA);
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        up(sqlite());
        assertThat(drift(sqlite())).as(output()).isZero();
        run(sqlite(), "CREATE INDEX by_name ON items (name)");
        assertThat(drift(sqlite(), "--out", folder.resolve("out").toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(folder.resolve("out/up.sql"))).contains("DROP INDEX");
    }
}
