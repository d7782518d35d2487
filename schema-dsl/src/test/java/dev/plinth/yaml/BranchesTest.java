package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Fingerprint;
import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.resolve.BranchMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that leave from one schema, each written without the others. */
class BranchesTest {
    @TempDir
    Path directory;

    private String base = "";

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(
                directory.resolve("plinth.yaml"),
                "plinth: 1\nname: p\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
        Files.writeString(directory.resolve("schema.yaml"), "tables: {}\n");
        write("000_base", "", """
                create table: users
                    columns: { id: int primary key, name: text, city: text? }
                  - create table: orders
                    columns: { id: int primary key, user_id: -> users on delete cascade, note: text? }
                  - create table: teams
                    columns: { id: int primary key, title: text? }""");
        base = end();
    }

    private void write(String id, String head, String steps) throws IOException {
        Files.writeString(
                directory.resolve("migrations/" + id + ".yaml"),
                "migration: " + id + "\n" + head + "\nsteps:\n  - " + steps + "\n");
    }

    private void branch(String id, String steps) throws IOException {
        write(id, "from: " + base, steps);
    }

    /** A second migration of a branch, after the first, which is the only other file then. */
    private String endOf(String... ids) throws IOException {
        Path aside = directory.resolve("aside");
        Files.createDirectories(aside);
        List<Path> away;
        try (Stream<Path> files = Files.list(directory.resolve("migrations"))) {
            away = files.filter(file ->
                            !List.of(ids).contains(file.getFileName().toString().replace(".yaml", "")))
                    .toList();
        }
        for (Path file : away) {
            Files.move(file, aside.resolve(file.getFileName()));
        }
        String end = end();
        for (Path file : away) {
            Files.move(aside.resolve(file.getFileName()), file);
        }
        return end;
    }

    private Project read() {
        ProjectReading reading = ProjectReader.read(directory);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.project().orElseThrow();
    }

    private String end() {
        State state = State.EMPTY;
        for (Migration migration : read().migrations()) {
            state = state.apply(migration.steps());
        }
        return Fingerprint.of(state.declared());
    }

    private void merges(String... ids) {
        Project project = read();
        assertThat(project.migrations()).extracting(Migration::id).containsExactly(ids);
        assertThat(project.merges()).isNotEmpty();
    }

    private void conflict(String place, String... words) {
        List<Diagnostic> found = ProjectReader.read(directory).diagnostics();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("PL-1407");
        assertThat(found.get(0).toString()).startsWith(place + ": ").contains(words);
    }

    @Test
    void whatArrivesAtTheSameSchemaInEitherOrderIsMergedAndSaid() throws IOException {
        branch("001_b", "create table: places\n    columns: { id: int primary key }");
        branch("001_a", "add column: users.email text?");
        merges("000_base", "001_a", "001_b");
        assertThat(read().merges())
                .extracting(BranchMerge::toString)
                .containsExactly(
                        "migrations/001_b.yaml:2:7:"
                                + " 001_b was written without 001_a; both orders arrive at the same schema, so 001_b is applied after");
    }

    @Test
    void columnsOfOneTableGoTogether() throws IOException {
        branch("001_a", "add column: users.email text?");
        branch("001_b", "add column: users.phone text?\n  - create index: users.by_name\n    on: [name]");
        merges("000_base", "001_a", "001_b");
    }

    @Test
    void threeBranchesAndLongOnesGoTogether() throws IOException {
        branch("001_a", "add column: users.email text?");
        write("002_a", "from: " + endOf("000_base", "001_a"), "add column: users.email2 text?");
        branch("003_b", "add column: users.phone text?");
        String afterB = endOf("000_base", "003_b");
        write("004_b", "from: " + afterB, "rename column: users.phone to mobile");
        branch("005_c", "add column: teams.logo text?");
        merges("000_base", "001_a", "002_a", "003_b", "004_b", "005_c");
        assertThat(read().merges())
                .extracting(BranchMerge::before)
                .containsExactly(
                        List.of("001_a", "002_a"),
                        List.of("001_a", "002_a"),
                        List.of("001_a", "002_a", "003_b", "004_b"));
        write("006_d", "from: " + end(), "add column: teams.color text?");
        assertThat(read().merges()).hasSize(3);
    }

    @Test
    void ofThreeBranchesTheTwoThatConflictAreNamed() throws IOException {
        branch("001_a", "add column: teams.logo text?");
        branch("002_b", "add column: users.email text?");
        branch("003_c", "add column: users.city2 text?\n  - add column: users.email varchar(99)?");
        conflict(
                "migrations/003_c.yaml:5:5",
                "003_c and 002_b were written each without the other",
                "at migrations/002_b.yaml:4:5: after it, table users already has a column email",
                "make the steps of 003_c fit what they find after 002_b, then run `plinth draft --rebase 003_c`");
    }

    @Test
    void aRenameAndWhatReadsTheOldNameConflict() throws IOException {
        branch("001_a", "add column: teams.x text?\n  - rename column: users.name to full_name");
        branch("002_b", "add check: users.users_named\n    that: name <> ''");
        conflict("migrations/002_b.yaml:4:5", "migrations/001_a.yaml:5:5", "name");
    }

    @Test
    void whatWouldNotFitTheOtherWayRoundConflicts() throws IOException {
        branch("001_a", "create index: users.by_name\n    on: [name]");
        branch("002_b", "rename index: orders.nothing to something");
        assertThat(ProjectReader.read(directory).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("PL-1404");
        branch(
                "002_b",
                "create view: named\n    select: { default: select name from users }\n"
                        + "  - rename column: users.name to full_name");
        conflict("migrations/002_b.yaml:4:5", "SQL of the author's own in one mentions users");
    }

    @Test
    void theSameDefinitionChangedTwiceConflicts() throws IOException {
        branch("001_a", "alter column: teams.title varchar(50)?");
        branch("002_b", "alter column: teams.title varchar(60)?");
        conflict("migrations/002_b.yaml:4:5", "migrations/001_a.yaml:4:5");
    }

    private void together(String... ids) {
        assertThat(read().migrations()).extracting(Migration::id).containsExactly(ids);
    }

    @Test
    void backfillsOfDifferentColumnsGoTogetherAndOfTheSameConflict() throws IOException {
        branch("001_a", "backfill: users\n    set: { city: \"'x'\" }");
        branch("002_b", "backfill: users\n    set: { name: \"'y'\" }\n    where: name = ''");
        together("000_base", "001_a", "002_b");
        branch("002_b", "backfill: users\n    set: { name: \"'y'\" }\n    where: city = ''");
        conflict(
                "migrations/002_b.yaml:4:5",
                "migrations/001_a.yaml:4:5",
                "both reach the rows of users",
                "If it was written after 001_a, `depends: [001_a]` says so");
        write("002_b", "depends: [001_a]\nfrom: " + base, "backfill: users\n    set: { city: \"'y'\" }");
        together("000_base", "001_a", "002_b");
        branch("002_b", "add column: users.shown text\n    fill: coalesce(city, name)");
        conflict("migrations/002_b.yaml:4:5", "migrations/001_a.yaml:4:5", "both reach the rows of users");
        branch("002_b", "add column: users.shown text\n    fill: name");
        together("000_base", "001_a", "002_b");
        branch("002_b", "add unique: users.one_city\n    columns: [city]");
        conflict("migrations/002_b.yaml:4:5", "both reach the rows of users");
    }

    /** A data step leaves no trace in a fingerprint: what follows it and what knows nothing of it look the same. */
    @Test
    void aBranchOffBeforeADataStepIsHeldAgainstItToo() throws IOException {
        branch("001_a", "backfill: users\n    set: { city: \"'x'\" }");
        branch("002_a", "add column: teams.logo text?");
        branch("003_b", "backfill: users\n    set: { city: \"'y'\" }");
        conflict("migrations/003_b.yaml:4:5", "migrations/001_a.yaml:4:5", "both reach the rows of users");
    }

    @Test
    void rowsThatAForeignKeyReachesConflict() throws IOException {
        branch("001_a", "delete rows: users\n    where: name = ''");
        branch("002_b", "backfill: orders\n    set: { note: \"'x'\" }");
        conflict("migrations/002_b.yaml:4:5", "both reach the rows of orders");
        branch("002_b", "backfill: teams\n    set: { title: \"'x'\" }");
        together("000_base", "001_a", "002_b");
        branch("002_b", "copy rows: orders to teams\n    columns: { id: id, title: note }");
        conflict("migrations/002_b.yaml:4:5", "both reach the rows of orders");
    }

    @Test
    void whatNobodyCanTellConflicts() throws IOException {
        branch("001_a", "sql: { up: { default: UPDATE x SET y = 1 }, down: { default: UPDATE x SET y = 2 } }");
        branch("002_b", "add column: teams.logo text?");
        conflict(
                "migrations/002_b.yaml:4:5",
                "migrations/001_a.yaml:4:5",
                "SQL of the author's own may read and write anything");
        branch("001_a", "create trigger: users.t\n    sql: { default: CREATE TRIGGER t }");
        branch("002_b", "backfill: users\n    set: { city: \"'x'\" }");
        conflict("migrations/002_b.yaml:4:5", "triggers of users run");
    }

    @Test
    void whoDependsOnTheOtherIsNoBranch() throws IOException {
        branch("001_a", "add column: teams.logo text?");
        write("002_b", "depends: [001_a]\nfrom: " + base, "add column: users.email text?");
        assertThat(ProjectReader.read(directory).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("PL-1408");
    }

    @Test
    void aBranchEndsWhereItsOwnStepsLead() throws IOException {
        branch("001_a", "add column: teams.logo text?");
        write("002_b", "from: " + base + "\nto: " + base, "add column: users.email text?");
        assertThat(ProjectReader.read(directory).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("PL-1408");
    }
}
