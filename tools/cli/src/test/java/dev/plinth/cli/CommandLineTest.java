package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command line as a pipeline sees it: exit codes, messages, files. */
class CommandLineTest extends SmallProject {
    private String url() {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    @Test
    void whereSqlGoesIsAskedForWithAllOtherErrors() throws IOException {
        String nowhere = PROJECT.replace("output: { sql: generated }\n", "");
        Files.writeString(folder.resolve("plinth.yaml"), nowhere);
        for (String command : List.of("generate", "check", "prove")) {
            assertThat(plinth(command, "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output())
                    .contains("plinth.yaml:1:1: PL-1104 plinth.yaml does not say where SQL goes")
                    .contains("write output: { sql: generated-sql }");
        }
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .as(output())
                .isZero();
        Files.writeString(folder.resolve("plinth.yaml"), nowhere + "output: { layout: numbered }\n");
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA.replace("varchar", "varchr"));
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("plinth.yaml:6:1: PL-1104", "schema.yaml:5:13: PL-1205", "2 problems");
    }

    @Test
    void draftsGeneratesAppliesAndRollsBack() throws Exception {
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(folder.resolve("migrations/000_items.yaml")).isRegularFile();
        assertThat(plinth("draft", "again", "-p", project())).isZero();
        assertThat(output()).contains("nothing to draft");
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("is missing");
        assertThat(plinth("generate", "-p", project())).isZero();
        assertThat(plinth("check", "-p", project())).isZero();
        assertThat(plinth("up", "-p", project(), "--url", url())).isZero();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO items (name) VALUES ('one')");
        }
        assertThat(plinth("status", "--json", "-p", project(), "--url", url())).isZero();
        assertThat(output()).contains("\"state\": \"applied\"");
        assertThat(plinth("down", "000", "--destroy", "--yes", "000_items", "-p", project(), "--url", url()))
                .isZero();
        assertThat(output()).contains("lossy: rows written to items since");
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema WHERE name = 'items'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void tellsEveryMistakeAndWritesNothing() throws Exception {
        Files.writeString(
                folder.resolve("schema.yaml"),
                SCHEMA.replace("varchar(20)", "varchr(20)").replace("columns", "colums"));
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("schema.yaml:3:5: PL-").contains("hint:");
        assertThat(folder.resolve("generated")).doesNotExist();
    }

    @Test
    void refusesToOverwriteAnEditedFile() throws Exception {
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(plinth("generate", "-p", project())).isZero();
        Path edited = folder.resolve("generated/sqlite/000_items.sql");
        Files.writeString(edited, Files.readString(edited) + "-- mine\n");
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA + "      size: int?\n");
        assertThat(plinth("draft", "size", "--date", "2025-01-02", "-p", project()))
                .isZero();
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("was edited by hand");
        assertThat(folder.resolve("generated/sqlite/001_size.sql")).doesNotExist();
    }

    @Test
    void completesWhatAnInterruptedRunBegan() throws Exception {
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(plinth("generate", "-p", project())).isZero();
        Path file = folder.resolve("generated/sqlite/schema.sql");
        String text = Files.readString(file);
        Files.move(file, folder.resolve("generated/sqlite/schema.sql.plinth-new"));
        Files.writeString(folder.resolve("generated/.plinth-journal"), "move sqlite/schema.sql\n");
        assertThat(plinth("generate", "-p", project())).isZero();
        assertThat(file).hasContent(text);
        assertThat(folder.resolve("generated/.plinth-journal")).doesNotExist();
    }

    @Test
    void says2ForWrongFlagsAnd3ForADatabaseThatIsNotThere() throws Exception {
        assertThat(plinth("generate", "--nonsense")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("generate", "-p", folder.resolve("nowhere").toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("there is no plinth.yaml");
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("sqlite", "postgresql"));
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(plinth("generate", "-p", project())).isZero();
        assertThat(plinth("up", "-p", project(), "--url", "jdbc:postgresql://127.0.0.1:1/none"))
                .isEqualTo(ExitCode.DATABASE);
        assertThat(output()).contains("cannot connect to the database").doesNotContain("at dev.plinth");
    }

    @Test
    void diffsTwoSchemaFilesIntoPlainScripts() throws Exception {
        Path after = folder.resolve("after.yaml");
        Files.writeString(after, SCHEMA + "      size: int?\n");
        String before = folder.resolve("schema.yaml").toString();
        String out = folder.resolve("diff").toString();
        assertThat(plinth("diff", "--from", before, "--to", after.toString(), "--dialect", "postgresql", "--out", out))
                .isZero();
        assertThat(folder.resolve("diff/up.sql")).content().contains("ALTER TABLE items ADD COLUMN");
        assertThat(folder.resolve("diff/down.sql")).content().contains("DROP COLUMN IF EXISTS size");
        assertThat(plinth("diff", "--from", before, "--to", before, "--dialect", "sqlite", "--out", out))
                .isZero();
        assertThat(folder.resolve("diff/up.sql"))
                .content()
                .contains("There is no difference.")
                .doesNotContain(";");
    }

    /** Where a file is asked for that a person wrote, or a folder that is a file, nothing is written and a sentence says so. */
    @Test
    void saysWhatIsInTheWay() throws Exception {
        String schema = folder.resolve("schema.yaml").toString();
        assertThat(plinth("diff", "--from", schema, "--to", schema, "--dialect", "sqlite", "--out", schema))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("--out names a folder for up.sql and down.sql, and " + schema + " is a file");
        assertThat(plinth("diff", "--from", schema, "--to", schema, "--dialect", "sqlite", "--out", schema + "/deeper"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("schema.yaml").containsAnyOf("is in the way", "Not a directory");
        Files.createDirectories(folder.resolve("out/down.sql"));
        String out = folder.resolve("out").toString();
        assertThat(plinth("diff", "--from", schema, "--to", schema, "--dialect", "sqlite", "--out", out))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("down.sql is a folder");
        assertThat(files("out")).containsExactly("down.sql");

        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("sql: generated", "sql: schema.yaml"));
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        for (String command : List.of("generate", "check")) {
            assertThat(plinth(command, "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output()).contains("schema.yaml is a file, and generated files go to a folder");
        }
        assertThat(folder.resolve("schema.yaml")).hasContent(SCHEMA);
    }

    @Test
    void aGenerationThatFailsLeavesNothing() throws Exception {
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[h2, sqlite]"));
        Files.createDirectory(folder.resolve("generated"));
        Files.writeString(folder.resolve("generated/sqlite"), "a file where a folder should be");
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("sqlite is in the way");
        assertThat(files("generated")).containsExactly("sqlite");

        Files.delete(folder.resolve("generated/sqlite"));
        assertThat(plinth("generate", "-p", project())).isZero();
        assertThat(plinth("check", "-p", project())).isZero();
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(below))) {
            return paths.skip(1)
                    .map(path -> folder.resolve(below).relativize(path).toString())
                    .toList();
        }
    }

    @Test
    void checkTellsAnEditedFileFromAStaleOne() throws Exception {
        assertThat(plinth("draft", "items", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(plinth("generate", "-p", project())).isZero();
        Path edited = folder.resolve("generated/sqlite/000_items.sql");
        String text = Files.readString(edited);
        Files.writeString(edited, text + "-- mine\n");
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output())
                .contains("sqlite/000_items.sql was edited by hand")
                .contains("undo the edit, or delete the file and generate")
                .doesNotContain("run `plinth generate`");

        Files.delete(folder.resolve("generated/sqlite/schema.sql"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("sqlite/schema.sql is missing").contains("then run `plinth generate`");

        Files.delete(edited);
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("\nrun `plinth generate` and commit").doesNotContain("by hand");
        assertThat(plinth("generate", "-p", project())).isZero();
        assertThat(edited).hasContent(text);
    }

    @Test
    void checkSaysThatACertificateIsStale() throws Exception {
        plinth("draft", "items", "-p", project());
        assertThat(plinth("prove", "-p", project())).isZero();
        assertThat(plinth("check", "-p", project())).isZero();
        Path proof = folder.resolve("generated/sqlite/proof.json");
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("name: shop", "name: store"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(proof).exists();
        assertThat(folder.resolve("generated/sqlite/proof.md"))
                .content()
                .startsWith("# Proof on SQLite ")
                .contains("**Proven**: nothing is lost but what is said below.", "## 000_items", "\n## All of them\n");
        assertThat(output())
                .contains("sqlite/proof.json is stale")
                .contains("sqlite/proof.md is stale")
                .contains("run `plinth prove`")
                .doesNotContain("proof.json is not generated any more");
        assertThat(plinth("prove", "-p", project())).isZero();
        assertThat(plinth("check", "-p", project())).isZero();
    }

    @Test
    void provesOnTheEnginesThatAreNamed() {
        plinth("draft", "items", "-p", project());
        assertThat(plinth("prove", "-p", project(), "--engine", "postgresql:12"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("--engine postgresql:12 is no engine: PostgreSQL can be had as postgresql:13, ");
        assertThat(plinth("prove", "-p", project(), "--engine", "postgresql:18"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("the project has no dialect postgresql to prove; it has sqlite");
        assertThat(plinth("prove", "-p", project(), "--engine", "sqlite")).isZero();
    }

    @Test
    void offersADialectOnlyWhereItNarrows() {
        for (String command : List.of("generate", "check", "draft")) {
            assertThat(plinth(command, "--help")).isZero();
            assertThat(output()).doesNotContain("--dialect");
            assertThat(plinth(command, "-p", project(), "--dialect", "sqlite")).isEqualTo(ExitCode.WRONG_INPUT);
        }
        for (String command : List.of("prove", "up", "down", "status", "diff")) {
            assertThat(plinth(command, "--help")).isZero();
            assertThat(output()).contains("--dialect", "--quiet", "--json");
        }
    }

    /** Every command answers a machine with one JSON object, and the object says what the lines say. */
    @Test
    void answersAMachineWithOneObject() throws Exception {
        JsonObject drafted = json("draft", "items", "--date", "2025-01-01", "-p", project());
        assertThat(drafted.get("file").getAsString()).endsWith("000_items.yaml");
        assertThat(drafted.getAsJsonArray("steps")
                        .get(0)
                        .getAsJsonObject()
                        .get("rollback")
                        .getAsString())
                .startsWith("lossy");
        assertThat(json("generate", "-p", project()).get("undrafted").getAsJsonArray())
                .isEmpty();
        assertThat(json("check", "-p", project()).get("findings").getAsJsonArray())
                .isEmpty();
        JsonObject up = json("up", "-p", project(), "--url", url());
        assertThat(up.getAsJsonArray("migrations")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo("000_items");
        JsonObject status = json("status", "-p", project(), "--url", url());
        assertThat(status.getAsJsonArray("migrations")
                        .get(0)
                        .getAsJsonObject()
                        .get("state")
                        .getAsString())
                .isEqualTo("applied");
        JsonObject down = json("down", "000", "--destroy", "-p", project(), "--url", url());
        assertThat(down.getAsJsonArray("migrations")
                        .get(0)
                        .getAsJsonObject()
                        .get("rollback")
                        .getAsJsonArray())
                .isNotEmpty();
        String file = folder.resolve("schema.yaml").toString();
        JsonObject diff = json("diff", "--from", file, "--to", file, "--dialect", "sqlite");
        assertThat(diff.get("steps").getAsJsonArray()).isEmpty();
        JsonObject proof = json("prove", "-p", project());
        assertThat(proof.getAsJsonArray("proofs")).hasSize(1);
        assertThat(proof.getAsJsonArray("not_proven")).isEmpty();
    }

    private JsonObject json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        assertThat(plinth(all.toArray(String[]::new))).as(output()).isZero();
        return JsonParser.parseString(output()).getAsJsonObject();
    }
}
