package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Fingerprint;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SQL in files beside the YAML counts as if it stood there, and comes from nowhere but the project. */
class FilesBesideTest {
    private static final String EVERYWHERE = """
            tables:
              items:
                columns: { id: int primary key }
                checks: { positive: { sql: SQL } }
                triggers: { watch: SQL }
            views: { all_items: { select: { sqlite: SQL, default: SQL } } }
            routines: { start: { body: { postgresql: SQL }, degrade: { sqlite: none } } }
            raw: { domain year: { create: { postgresql: SQL }, drop: { postgresql: SQL } } }
            """;

    @TempDir
    Path directory;

    private Path schema;

    @BeforeEach
    void makeProject() throws IOException {
        schema = Files.createDirectories(directory.resolve("project/schema"));
        Files.createDirectory(schema.resolve("sql"));
        Files.writeString(
                directory.resolve("project/plinth.yaml"),
                "plinth: 1\nname: shop\ndialects: [sqlite]\nschema: schema\nmigrations: migrations\n");
        Files.createDirectory(directory.resolve("project/migrations"));
    }

    private static Resolved resolved(SchemaReading reading) {
        return reading.resolved()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    }

    private SchemaReading reading(String document) throws IOException {
        Files.writeString(schema.resolve("shop.yaml"), document);
        return SchemaReader.read(List.of(schema));
    }

    private List<Diagnostic> wrong(String path) throws IOException {
        Files.writeString(schema.resolve("shop.yaml"), "views:\n  all_items:\n    select: { file: '" + path + "' }\n");
        List<Diagnostic> diagnostics =
                ProjectReader.read(directory.resolve("project")).diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics;
    }

    private void wrong(String path, DiagnosticCode code, String message) throws IOException {
        assertThat(wrong(path)).first().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code.code());
            assertThat(found.message()).isEqualTo(message);
            assertThat(found.span()).hasToString("schema/shop.yaml:3:21");
        });
    }

    @Test
    void aFileSaysTheSameAsItsText() throws IOException {
        Files.writeString(schema.resolve("sql/one.sql"), "SELECT\n  1;\n");
        String text = EVERYWHERE.replace("SQL", "\"SELECT\\n  1;\\n\"");
        Resolved written = resolved(reading(text));
        assertThat(resolved(reading(EVERYWHERE.replace("SQL", "{ file: sql/one.sql }")))
                        .schema())
                .isEqualTo(written.schema());
        Files.writeString(schema.resolve("sql/one.sql"), "\uFEFFSELECT\r\n  1;\r");
        assertThat(resolved(reading(EVERYWHERE.replace("SQL", "{ file: sql/one.sql }")))
                        .schema())
                .isEqualTo(written.schema());
        Files.writeString(schema.resolve("sql/one.sql"), "SELECT\n  2;\n");
        assertThat(Fingerprint.of(resolved(reading(EVERYWHERE.replace("SQL", "{ file: sql/one.sql }")))
                        .schema()))
                .isNotEqualTo(Fingerprint.of(written.schema()));
    }

    @Test
    void oneTextServesAllEngines() throws IOException {
        Files.writeString(schema.resolve("sql/one.sql"), "SELECT 1");
        String views = "views: { all_items: { select: SQL } }\n";
        assertThat(resolved(reading(views.replace("SQL", "{ file: ./sql/../sql/one.sql }")))
                        .schema())
                .isEqualTo(resolved(reading(views.replace("SQL", "SELECT 1"))).schema());
    }

    @Test
    void aMigrationNamesFilesToo() throws IOException {
        Files.writeString(schema.resolve("shop.yaml"), "views: { all_items: { select: { file: sql/one.sql } } }\n");
        Files.writeString(schema.resolve("sql/one.sql"), "SELECT 1");
        Files.writeString(directory.resolve("project/migrations/001_views.yaml"), """
                migration: 001_views
                steps:
                  - create view: all_items
                    select: { file: ../schema/sql/one.sql }
                """);
        ProjectReading reading = ProjectReader.read(directory.resolve("project"));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(MigrationWriter.write(
                        reading.project().orElseThrow().migrations().get(0)))
                .contains("SELECT 1")
                .doesNotContain("file:");
        assertThat(SchemaWriter.write(reading.project().orElseThrow().declared()))
                .contains("SELECT 1")
                .doesNotContain("file:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/etc/hostname | a path is relative, and not /etc/hostname",
                "../../secret.sql | a path stays in the project, and not as ../../secret.sql",
                "sql/../../../secret.sql | a path stays in the project, and not as sql/../../../secret.sql",
                "sql\\one.sql | a path has forward slashes on every machine, and not as sql\\one.sql",
                "link/secret.sql | a link leads out of the project with link/secret.sql",
                "secret.sql | a link leads out of the project with secret.sql",
            })
    void nothingIsReadFromOutside(String path, String message) throws IOException {
        Path secret = directory.resolve("secret.sql");
        Files.writeString(secret, "SELECT 1");
        Files.createSymbolicLink(schema.resolve("secret.sql"), secret);
        Files.createSymbolicLink(schema.resolve("link"), directory);
        wrong(path, DiagnosticCode.WRONG_VALUE, message);
    }

    @Test
    void aLinkWithinTheProjectIsAFileLikeAnother() throws IOException {
        Files.writeString(schema.resolve("sql/one.sql"), "SELECT 1");
        Files.createSymbolicLink(schema.resolve("two.sql"), schema.resolve("sql/one.sql"));
        assertThat(reading("views: { all_items: { select: { file: two.sql } } }\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void whatIsMissingEmptyOrTooLargeIsSaidWhereItIsNamed() throws IOException {
        Files.writeString(schema.resolve("sql/one.sql"), " \n");
        Files.write(schema.resolve("sql/large.sql"), new byte[(int) FilesBeside.MAX_SIZE + 1]);
        wrong("sql/oen.sql", DiagnosticCode.FILE_UNREADABLE, "there is no file sql/oen.sql");
        assertThat(wrong("sql/oen.sql").get(0).hint()).contains("did you mean one.sql?");
        wrong("sql", DiagnosticCode.FILE_UNREADABLE, "there is no file sql");
        wrong("sql/one.sql", DiagnosticCode.MISSING_VALUE, "there is nothing in sql/one.sql");
        wrong("sql/large.sql", DiagnosticCode.FILE_TOO_LARGE, "more than 1 MiB are in sql/large.sql");
    }

    @Test
    void whatIsNoUtf8IsSaidWhereItStands() throws IOException {
        Files.write(schema.resolve("sql/one.sql"), "SELECT\n'\u00FC'".getBytes(StandardCharsets.ISO_8859_1));
        Diagnostic found = wrong("sql/one.sql").get(0);
        assertThat(found.code()).isEqualTo(DiagnosticCode.NOT_UTF8.code());
        assertThat(found.span()).hasToString("schema/sql/one.sql:2:2");
    }

    @Test
    void theLayoutKeepsTheName() {
        String document = "views:\n  all_items:\n    select: { file: sql/nowhere.sql }\n";
        assertThat(Formatter.format(new SourceFile("shop.yaml", document)).after())
                .contains(document);
    }

    @Test
    void aTextWithoutAFolderNamesNoFile() {
        String document = "views:\n  all_items:\n    select: { file: sql/nowhere.sql }\n";
        assertThat(SchemaReader.read("shop.yaml", document, dev.plinth.model.NamingStyle.SNAKE)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.FILE_UNREADABLE.code());
    }
}
