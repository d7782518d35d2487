package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What a person gets who imports a database, and what it says when it cannot. */
class ImportCommandTest extends SmallProject {
    private static final String SHOP = """
            CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(40) NOT NULL);
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY,
              customer_id INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE,
              total NUMERIC NOT NULL DEFAULT 0 CHECK (total >= 0)
            );
            CREATE INDEX orders_customer ON orders (customer_id);
            CREATE VIEW large AS SELECT id FROM orders WHERE total > 100;
            """;

    private Path schema() {
        return folder.resolve("imported/shop.yaml");
    }

    private Path script(String sql) throws IOException {
        return Files.writeString(folder.resolve("shop.sql"), sql);
    }

    private String database(String... statements) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("shop.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
        return url;
    }

    @Test
    void aDatabaseBecomesASchemaThatMakesItAgain() throws Exception {
        String url = database(SHOP);
        assertThat(plinth("import", "--url", url, "--out", schema().toString()))
                .as(output())
                .isEqualTo(ExitCode.DONE);
        assertThat(output()).contains("2 tables, 1 views").doesNotContain("not said");
        assertThat(Files.readString(schema()))
                .contains("customer_id: -> customers on delete cascade")
                .contains("orders_customer: [customer_id]")
                .contains("SELECT id FROM orders WHERE total > 100");
        assertThat(plinth("diff", "--from", schema().toString(), "--to", schema().toString(), "--dialect", "sqlite"))
                .as(output())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatCannotBeSaidIsNamed() throws Exception {
        Path script = script("CREATE TABLE notes (k TEXT PRIMARY KEY, body TEXT);");
        assertThat(plinth("import", "--script", script.toString(), "--dialect", "sqlite"))
                .as(output())
                .isEqualTo(ExitCode.DONE);
        assertThat(output()).contains("not said: tables/notes/columns/k/null becomes not null and is null");
    }

    @Test
    void aScriptThatTheEngineRefusesLeavesNothingBehind() throws Exception {
        Path script = script("CREATE TABLE notes (k TEXT PRIMARY KEY, body TEXT");
        assertThat(plinth("import", "--script", script.toString(), "--dialect", "sqlite", "--out", schema().toString()))
                .isEqualTo(ExitCode.DATABASE);
        assertThat(schema()).doesNotExist();
    }

    @Test
    void aScriptInAnotherEncodingIsWrongInput() throws Exception {
        Path script = Files.write(folder.resolve("latin.sql"), new byte[] {'-', '-', ' ', (byte) 0xe9, '\n'});
        assertThat(plinth("import", "--script", script.toString(), "--dialect", "sqlite"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("is not UTF-8");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.createDirectories(folder.resolve("imported"));
        Files.writeString(schema(), "mine");
        assertThat(plinth("import", "--url", database(SHOP), "--out", schema().toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("import overwrites nothing");
        assertThat(Files.readString(schema())).isEqualTo("mine");
    }

    @Test
    void aDatabaseThatIsNotThereIsNotMade() {
        Path missing = folder.resolve("nowhere.db");
        assertThat(plinth("import", "--url", "jdbc:sqlite:" + missing)).isEqualTo(ExitCode.DATABASE);
        assertThat(missing).doesNotExist();
    }

    @Test
    void thereIsOneThingToImport() {
        assertThat(plinth("import")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("--url of a database, or --script");
        assertThat(plinth("import", "--script", "shop.sql")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("say whose SQL it is");
        assertThat(plinth("import", "--script", "shop.sql", "--flyway", "db", "--dialect", "sqlite"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("import", "--url", "jdbc:mysql://localhost")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("there is no dialect mysql");
    }
}
