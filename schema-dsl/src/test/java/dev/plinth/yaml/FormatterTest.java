package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Explanations;
import dev.plinth.model.NamingStyle;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import dev.plinth.testing.Choice;
import dev.plinth.testing.Documents;
import dev.plinth.testing.ExampleProject;
import dev.plinth.testing.RandomSchemas;
import dev.plinth.testing.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;

/** The canonical layout: what it looks like, and that nothing but the layout changes. */
class FormatterTest {
    @TempDir
    Path directory;

    private static String formatted(String text) {
        Formatting formatting = Formatter.format(new SourceFile("f.yaml", text));
        assertThat(formatting.diagnostics()).as(text).isEmpty();
        return formatting.after().orElseThrow();
    }

    private static void assertFormats(String before, String after) {
        assertThat(formatted(before)).isEqualTo(after);
        assertThat(formatted(after)).isEqualTo(after);
    }

    @Test
    void columnsAreAlignedLinesAndTheRestIsIndentedByTwo() {
        assertFormats("""
                        tables:
                            users:
                                columns:
                                    id:   int   primary key
                                    email: {type: varchar(255)?, unique: true}
                                    status: { type: varchar(20), default: "'a b'", check: "in ('a b', 'c')" }

                                    note: {comment: Free, type: text?}
                                indexes: {users_email: [email,status]}
                        """, """
                        tables:
                          users:
                            columns:
                              id:     int primary key
                              email:  varchar(255)? unique
                              status: varchar(20) default 'a b' check in ('a b', 'c')

                              note: { comment: Free, type: text? }
                            indexes: { users_email: [email, status] }
                        """);
    }

    @Test
    void commentsAndBlankLinesStayWhereTheyAre() {
        assertFormats("""
                        # head

                        # about tables
                        tables:   # beside tables


                          # about users
                          users:
                            # about columns
                            columns:
                              id: int # the key
                              # about name
                              name:     text
                              # after the columns
                            # after users' parts
                          # about people
                          people:
                            columns: { id: int }   # short

                            # last of people
                        # tail
                        """, """
                        # head

                        # about tables
                        tables:  # beside tables

                          # about users
                          users:
                            # about columns
                            columns:
                              id:   int  # the key
                              # about name
                              name: text
                              # after the columns
                            # after users' parts
                          # about people
                          people:
                            columns: { id: int }  # short

                            # last of people
                        # tail
                        """);
    }

    @Test
    void bracketsWithCommentsOrTooLongForALineAreOpened() {
        String names = "first_column_of_many, second_column_of_many, third_column_of_many, fourth_column,";
        assertFormats(
                "tables:\n  t:\n    columns:\n      a: int\n    primary key: [ a, # only one\n  ]\n"
                        + """
                            unique:
                              u: { columns: [%s fifth_column], where: a > 1 }
                        """.formatted(names).indent(0),
                """
                        tables:
                          t:
                            columns:
                              a: int
                            primary key:
                              - a  # only one
                            unique:
                              u:
                                columns: [%s fifth_column]
                                where: a > 1
                        """.formatted(names));
    }

    @Test
    void textsAreQuotedWhereYamlNeedsItAndNowhereElse() {
        assertFormats("""
                        tables:
                          "users":
                            comment: 'People'
                            columns: { "id": 'int', price: "decimal(10,2)", flag: { type: boolean, comment: "true" } }
                            checks: { c: "id > 1", 'd': 'price > 0 and "id" > 2' }
                        """, """
                        tables:
                          users:
                            comment: People
                            columns: { id: int, price: "decimal(10,2)", flag: { type: boolean, comment: "true" } }
                            checks: { c: id > 1, d: price > 0 and "id" > 2 }
                        """);
    }

    @Test
    void aForgottenQuoteIsPutThere() {
        assertFormats(
                "tables:\n  t:\n    columns:\n      a: { type: decimal(10,2), comment: x }\n",
                "tables:\n  t:\n    columns:\n      a: { type: \"decimal(10,2)\", comment: x }\n");
    }

    @Test
    void textsOverSeveralLinesKeepThem() {
        assertFormats("""
                        views:
                            v:
                                select:
                                    default: |
                                        SELECT 1
                                          FROM t

                                         WHERE x
                                    sqlite: >-   # folded
                                        SELECT
                                        2

                                comment: one
                                  two
                            w: { select: SELECT 1 }
                        """, """
                        views:
                          v:
                            select:
                              default: |
                                SELECT 1
                                  FROM t

                                 WHERE x
                              sqlite: >-  # folded
                                SELECT
                                2

                            comment: one two
                          w: { select: SELECT 1 }
                        """);
    }

    @Test
    void stepsStandUnderTheirList() {
        assertFormats("""
                        migration: 001_a
                        steps:
                        # first
                        - create table: t   # new
                          columns: {a: int}

                        -   add column: t.b text?
                        -
                          drop column: t.b
                        # done
                        """, """
                        migration: 001_a
                        steps:
                          # first
                          - create table: t  # new
                            columns: { a: int }

                          - add column: t.b text?
                          - drop column: t.b
                          # done
                        """);
    }

    @Test
    void anchorsStayAnchors() {
        assertFormats("""
                        tables:
                          a: &both
                              columns: &columns { id: &id int primary key }
                          b: *both
                          c: { columns: *columns }
                          d: { columns: { id: *id } }
                        """, """
                        tables:
                          a: &both
                            columns: &columns { id: &id int primary key }
                          b: *both
                          c: { columns: *columns }
                          d: { columns: { id: *id } }
                        """);
    }

    @Test
    void anAnchoredOrRepeatedKeyKeepsItsColonOff() {
        String text = """
                        tables:
                          t:
                            columns:
                              &a : int
                              &b b: &c text
                          u: { columns: { *b : int, &d : int } }
                          v:
                            columns:
                              *b : *c
                        """;
        assertThat(formatted(formatted(text))).isEqualTo(formatted(text));
    }

    @Test
    void anEmptyKeyStaysOne() {
        assertFormats(
                "tables:\n  t: {columns: {? : int,  b: int}}\n", "tables:\n  t: { columns: { ? : int, b: int } }\n");
    }

    @Test
    void windowsLineEndsTheByteOrderMarkAndTheDocumentMarkGo() throws IOException {
        Path file = directory.resolve("windows.yaml");
        Files.writeString(file, "\uFEFF---\r\ntables:\r\n    t:\r\n      columns: { id: int } # x\r\n...\r\n");
        Formatting formatting = Formatter.format(file, "windows.yaml");
        assertThat(formatting.after()).contains("tables:\n  t:\n    columns: { id: int }  # x\n");
        assertThat(formatting.isCanonical()).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(codes("tables: { a: [ }")).containsExactly(DiagnosticCode.YAML_SYNTAX.code());
        assertThat(codes("tables:\n  t:\n    colums: { a: int }\n")).contains(DiagnosticCode.UNKNOWN_KEY.code());
        assertThat(codes("tables:\n  t:\n    columns: { a: varchr(2) }\n"))
                .contains(DiagnosticCode.UNKNOWN_TYPE.code());
        assertThat(codes("migration: a\nsteps:\n  - creat table: x\n")).contains(DiagnosticCode.UNKNOWN_STEP.code());
        assertThat(codes("plinth: 1\nnme: x\n")).contains(DiagnosticCode.UNKNOWN_KEY.code());
    }

    private static List<String> codes(String text) {
        Formatting formatting = Formatter.format(new SourceFile("f.yaml", text));
        assertThat(formatting.after()).isEmpty();
        return formatting.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentMeansTheSameAfterwards() throws IOException {
        return Documents.valid().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertOnlyLayoutChanges(Files.readString(file))));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleMeansTheSameAfterwards() {
        return Arrays.stream(DiagnosticCode.values())
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> {
                    String example = Explanations.of(code).right();
                    Map<String, String> files =
                            example.startsWith("=== ") ? ExampleProject.parts(example) : Map.of("schema.yaml", example);
                    for (Map.Entry<String, String> file : files.entrySet()) {
                        if (file.getKey().endsWith(".yaml")) {
                            assertOnlyLayoutChanges(file.getValue());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsTheSameProjectAfterwards() throws IOException {
        return Documents.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    Path copy = Files.createTempDirectory(directory, "sample");
                    for (Path file : Documents.in(sample)) {
                        Path target = copy.resolve(sample.relativize(file).toString());
                        Files.createDirectories(target.getParent());
                        Files.writeString(target, formatted(Files.readString(file)));
                    }
                    Project before = ProjectReader.read(sample).project().orElseThrow();
                    Project after = ProjectReader.read(copy).project().orElseThrow();
                    assertThat(after.declared()).isEqualTo(before.declared());
                    assertThat(after.renames()).isEqualTo(before.renames());
                    assertThat(after.migrations()).isEqualTo(before.migrations());
                    assertThat(after.configuration()).isEqualTo(before.configuration());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsFormatted() throws IOException {
        return Documents.in(Path.of("../samples")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(formatted(Files.readString(file))).isEqualTo(Files.readString(file))));
    }

    /** Schemas with odd names and texts, as the writer writes them. */
    @TestFactory
    Stream<DynamicTest> whatIsWrittenMeansTheSameAfterwards() {
        return Seeds.each(200, random -> {
            Choice choice = new Choice(random);
            assertOnlyLayoutChanges(SchemaWriter.write(new RandomSchemas(choice, NamingStyle.SNAKE).schema()));
        });
    }

    /** Comments and blank lines at any line, indented in any way. */
    @TestFactory
    Stream<DynamicTest> noCommentIsLostWhereverItStands() throws IOException {
        List<String> documents = new ArrayList<>();
        for (Path file : Documents.valid()) {
            String text = Files.readString(file);
            if (!text.contains("|\n") && !text.contains(">")) {
                documents.add(text);
            }
        }
        return Seeds.each(300, random -> {
            Choice choice = new Choice(random);
            StringBuilder noisy = new StringBuilder();
            int number = 0;
            for (String line : choice.of(documents).lines().toList()) {
                if (choice.oneIn(3)) {
                    noisy.append(" ".repeat(random.nextInt(10)))
                            .append("# own ")
                            .append(number++)
                            .append('\n');
                }
                noisy.append(choice.oneIn(5) ? "\n" : "").append(line);
                noisy.append(choice.oneIn(4) && !line.contains("#") ? " # beside " + number++ : "")
                        .append('\n');
            }
            assertOnlyLayoutChanges(noisy.toString());
        });
    }

    private void assertOnlyLayoutChanges(String text) {
        String once = formatted(text);
        assertThat(formatted(once)).isEqualTo(once);
        assertThat(comments(once)).as(once).isEqualTo(comments(text));
        Optional<SchemaReading> before = schema(text);
        Optional<SchemaReading> after = schema(once);
        assertThat(after.flatMap(SchemaReading::resolved).map(Resolved::schema))
                .isEqualTo(before.flatMap(SchemaReading::resolved).map(Resolved::schema));
        assertThat(after.map(reading -> reading.diagnostics().size()))
                .isEqualTo(before.map(reading -> reading.diagnostics().size()));
    }

    private Optional<SchemaReading> schema(String text) {
        if (text.contains("migration:") || text.contains("plinth:")) {
            return Optional.empty();
        }
        try {
            Path file = directory.resolve("schema.yaml");
            Files.writeString(file, text);
            return Optional.of(SchemaReader.read(List.of(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the YAML library finds them, which shares nothing with the formatter; several in a line count as one. */
    private static List<String> comments(String text) {
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        List<String> comments = new ArrayList<>();
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.addAll(Arrays.asList(comment.getValue().strip().split("\\s+#\\s+")));
            }
        }
        comments.sort(null);
        return comments;
    }
}
