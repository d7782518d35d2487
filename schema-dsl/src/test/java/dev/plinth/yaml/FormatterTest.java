package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The canonical layout: what it looks like. */
class FormatterTest {
    @TempDir
    Path directory;

    static String formatted(String text) {
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
}
