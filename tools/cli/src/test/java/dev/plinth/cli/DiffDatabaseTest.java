package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Databases as sides of a difference. */
class DiffDatabaseTest extends SmallProject {
    private static final String SCHEMA = """
            tables:
              customers:
                columns:
                  id: bigint identity primary key
                  name: varchar(40) check <> ''
                  state: varchar(10) default 'new' check in ('new', 'old')
                  born: date?
                indexes:
                  customers_name: { on: [lower(name)], where: state <> 'old' }
            views:
              fresh: { select: { default: "SELECT id, name FROM customers WHERE state = 'new'" } }
            """;

    private String url(String name) {
        return "jdbc:sqlite:" + folder.resolve(name + ".db");
    }

    private void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            // Without what only sqlite3 reads.
            statement.executeUpdate(sql.replaceAll("(?m)^\\..*$", ""));
        }
    }

    private Path schema(String text) throws Exception {
        return Files.writeString(folder.resolve("schema.yaml"), text);
    }

    private String up() throws Exception {
        return Files.readString(folder.resolve("out/up.sql"));
    }

    private int diff(String from, String to) {
        return plinth(
                "diff",
                "--from",
                from,
                "--to",
                to,
                "--out",
                folder.resolve("out").toString());
    }

    /** A database of the schema, made by the scripts of a diff from nothing. */
    private String made(String name, Path schema) throws Exception {
        String url = url(name);
        run(url, "CREATE TABLE gone (id INTEGER); DROP TABLE gone;");
        assertThat(diff(url, schema.toString())).as(output()).isEqualTo(ExitCode.DONE);
        run(url, up());
        return url;
    }

    @Test
    void whatTheDiffMadeDoesNotDiffer() throws Exception {
        Path schema = schema(SCHEMA);
        String url = made("shop", schema);
        assertThat(diff(url, schema.toString())).as(output()).isEqualTo(ExitCode.DONE);
        assertThat(output()).contains("no difference");
        assertThat(up()).contains("There is no difference.");
    }

    @Test
    void whatSomebodyChangedIsTakenBackAndRowsStay() throws Exception {
        Path schema = schema(SCHEMA);
        String url = made("shop", schema);
        run(url, "INSERT INTO customers (name) VALUES ('Ada')");
        run(url, "ALTER TABLE customers ADD COLUMN phone TEXT; DROP INDEX customers_name;");
        assertThat(diff(url, schema.toString())).as(output()).isEqualTo(ExitCode.DONE);
        assertThat(output()).contains("2 steps");
        run(url, up());
        assertThat(diff(url, schema.toString())).isEqualTo(ExitCode.DONE);
        assertThat(up()).contains("There is no difference.");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT name FROM customers").getString(1))
                    .isEqualTo("Ada");
        }
    }

    @Test
    void oneDatabaseBecomesAnother() throws Exception {
        String one = made("one", schema(SCHEMA));
        String other = made("other", schema(SCHEMA.replace("in ('new', 'old')", "in ('new', 'old', 'gone')")));
        assertThat(diff(one, other)).as(output()).isEqualTo(ExitCode.DONE);
        run(one, up());
        assertThat(diff(one, other)).isEqualTo(ExitCode.DONE);
        assertThat(up()).contains("There is no difference.");
    }

    @Test
    void whatTheLanguageDoesNotSayIsNotLost() throws Exception {
        String url = url("odd");
        run(url, "CREATE TABLE notes (k TEXT PRIMARY KEY, body TEXT) ");
        Path schema = schema("tables:\n  notes:\n    columns:\n      k: text primary key\n      body: int?\n");
        assertThat(diff(url, schema.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("tables/notes/columns/k/null").contains("no script is written");
        assertThat(folder.resolve("out/up.sql")).doesNotExist();
    }

    @Test
    void aProjectIsForItsOldestPostgreSql() throws Exception {
        Path project = Files.createDirectories(folder.resolve("old"));
        Path views = Files.writeString(project.resolve("schema.yaml"), SCHEMA);
        String configuration =
                "plinth: 1\nname: old\ndialects: [postgresql]\nschema: schema.yaml\nsince: { postgresql: %s }\n";
        Files.writeString(project.resolve("plinth.yaml"), configuration.formatted("13"));
        String empty =
                Files.writeString(folder.resolve("empty.yaml"), "tables: {}\n").toString();
        assertThat(plinth("diff", "--from", empty, "--to", project.toString(), "--dialect", "postgresql"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("PL-2", "fresh");
        Files.writeString(project.resolve("plinth.yaml"), configuration.formatted("15"));
        assertThat(plinth("diff", "--from", empty, "--to", project.toString(), "--dialect", "postgresql"))
                .as(output())
                .isZero();
        assertThat(plinth("diff", "--from", empty, "--to", views.toString(), "--dialect", "postgresql"))
                .as(output())
                .isZero();
    }

    @Test
    void twoFilesNeedADialect() throws Exception {
        String schema = schema(SCHEMA).toString();
        assertThat(diff(schema, schema)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("say whose SQL it shall be: --dialect");
    }

    @Test
    void databasesOfTwoEnginesAreNotCompared() throws Exception {
        String url = url("shop");
        run(url, "CREATE TABLE t (id INTEGER)");
        assertThat(diff(url, "jdbc:h2:mem:")).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void manyPairsAreAnsweredLineByLineAndOneThatFailsStopsNone() throws Exception {
        String schema = schema(SCHEMA).toString();
        String url = made("shop", folder.resolve("schema.yaml"));
        Path pairs = Files.writeString(
                folder.resolve("pairs.jsonl"),
                String.join(
                        "\n",
                        "{\"id\": \"same\", \"from\": \"" + url + "\", \"to\": \"" + schema + "\"}",
                        "{\"from\": \"nowhere.yaml\", \"to\": \"" + schema + "\", \"dialect\": \"h2\"}",
                        "no JSON",
                        "",
                        "{\"from\": \"" + schema + "\", \"to\": \"" + schema + "\", \"dialect\": \"postgresql\"}"));
        assertThat(plinth("diff", "--batch", pairs.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"line\":1,\"id\":\"same\",\"steps\":[],"),
                        line -> assertThat(line).contains("\"line\":2", "there is no nowhere.yaml"),
                        line -> assertThat(line).contains("\"line\":3", "the line is no JSON object"),
                        line -> assertThat(line).contains("\"line\":5", "There is no difference."));
    }

    @Test
    void aLineOfABatchThatIsNoTextIsOneProblem() throws Exception {
        String schema = schema(SCHEMA).toString();
        Path pairs = folder.resolve("pairs.jsonl");
        Files.write(pairs, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        String good =
                "{\"from\": \"" + schema + "\", \"to\": \"" + schema + "\", \"dialect\": \"sqlite\"}\nnull\n[1]\n";
        Files.writeString(pairs, good, StandardOpenOption.APPEND);
        assertThat(plinth("diff", "--batch", pairs.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1", "the line is no UTF-8"),
                        line -> assertThat(line).contains("\"line\":2", "There is no difference."),
                        line -> assertThat(line).contains("\"line\":3", "the line is no JSON object"),
                        line -> assertThat(line).contains("\"line\":4", "the line is no JSON object"));
        assertThat(plinth("diff", "--batch", folder.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("diff", "--batch", folder.resolve("none").toString())).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void aDeclaredRenameIsOneInTheDatabase() throws Exception {
        String url = made("shop", schema(SCHEMA));
        run(url, "INSERT INTO customers (name) VALUES ('Ada')");
        Path schema = schema(SCHEMA.replace("born: date?", "birthday: { type: date?, was: born }")
                .replace("  customers:", "  clients:\n    was: customers")
                .replace("FROM customers", "FROM clients"));
        assertThat(diff(url, schema.toString())).as(output()).isEqualTo(ExitCode.DONE);
        run(url, up());
        assertThat(diff(url, schema.toString())).as(output()).isEqualTo(ExitCode.DONE);
        assertThat(up()).contains("There is no difference.");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("SELECT name FROM clients WHERE birthday IS NULL")
                            .getString(1))
                    .isEqualTo("Ada");
        }
    }
}
