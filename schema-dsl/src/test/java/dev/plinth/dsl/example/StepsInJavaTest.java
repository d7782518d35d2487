package dev.plinth.dsl.example;

import static dev.plinth.dsl.Columns.bool;
import static dev.plinth.dsl.Columns.integer;
import static dev.plinth.dsl.Columns.varchar;
import static dev.plinth.dsl.Dialect.H2;
import static dev.plinth.dsl.Dialect.POSTGRESQL;
import static dev.plinth.dsl.Values.caseWhen;
import static dev.plinth.dsl.Values.col;
import static dev.plinth.dsl.Values.literal;
import static dev.plinth.dsl.Values.lower;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Migration;
import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.dsl.MigrationBuilder;
import dev.plinth.dsl.Migrations;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.MigrationResolver;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that stand for several operations, or write rows: the same in Java as in YAML. */
class StepsInJavaTest {
    @TempDir
    Path directory;

    private static void tables(MigrationBuilder m) {
        m.createTable(
                        "people",
                        t -> t.column("id", integer().primaryKey())
                                .column("active", varchar(3))
                                .column("size", integer())
                                .column("first_name", varchar(40))
                                .column("last_name", varchar(40)))
                .createTable(
                        "members", t -> t.column("id", integer().primaryKey()).column("login", varchar(40)));
    }

    private static final String TABLES = """
            migration: 001_change
            steps:
              - create table: people
                columns: { id: int primary key, active: varchar(3), size: int, first_name: varchar(40), last_name: varchar(40) }
              - create table: members
                columns: { id: int primary key, login: varchar(40) }
            """;

    private void same(String yaml, Consumer<MigrationBuilder> java) throws IOException {
        Files.writeString(
                directory.resolve("plinth.yaml"),
                "plinth: 1\nname: a\ndialects: [sqlite]\nschema: schema.yaml\nmigrations: migrations\n");
        Files.writeString(directory.resolve("schema.yaml"), "tables: {}\n");
        Files.createDirectories(directory.resolve("migrations"));
        Files.writeString(directory.resolve("migrations/001_change.yaml"), TABLES + yaml);
        ProjectReading reading = ProjectReader.read(directory);
        assertThat(reading.diagnostics()).isEmpty();
        Diagnostics diagnostics = new Diagnostics();
        dev.plinth.dsl.Migration written = Migrations.migration("001_change", m -> {
            tables(m);
            java.accept(m);
        });
        assertThat(written.diagnostics()).isEmpty();
        List<Migration> migrations = MigrationResolver.resolve(
                        List.of(written.declaration()), NamingStyle.SNAKE, diagnostics)
                .migrations();
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(migrations.get(0).steps())
                .isEqualTo(reading.project().orElseThrow().migrations().get(0).steps());
    }

    @Test
    void anotherType() throws IOException {
        same(
                """
                  - change type: people.active boolean
                    using: active = 'yes'
                    back: case when active then 'yes' else 'no' end
                """,
                m -> m.changeType(
                        "people",
                        "active",
                        bool(),
                        col("active").eq(literal("yes")),
                        caseWhen(col("active"), literal("yes"), literal("no"))));
    }

    @Test
    void severalColumnsOfOne() throws IOException {
        same(
                """
                  - split column: people.size
                    into: { width: int, height: int? }
                    using: { width: size / 100, height: size - 1 }
                    back: width * 100
                """,
                m -> m.splitColumn(
                        "people",
                        "size",
                        p -> p.column("width", integer(), col("size").dividedBy(literal(100)))
                                .column(
                                        "height",
                                        integer().nullable(),
                                        col("size").minus(literal(1))),
                        col("width").times(literal(100))));
    }

    @Test
    void oneColumnOfSeveral() throws IOException {
        same(
                """
                  - merge columns: people.name varchar(90)
                    using: first_name || last_name
                    back: { first_name: name, last_name: "''" }
                """,
                m -> m.mergeColumns(
                        "people",
                        "name",
                        varchar(90),
                        col("first_name").concat(col("last_name")),
                        b -> b.set("first_name", col("name")).set("last_name", literal(""))));
    }

    @Test
    void otherValues() throws IOException {
        same("""
                  - map values: people.size
                    map: { 1: 10, 2: 20 }
                """, m -> m.mapValues("people", "size", Map.of("1", "10", "2", "20")));
    }

    @Test
    void rows() throws IOException {
        same(
                """
                  - copy rows: people to members
                    columns: { id: id, login: lower(first_name) }
                    where: size > 1
                  - insert rows: members
                    rows: [{ id: 1, login: x }]
                    discard: true
                  - delete rows: members
                    discard: false
                  - backfill: people
                    set: { size: "0" }
                    discard: true
                """,
                m -> m.copyRows(
                                "people",
                                "members",
                                c -> c.set("id", col("id"))
                                        .set("login", lower(col("first_name")))
                                        .where(col("size").gt(literal(1))))
                        .insertRows(
                                "members",
                                r -> r.row(row -> row.set("id", 1).set("login", "x"))
                                        .retention(Retention.Fate.DISCARD))
                        .deleteRows("members", Retention.Fate.KEEP)
                        .backfill("people", b -> b.set("size", literal(0)).retention(Retention.Fate.DISCARD)));
    }

    @Test
    void sqlOfTheAuthor() throws IOException {
        same(
                """
                  - sql:
                      up: { postgresql: ANALYZE }
                      down: { postgresql: ANALYZE }
                      degrade: { h2: it plans without figures }
                """,
                m -> m.sql(s -> s.up(Map.of(POSTGRESQL, "ANALYZE"))
                        .down(Map.of(POSTGRESQL, "ANALYZE"))
                        .degrade(H2, "it plans without figures")));
    }
}
