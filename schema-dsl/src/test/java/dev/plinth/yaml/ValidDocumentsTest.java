package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Nullability;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.resolve.Resolved;
import dev.plinth.resolve.SchemaReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents mean, form by form. */
class ValidDocumentsTest {
    @TempDir
    Path directory;

    @Test
    void aLineAndAMapSayTheSame() {
        assertThat(columns("a: varchar(20)? default 'x' check in ('x', 'y')"))
                .isEqualTo(columns("a: { type: varchar(20)?, default: \"'x'\", check: \"in ('x', 'y')\" }"));
        assertThat(columns("a: bigint identity primary key"))
                .isEqualTo(columns("a: { type: bigint, identity: true, primary key: true }"));
        assertThat(columns("a: int generated 1 + 1 stored"))
                .isEqualTo(columns("a: { type: int, generated: 1 + 1, stored: true }"));
        String users = "id: uuid primary key\n      ";
        assertThat(columns(users + "a: -> users? unique on delete set null on update cascade deferrable"))
                .isEqualTo(columns(users + "a: { references: users, type: uuid?, unique: true, on delete: set null,"
                        + " on update: cascade, deferrable: true }"))
                .isEqualTo(columns(users + "a: uuid? references users(id) on update cascade on delete set null unique"
                        + " deferrable"))
                .isEqualTo(columns(users + "a: { type: -> users?, unique: true, on delete: set null,"
                        + " on update: cascade, deferrable: true }"));
    }

    @Test
    void notNullUnlessTheTypeSaysOtherwise() {
        Table table = table("a: int\n      b: int?");
        assertThat(table.columns().get("a").nullability()).isEqualTo(Nullability.NOT_NULL);
        assertThat(table.columns().get("b").nullability()).isEqualTo(Nullability.NULLABLE);
    }

    @Test
    void everyTypeIsRead() {
        String lines = """
                        a: boolean
                              b: SmallInt
                              c: int
                              d: bigint
                              e: decimal(10, 2)
                              f: real
                              g: double
                              h: char(3)
                              i: varchar(5)
                              j: text
                              k: uuid
                              l: date
                              m: time
                              n: timestamp
                              o: timestamptz
                              p: json
                              q: binary
                              r: binary(8)""";
        assertThat(table(lines).columns().stream().map(column -> column.type().toString()))
                .containsExactly(
                        "boolean",
                        "smallint",
                        "int",
                        "bigint",
                        "decimal(10,2)",
                        "real",
                        "double",
                        "char(3)",
                        "varchar(5)",
                        "text",
                        "uuid",
                        "date",
                        "time",
                        "timestamp",
                        "timestamptz",
                        "json",
                        "binary",
                        "binary(8)");
    }

    @Test
    void aCheckOfAColumnMayLeaveTheColumnOut() {
        assertThat(columns("a: int check between 0 and 70")).isEqualTo(columns("a: int check a between 0 and 70"));
        assertThat(columns("a: int check > 0 and < 9")).isEqualTo(columns("a: int check a > 0 and a < 9"));
        assertThat(columns("a: int check not in (1, 2)")).isEqualTo(columns("a: int check a not in (1, 2)"));
        assertThat(columns("a: int? check is not null or > 5"))
                .isEqualTo(columns("a: int? check a is not null or a > 5"));
        assertThat(columns("a: text check like 'x%'")).isEqualTo(columns("a: text check a like 'x%'"));
        assertThat(columns("a: text check length(a) = 3").constraints().names()).containsExactly("users_a_check");
    }

    @Test
    void wordsThatYamlOneTookForBooleansAreNames() {
        Table table = table("on: int\n      no: int\n      y: int\n      null: int\n      1: int");
        assertThat(table.columns().names()).containsExactly("on", "no", "y", "null", "1");
    }

    @Test
    void namesKeepCaseAndMayBeOdd() {
        Table table = table(
                "Größe: int\n      \"a b\": int check \"a b\" > 0\n      say \"hi\": int",
                "    indexes:\n      i: ['\"say \"\"hi\"\"\" desc', \"\\\"Größe\\\"\"]\n");
        assertThat(table.columns().names()).containsExactly("Größe", "a b", "say \"hi\"");
        assertThat(table.constraints().names()).containsExactly("users_a b_check");
        assertThat(table.indexes().get("i").parts())
                .containsExactly(
                        new Index.Part(new Expression.ColumnReference("say \"hi\""), Index.Order.DESCENDING),
                        Index.Part.ascending("Größe"));
    }

    @Test
    void unnamedObjectsAreNamedByTheStyle() {
        String document = """
                        tables:
                          users:
                            columns:
                              id: int primary key
                              a: int unique check > 0
                              b: -> users
                              c: int
                            unique: [[a, c], { columns: [c], where: a > 1 }]
                            indexes: [[b], { on: [a desc, b], unique: true }, [abs(c)]]
                            foreign keys: [{ columns: [c], references: users }]
                        """;
        Table snake = read(document, NamingStyle.SNAKE).schema().tables().get("users");
        assertThat(snake.constraints().names())
                .containsExactlyInAnyOrder(
                        "users_pkey", "users_a_key", "users_a_check", "users_b_fkey", "users_a_c_key", "users_c_fkey");
        assertThat(snake.indexes().names())
                .containsExactlyInAnyOrder("users_c_key", "users_b_idx", "users_a_b_key", "users_c_idx");
        Table pascal = read(document, NamingStyle.PASCAL).schema().tables().get("users");
        assertThat(pascal.constraints().names())
                .containsExactlyInAnyOrder(
                        "PK_Users", "UQ_Users_A", "CK_Users_A", "FK_Users_B", "UQ_Users_A_C", "FK_Users_C");
        assertThat(pascal.indexes().names())
                .containsExactlyInAnyOrder("UQ_Users_C", "IX_Users_B", "UQ_Users_A_B", "IX_Users_C");
    }

    @Test
    void aUniqueWithAConditionIsAnIndex() {
        Table table = table("a: int\n      b: boolean", "    unique: { u: { columns: [a], where: not b } }\n");
        assertThat(table.constraints()).isEmpty();
        assertThat(table.indexes().get("u"))
                .isEqualTo(new Index(
                        "u",
                        List.of(Index.Part.ascending("a")),
                        Index.Uniqueness.UNIQUE,
                        List.of(),
                        Optional.of(new Expression.Not(new Expression.ColumnReference("b")))));
    }

    @Test
    void foreignKeysOfSeveralColumns() {
        Table table = table("a: int\n      b: int\n      c: int?\n      d: int?", """
                            primary key: [a, b]
                            unique: { u: [b, a] }
                            foreign keys:
                              f1: { columns: [c, d], references: users, on delete: set null }
                              f2: { columns: [c, d], references: 'users [b, a]', deferrable: initially deferred }
                              f3: { columns: [d, c], references: { table: users, columns: [a, b] }, deferrable: false }
                        """);
        assertThat(table.constraints().get("f1"))
                .isEqualTo(new Constraint.ForeignKey(
                        "f1",
                        List.of("c", "d"),
                        "users",
                        List.of("a", "b"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION,
                        Timing.IMMEDIATE));
        assertThat(table.constraints().get("f2"))
                .isEqualTo(new Constraint.ForeignKey(
                        "f2",
                        List.of("c", "d"),
                        "users",
                        List.of("b", "a"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION,
                        Timing.DEFERRED));
    }

    @Test
    void typesAreTakenAcrossFilesAndInCircles() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("parts/deep"));
        Files.writeString(
                folder.resolve("b.yml"),
                "tables:\n  b:\n    columns: { id: bigint primary key, a_id: -> a, c_id: -> c }\n");
        Files.writeString(
                folder.resolveSibling("a.yaml"),
                "tables:\n  a:\n    columns: { id: { type: uuid, native: { sqlite: BLOB }, primary key: true }, b_id: -> b? }\n");
        Files.writeString(folder.resolveSibling("c.yaml"), "tables:\n  c:\n    columns: { b_id: -> b primary key }\n");
        Files.writeString(folder.resolve("notes.txt"), "not read");
        Files.writeString(folder.resolve(".hidden.yaml"), "not read");
        Resolved resolved = SchemaReader.read(List.of(directory.resolve("parts")))
                .resolved()
                .orElseThrow();
        Schema schema = resolved.schema();
        assertThat(schema.tables().get("a").columns().get("b_id").type()).isEqualTo(Simple.BIGINT);
        assertThat(schema.tables().get("b").columns().get("a_id").type())
                .isEqualTo(DataType.Native.of(Simple.UUID, Map.of("sqlite", "BLOB")));
        assertThat(schema.tables().get("b").columns().get("c_id").type()).isEqualTo(Simple.BIGINT);
    }

    @Test
    void sqlOfTheAuthorsOwn() {
        Table table = table("a: { type: int, default: { sql: { postgresql: f(), default: 5 } } }", """
                            checks: { c: { sql: { sqlite: a > 1 } }, d: "sql { sqlite: 'a' } > 2" }
                            triggers: { t: { sqlite: CREATE TRIGGER t, h2: x }, u: CREATE TRIGGER u }
                        """);
        assertThat(table.columns().get("a").value())
                .isEqualTo(new ColumnValue.Default(
                        new Expression.RawSql(DialectText.of(Map.of("postgresql", "f()", "default", "5")))));
        assertThat(table.constraints().get("c"))
                .isEqualTo(new Constraint.Check("c", new Expression.RawSql(DialectText.of(Map.of("sqlite", "a > 1")))));
        assertThat(table.triggers().get("u").sql()).isEqualTo(DialectText.everywhere("CREATE TRIGGER u"));
    }

    @Test
    void remarksOfAColumn() {
        Column column = table("a: { type: text?, was: b, comment: \"x: y\", native: { sqlserver: \"nvarchar(max)\" },"
                        + " collation: { sqlserver: Latin1_General_CI_AS }, degrade: { sqlite: a reason } }")
                .columns()
                .get("a");
        assertThat(column)
                .isEqualTo(Column.of("a", DataType.Native.of(Simple.TEXT, Map.of("sqlserver", "nvarchar(max)")))
                        .withNullability(Nullability.NULLABLE)
                        .withComment(Optional.of("x: y"))
                        .withCollation(Map.of("sqlserver", "Latin1_General_CI_AS"))
                        .withDegrade(Map.of("sqlite", "a reason")));
    }

    @Test
    void renamesStandBesideTheSchema() {
        Resolved resolved =
                read("tables:\n  a:\n    was: b\n    columns: { x: { type: int, was: y } }\n", NamingStyle.SNAKE);
        Renames renames = resolved.renames();
        assertThat(renames.oldTable("a")).contains("b");
        assertThat(renames.oldColumn("a", "x")).contains("y");
        assertThat(resolved.schema())
                .isEqualTo(read("tables: { a: { columns: { x: int } } }", NamingStyle.SNAKE)
                        .schema());
    }

    @Test
    void anchorsServeWithinAFile() {
        Schema schema = read("tables:\n  a:\n    columns: &c { x: int }\n  b:\n    columns: *c\n", NamingStyle.SNAKE)
                .schema();
        assertThat(schema.tables().get("b").columns())
                .isEqualTo(schema.tables().get("a").columns());
    }

    @Test
    void lineEndsAndAByteOrderMarkAreNoDifference() throws IOException {
        String document = "tables:\n  a:\n    columns:\n      x: int\n    comment: |\n      one\n      two\n";
        Schema unix = read(document, NamingStyle.SNAKE).schema();
        assertThat(read("\uFEFF" + document.replace("\n", "\r\n"), NamingStyle.SNAKE)
                        .schema())
                .isEqualTo(unix);
    }

    @Test
    void placesCountAsEditorsDo() throws IOException {
        Path file = directory.resolve("s.yaml");
        Files.writeString(file, "\uFEFFtables:\r\n  a:\r\n    columns: { x: int, \"🎉\": txt }\r\n");
        assertThat(SchemaReader.read(List.of(file)).diagnostics().get(0).span().toString())
                .endsWith("s.yaml:3:29");
    }

    @Test
    void whatIsNoTextIsRefusedWithItsPlace() throws IOException {
        Path file = directory.resolve("s.yaml");
        byte[] start = "tables:\n  ä".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + 1);
        bytes[start.length] = (byte) 0xFF;
        Files.write(file, bytes);
        assertThat(SchemaReader.read(List.of(file)).diagnostics().get(0).toString())
                .contains("s.yaml:2:4: PL-1003 the file is not UTF-8: byte 0xff");
        Files.write(file, new byte[] {(byte) 0xE2, (byte) 0x82});
        assertThat(SchemaReader.read(List.of(file)).diagnostics().get(0).code()).isEqualTo("PL-1003");
        Files.write(file, new byte[(int) SourceFiles.MAX_SIZE + 1]);
        assertThat(SchemaReader.read(List.of(file)).diagnostics().get(0).code()).isEqualTo("PL-1002");
        assertThat(SchemaReader.read(List.of(directory.resolve("nowhere")))
                        .diagnostics()
                        .get(0)
                        .code())
                .isEqualTo("PL-1001");
    }

    private Table columns(String lines) {
        return table(lines);
    }

    private Table table(String columnLines) {
        return table(columnLines, "");
    }

    private Table table(String columnLines, String more) {
        return read("tables:\n  users:\n    columns:\n      " + columnLines + "\n" + more, NamingStyle.SNAKE)
                .schema()
                .tables()
                .get("users");
    }

    private Resolved read(String document, NamingStyle style) {
        try {
            Path file = directory.resolve("schema.yaml");
            Files.writeString(file, document);
            SchemaReading reading = SchemaReader.read(List.of(file), style);
            assertThat(reading.diagnostics()).isEmpty();
            return reading.resolved().orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
