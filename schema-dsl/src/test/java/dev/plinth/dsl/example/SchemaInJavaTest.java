package dev.plinth.dsl.example;

import static dev.plinth.dsl.Columns.decimal;
import static dev.plinth.dsl.Columns.integer;
import static dev.plinth.dsl.Columns.references;
import static dev.plinth.dsl.Columns.text;
import static dev.plinth.dsl.Columns.varchar;
import static dev.plinth.dsl.Dialect.POSTGRESQL;
import static dev.plinth.dsl.Values.col;
import static dev.plinth.dsl.Values.literal;
import static dev.plinth.dsl.Values.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dsl.Dialect;
import dev.plinth.dsl.Schema;
import dev.plinth.dsl.SchemaSource;
import dev.plinth.dsl.Schemas;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Dialects;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.yaml.SchemaReader;
import dev.plinth.yaml.SchemaWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaInJavaTest {
    @TempDir
    Path directory;

    @Test
    void bothDoorsLeadToTheSameSchema() throws IOException {
        bothLeadToTheSame(new RecruitingSchema(), "recruiting.yaml");
    }

    @Test
    void bothDoorsLeadToTheSameObjects() throws IOException {
        bothLeadToTheSame(new ObjectsSchema(), "objects.yaml");
    }

    private void bothLeadToTheSame(SchemaSource source, String file) throws IOException {
        for (NamingStyle style : NamingStyle.values()) {
            Resolved java = source.schema().resolve(style).resolved().orElseThrow();
            SchemaReading reading =
                    SchemaReader.read(List.of(Path.of("src/test/cases/valid").resolve(file)), style);
            assertThat(reading.diagnostics()).isEmpty();
            Resolved yaml = reading.resolved().orElseThrow();
            assertThat(java.schema()).isEqualTo(yaml.schema());
            assertThat(java.renames()).isEqualTo(yaml.renames());
            assertThat(java.origins().spans().keySet())
                    .isEqualTo(yaml.origins().spans().keySet());
            Path written = directory.resolve("written.yaml");
            Files.writeString(written, SchemaWriter.write(java.schema(), style));
            assertThat(SchemaReader.read(List.of(written), style)
                            .resolved()
                            .orElseThrow()
                            .schema())
                    .isEqualTo(java.schema());
        }
    }

    @Test
    void everyDialectIsAConstant() {
        assertThat(Dialect.values()).extracting(Dialect::word).containsExactlyElementsOf(Dialects.NAMES);
    }

    @Test
    void whatIsWrongStandsAtTheAuthorsOwnLine() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/plinth/dsl/example/SchemaInJavaTest.java"));
        SchemaReading reading = wrong().resolve(NamingStyle.SNAKE);
        assertThat(reading.resolved()).isEmpty();
        assertThat(reading.diagnostics()).allMatch(found -> found.span().file().equals("SchemaInJavaTest.java"));
        assertThat(reading.diagnostics())
                .extracting(found -> source.get(found.span().line() - 1).strip() + " // " + found.message())
                .satisfiesExactly(
                        text -> assertThat(text).contains("varchar(0)", "needs a length of at least 1"),
                        text -> assertThat(text).contains("decimal(50, 2)", "needs 1 to 38 digits"),
                        text -> assertThat(text).contains("onDelete(", "the column references no table"),
                        text -> assertThat(text).contains("nowhere", "there is no table nowhere"),
                        text -> assertThat(text).contains("literal(5)", "a value of type text is needed"),
                        text -> assertThat(text).contains("Map.of()", "there is SQL for no dialect"),
                        text -> assertThat(text).contains("\"d\"", "table a has a column d already"),
                        text -> assertThat(text).contains("col(\"nmae\")", "table a has no column nmae"),
                        text -> assertThat(text).contains("index(\"f\"", "the index f is over nothing"),
                        text -> assertThat(text).contains("\"g\"", "the foreign key g names no columns"),
                        text -> assertThat(text).contains("\"h\"", "the view h has no query"));
    }

    private static Schema wrong() {
        return Schemas.schema(
                "wrong",
                s -> s.table(
                                "a",
                                t -> t.column("id", integer().primaryKey())
                                        .column("name", varchar(0))
                                        .column("price", decimal(50, 2).onDelete(ReferentialAction.CASCADE))
                                        .column("b", references("nowhere"))
                                        .column("c", text().nativeType(POSTGRESQL, "x"))
                                        .column("d", text().defaultTo(literal(5)))
                                        .column("d", text().defaultTo(sql(Map.of())))
                                        .check(
                                                "e",
                                                col("id")
                                                        .gt(literal(1))
                                                        .and(col("nmae").eq(literal("x"))))
                                        .index("f", i -> i.unique())
                                        .foreignKey("g", k -> k.columns("id")))
                        .view("h", v -> v.comment("nothing")));
    }
}
