package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationOrderTest {
    @TempDir
    Path directory;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(
                directory.resolve("plinth.yaml"),
                "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
        Files.writeString(directory.resolve("schema.yaml"), "tables: {}\n");
    }

    @Test
    void idsCountNaturally() throws IOException {
        write("10_c", "", "drop table: a");
        write("9_b", "", "rename table: b to a");
        write("1_a", "", "create table: b\n    columns: { id: int }");
        assertThat(ids()).containsExactly("1_a", "9_b", "10_c");
    }

    @Test
    void whatAMigrationDependsOnComesBeforeIt() throws IOException {
        write("001_a", "depends: [003_c]", "drop table: a");
        write("002_b", "", "create table: b\n    columns: { id: int }");
        write("003_c", "depends: [002_b]", "rename table: b to a");
        assertThat(ids()).containsExactly("002_b", "003_c", "001_a");
    }

    @Test
    void fingerprintsChain() throws IOException {
        String empty = Fingerprint.of(Schema.EMPTY);
        write("003_first", "from: " + empty, "create table: a\n    columns: { id: int }");
        String one = Fingerprint.of(after(ids("003_first")).declared());
        write("001_second", "from: " + one, "rename table: a to b");
        String two = Fingerprint.of(after(ids("003_first", "001_second")).declared());
        write("002_third", "from: " + two + "\nto: " + empty, "drop table: b");
        assertThat(ids()).containsExactly("003_first", "001_second", "002_third");
    }

    @Test
    void aMigrationMayLeaveTheSchemaAsItIsOrReturnToAnOlderOne() throws IOException {
        String empty = Fingerprint.of(Schema.EMPTY);
        write("001_a", "from: " + empty, "create table: a\n    columns: { id: int }");
        String one = Fingerprint.of(after(ids("001_a")).declared());
        write("002_rows", "from: " + one + "\nto: " + one, "delete rows: a");
        write("003_rows", "depends: [002_rows]\nfrom: " + one + "\nto: " + one, "delete rows: a");
        write("004_gone", "depends: [003_rows]\nfrom: " + one + "\nto: " + empty, "drop table: a");
        write("005_back", "from: " + empty + "\nto: " + one, "create table: a\n    columns: { id: int }");
        assertThat(ids()).containsExactly("001_a", "002_rows", "003_rows", "004_gone", "005_back");
    }

    @Test
    void aForkThatGoesTogetherHoldsNothingUp() throws IOException {
        String empty = Fingerprint.of(Schema.EMPTY);
        write("001_a", "from: " + empty, "create table: a\n    columns: { id: int }");
        write("002_b", "from: " + empty, "create table: b\n    columns: { id: int }");
        write("003_c", "from: s1:" + "0".repeat(64), "drop table: nothing");
        ProjectReading reading = ProjectReader.read(directory);
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("PL-1408", "PL-1404");
    }

    @Test
    void whoWritesWhatFollowsAnywayIsRight() throws IOException {
        write("001_a", "", "create table: a\n    columns: { id: int primary key, x: int unique }");
        write("002_b", "", """
                        rename table: a to b
                          - rename constraint: b.a_x_key to b_x_key
                          - rename table: b to a
                          - rename table: a to b""");
        List<Migration> migrations =
                ProjectReader.read(directory).project().orElseThrow().migrations();
        assertThat(migrations.get(1).steps()).hasSize(9);
    }

    @Test
    void stepsKnowTheirPlaces() throws IOException {
        write("001_a", "", "create table: a\n    columns: { id: int primary key }\n  - add column: a.x int? unique");
        Project project = ProjectReader.read(directory).project().orElseThrow();
        assertThat(project.migrations().get(0).steps()).hasSize(3);
        assertThat(project.origins()
                        .find("migrations/001_a/steps/0")
                        .orElseThrow()
                        .line())
                .isEqualTo(4);
        assertThat(project.origins()
                        .find("migrations/001_a/steps/1")
                        .orElseThrow()
                        .line())
                .isEqualTo(6);
        assertThat(project.origins()
                        .find("migrations/001_a/steps/2")
                        .orElseThrow()
                        .line())
                .isEqualTo(6);
    }

    @Test
    void aFolderThatIsNotThereYetHoldsNoMigrationsYet() throws IOException {
        Files.delete(directory.resolve("migrations"));
        Project project = ProjectReader.read(directory).project().orElseThrow();
        assertThat(project.migrations()).isEmpty();
        assertThat(project.configuration().migrations())
                .contains(List.of(new ProjectConfiguration.Files("migrations")));
    }

    @Test
    void aProjectWithoutMigrationsHasNone() throws IOException {
        Files.writeString(directory.resolve("plinth.yaml"), """
                        plinth: 1
                        name: p
                        dialects: [sqlite, h2]
                        schema: schema.yaml
                        names: pascal
                        output: { sql: ../out, layout: numbered, java: { directory: src, package: a.b } }
                        rollback: { retain: never }
                        """);
        Project project = ProjectReader.read(directory).project().orElseThrow();
        assertThat(project.migrations()).isEmpty();
        assertThat(project.configuration().migrations()).isEmpty();
        assertThat(project.configuration().dialects()).containsExactly("sqlite", "h2");
        assertThat(project.configuration().retention()).isEqualTo(RetentionPolicy.NEVER);
        assertThat(project.configuration().output().sql()).contains("../out");
        assertThat(project.configuration().output().java()).contains(new ProjectConfiguration.JavaOutput("src", "a.b"));
    }

    private void write(String id, String head, String steps) throws IOException {
        Files.writeString(
                directory.resolve("migrations/" + id + ".yaml"),
                "migration: " + id + "\n" + head + "\nsteps:\n  - " + steps + "\n");
    }

    private List<String> ids() {
        ProjectReading reading = ProjectReader.read(directory);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.project().orElseThrow().migrations().stream()
                .map(Migration::id)
                .toList();
    }

    private List<Migration> ids(String... expected) {
        Project project = ProjectReader.read(directory).project().orElseThrow();
        assertThat(project.migrations()).extracting(Migration::id).containsExactly(expected);
        return project.migrations();
    }

    private static State after(List<Migration> migrations) {
        State state = State.EMPTY;
        for (Migration migration : migrations) {
            state = state.apply(migration.steps());
        }
        return state;
    }
}
