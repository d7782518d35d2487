package dev.plinth.importer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlywayFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private MigrationScripts scripts(String... placeholders) throws IOException {
        Map<String, String> values = placeholders.length == 0 ? Map.of() : Map.of(placeholders[0], placeholders[1]);
        return FlywayFolder.scripts(folder, new Placeholders(values));
    }

    private List<String> names() throws IOException {
        return scripts().scripts().stream().map(MigrationScript::name).toList();
    }

    @Test
    void versionsAreOrderedByTheirNumbersAndComeBeforeWhatIsRepeatable() throws IOException {
        for (String name : List.of(
                "R__views.sql",
                "R__a_view.sql",
                "V10__ten.sql",
                "V2__two.sql",
                "old/V1_1__one_one.sql",
                "V1.0.1__one.sql",
                "V0001__first.sql",
                "V20240101123000__dated.sql")) {
            write(name, "SELECT 1");
        }
        assertThat(names())
                .containsExactly(
                        "V0001__first.sql",
                        "V1.0.1__one.sql",
                        "old/V1_1__one_one.sql",
                        "V2__two.sql",
                        "V10__ten.sql",
                        "V20240101123000__dated.sql",
                        "R__a_view.sql",
                        "R__views.sql");
    }

    @Test
    void twoSpellingsOfOneVersionAreRefused() throws IOException {
        write("V1.0__one.sql", "SELECT 1");
        write("V01__also_one.sql", "SELECT 1");
        assertThatThrownBy(this::scripts)
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("V01__also_one.sql and V1.0__one.sql have one version");
    }

    @Test
    void whatIsCalledComesInItsPlaceAndWhatIsNotIsNamed() throws IOException {
        for (String name : List.of(
                "afterMigrate.sql",
                "beforeMigrate__setup.sql",
                "beforeEachMigrate.sql",
                "afterEachMigrate.sql",
                "V1__one.sql",
                "R__two.sql",
                "U1__one.sql",
                "notes.sql",
                "afterMigrateError.sql",
                "readme.txt")) {
            write(name, "SELECT 1");
        }
        assertThat(names())
                .containsExactly(
                        "beforeMigrate__setup.sql",
                        "beforeEachMigrate.sql",
                        "V1__one.sql",
                        "afterEachMigrate.sql",
                        "beforeEachMigrate.sql",
                        "R__two.sql",
                        "afterEachMigrate.sql",
                        "afterMigrate.sql");
        assertThat(scripts().ignored())
                .containsExactly(
                        "U1__one.sql, which undoes a version",
                        "afterMigrateError.sql, which is called for no migration that succeeds",
                        "notes.sql, which is no migration by its name");
    }

    @Test
    void placeholdersAreReplacedOrAskedFor() throws IOException {
        write("V1__one.sql", "CREATE TABLE ${Prefix}_one (a int); -- ${flyway:filename}");
        assertThat(scripts("prefix", "x$1").scripts().get(0).sql())
                .isEqualTo("CREATE TABLE x$1_one (a int); -- V1__one.sql");
        assertThatThrownBy(this::scripts)
                .hasMessageContaining("V1__one.sql: the placeholder ${Prefix} has no value")
                .hasMessageContaining("--placeholder Prefix=VALUE");
        write("V1__one.sql.conf", "placeholderReplacement=false");
        assertThat(scripts().scripts().get(0).sql()).contains("${Prefix}");
    }

    @Test
    void whatOnlyFlywayCanRunIsRefusedByName() throws IOException {
        write("V1__one.sql", "SELECT 1");
        write("V2__two.java", "class V2__two {}");
        assertThatThrownBy(this::scripts)
                .hasMessageContaining("V2__two.java is no SQL")
                .hasMessageContaining("import that with --url");
        Files.delete(folder.resolve("V2__two.java"));
        write("B3__three.sql", "SELECT 1");
        assertThatThrownBy(this::scripts).hasMessageContaining("B3__three.sql is a baseline");
        Files.delete(folder.resolve("B3__three.sql"));
        write("beforeValidate.sql", "SELECT 1");
        assertThatThrownBy(this::scripts).hasMessageContaining("beforeValidate.sql is called for an event");
        Files.delete(folder.resolve("beforeValidate.sql"));
        Files.delete(folder.resolve("V1__one.sql"));
        assertThatThrownBy(this::scripts).hasMessageContaining("holds no migration");
    }
}
