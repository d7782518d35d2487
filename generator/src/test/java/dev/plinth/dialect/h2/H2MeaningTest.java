package dev.plinth.dialect.h2;

import static dev.plinth.dialect.h2.H2Fixture.column;
import static dev.plinth.dialect.h2.H2Fixture.expression;
import static dev.plinth.dialect.h2.H2Fixture.plan;
import static dev.plinth.dialect.h2.H2Fixture.references;
import static dev.plinth.dialect.h2.H2Fixture.table;
import static dev.plinth.dialect.h2.H2Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.DropColumn;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameTable;
import dev.plinth.change.UpdateRows;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.Unit;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the language promises of every engine, on H2 with rows. */
class H2MeaningTest {
    private static final Schema TEXTS = Schema.of(table(
            "t",
            column("id", "int"),
            column("few", "varchar(3)?"),
            column("exactly", "char(2)?"),
            column("b", "binary(2)?")));

    @Test
    void lengthsCountCodePoints() throws SQLException {
        try (H2Fixture database = H2Fixture.of(TEXTS)) {
            database.execute(
                    "INSERT INTO \"t\" VALUES (1, '😀😀😀', '😀a', X'0102')",
                    "INSERT INTO \"t\" VALUES (2, '   ', '  ', NULL)",
                    "INSERT INTO \"t\" VALUES (3, NULL, NULL, NULL)");
            for (String values : List.of(
                    "'abcd', NULL, NULL",
                    "'😀😀ab', NULL, NULL",
                    "'ab  ', NULL, NULL",
                    "NULL, 'a', NULL",
                    "NULL, '😀', NULL",
                    "NULL, 'abc', NULL",
                    "NULL, NULL, X'010203'")) {
                assertThatThrownBy(() -> database.execute("INSERT INTO \"t\" VALUES (9, " + values + ")"))
                        .as(values)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void uniqueAdmitsManyNulls() throws SQLException {
        Schema schema = Schema.of(with(
                table("t", column("id", "int"), column("a", "text?"), column("b", "int?")),
                new Constraint.Unique("t_a_b_key", List.of("a", "b"))));
        try (H2Fixture database = H2Fixture.of(schema)) {
            database.execute(
                    "INSERT INTO \"t\" VALUES (1, NULL, NULL), (2, NULL, NULL), (3, 'x', NULL), (4, 'x', NULL)",
                    "INSERT INTO \"t\" VALUES (5, 'x', 1)",
                    "INSERT INTO \"t\" VALUES (6, 'X', 1)");
            assertThatThrownBy(() -> database.execute("INSERT INTO \"t\" VALUES (7, 'x', 1)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "length('a😀b'); 3",
                "length('a  '); 3",
                "trim('  a b '); a b",
                "'😀' like '_'; TRUE",
                "'a😀b' like 'a_b'; TRUE",
                "'A' like 'a'; FALSE",
                "'ab' not like 'a_'; FALSE",
                "'50%' like '50\\%'; TRUE",
                "'500' like '50\\%'; FALSE",
                "'a.b' like 'a._'; TRUE",
                "'axb' like 'a._'; FALSE",
                "'a' || null; null",
                "cast(2.5 as int); 3",
                "cast('x' as varchar(3)); x",
                "cast('😀😀😀😀' as varchar(3)); 😀😀😀",
                "cast(cast('2025-01-01 10:00:00+02:00' as timestamptz) as timestamp); 2025-01-01 08:00:00",
                "cast(cast('2025-01-01 01:00:00+02:00' as timestamptz) as date); 2024-12-31",
                "cast('2025-01-01 10:00:00' as timestamptz) = cast('2025-01-01 10:00:00Z' as timestamptz); TRUE",
                "cast(cast('2025-01-01 10:00:00' as timestamp) as timestamptz) = cast('2025-01-01T10:00:00Z' as timestamptz); TRUE",
                "cast(cast('2025-01-01' as date) as timestamptz) = cast('2025-01-01 00:00:00Z' as timestamptz); TRUE",
                "cast(cast('2025-01-01 10:00:00.5+02:00' as timestamptz) as text); 2025-01-01 08:00:00.500000",
                "cast(cast('{\"a\": [1]}' as json) as text); {\"a\":[1]}",
                "cast('{\"a\":' || '1}' as json); {\"a\":1}",
                "-(-5); 5",
                "case when 1 = 1 and not false then 'y' else 'n' end; y",
                "coalesce(null, nullif(1, 1), 7); 7",
                "round(2.345, 2); 2.35",
                "7 / 2; 3"
            })
    void expressionsMeanTheSame(String text, String expected) throws SQLException {
        Table table = table("t", column("id", "int"));
        Expression expression = expression(text);
        String sql = new H2Expressions(table, H2Dialect.SQL, "", new Refusals("h2"))
                .render(expression)
                .sql();
        try (H2Fixture database = new H2Fixture()) {
            assertThat(database.single("SELECT " + sql)).as(sql).isEqualTo(expected);
        }
    }

    @Test
    void nowIsTheClockInUtcWhateverTheSessionsZone() throws SQLException {
        Schema schema = Schema.of(table(
                "t",
                column("id", "int"),
                column("wall", "timestamp").withDefault(expression("now()")),
                column("instant", "timestamptz").withDefault(expression("now()")),
                column("day", "date").withDefault(expression("today()"))));
        try (H2Fixture database = H2Fixture.of(schema)) {
            database.execute("SET TIME ZONE '+13:45'", "INSERT INTO \"t\" (\"id\") VALUES (1)");
            assertThat(database.single("SELECT ABS(EXTRACT(EPOCH FROM \"wall\") - EXTRACT(EPOCH FROM \"instant\")) < 5,"
                            + " CAST(\"wall\" AS DATE) = \"day\" FROM \"t\""))
                    .isEqualTo("TRUE|TRUE");
        }
    }

    @Test
    void jsonIsJsonAndBooleansAreBooleans() throws SQLException {
        Schema schema = Schema.of(with(
                table(
                        "t",
                        column("id", "int"),
                        column("extra", "json").withDefault(expression("'{\"it''s\": \"ä😀\"}'")),
                        column("on", "boolean").withDefault(expression("not false")),
                        column("off", "boolean?")
                                .withValue(new ColumnValue.Generated(
                                        expression("not \"on\""), ColumnValue.Storage.STORED))),
                new Constraint.Check("t_check", expression("\"on\" or id > 10"))));
        try (H2Fixture database = H2Fixture.of(schema)) {
            database.execute("INSERT INTO \"t\" (\"id\") VALUES (1)");
            assertThat(database.single("SELECT (\"extra\").\"it's\", \"on\", \"off\" FROM \"t\""))
                    .isEqualTo("\"ä😀\"|TRUE|FALSE");
            MigrationPlan update = plan(
                    schema, new UpdateRows("t", new TreeMap<>(Map.of("extra", expression("'[1]'"))), Optional.empty()));
            database.run(update);
            assertThat(database.single("SELECT \"extra\"[1] FROM \"t\"")).isEqualTo("1");
            assertThatThrownBy(() -> database.execute("INSERT INTO \"t\" (\"id\", \"on\") VALUES (2, FALSE)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void namesAreOnlyNames() throws SQLException {
        String hostile = "a\"b;c [d] $e 'f' -- $$ /* 日本😀";
        Table parent = table(hostile, column("select", "int"), column("x\"; DROP TABLE y; --", "varchar(4)?"))
                .withComment(Optional.of(hostile))
                .withIndexes(NamedMap.of(Index.on("i'\"" + hostile, List.of("select", "x\"; DROP TABLE y; --"))));
        Table child = with(
                table("VALUE", column("KEY", "int"), column("user", "int?").withComment(Optional.of(hostile))),
                new Constraint.ForeignKey(
                        "f'\"" + hostile,
                        List.of("user"),
                        hostile,
                        List.of("select"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Constraint.Timing.IMMEDIATE));
        Schema schema = new Schema(
                NamedMap.of(parent, child),
                NamedMap.of(new View(
                        "v\"'",
                        DialectText.everywhere("SELECT \"KEY\" FROM \"VALUE\""),
                        NamedMap.empty(),
                        Optional.of("'"))));
        MigrationPlan plan = plan(Schema.EMPTY, schema);
        try (H2Fixture database = new H2Fixture()) {
            List<String> before = database.structure();
            database.run(plan);
            database.execute("INSERT INTO \"VALUE\" VALUES (1, NULL)");
            assertThat(database.single("SELECT REMARKS FROM INFORMATION_SCHEMA.COLUMNS WHERE COLUMN_NAME = 'user'"))
                    .isEqualTo(hostile);
            MigrationPlan rename = plan(
                    schema,
                    new RenameTable(hostile, "'\""),
                    new RenameColumn("'\"", "select", "\"'\""),
                    new RenameConstraint("VALUE", "f'\"" + hostile, "'f'"));
            database.run(rename);
            database.run(Planner.invert(rename));
            database.run(Planner.invert(plan));
            assertThat(database.structure()).isEqualTo(before);
        }
    }

    /** A name that is too long for its table's derived check is shortened with a hash; nothing else is. */
    @Test
    void longNamesAreShortenedOnlyWhereTheyMustBe() throws SQLException {
        String name = "n".repeat(250);
        Schema schema = Schema.of(table(name, column("id", "int"), column("c".repeat(256), "varchar(4)?")));
        try (H2Fixture database = H2Fixture.of(schema)) {
            assertThat(database.single(
                            "SELECT MAX(CHAR_LENGTH(CONSTRAINT_NAME)) FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS"))
                    .isEqualTo("256");
        }
    }

    @Test
    void identityGoesOnBehindTheHighestNumber() throws SQLException {
        Column id = column("id", "int");
        Schema from = Schema.of(table("t", id, column("a", "text?")));
        Schema to = Schema.of(table("t", id.withValue(ColumnValue.IDENTITY), column("a", "text?")));
        try (H2Fixture database = H2Fixture.of(from)) {
            database.execute("INSERT INTO \"t\" VALUES (7, 'x')");
            database.run(plan(from, to));
            database.execute("INSERT INTO \"t\" (\"a\") VALUES ('y')");
            assertThat(database.rows("SELECT * FROM \"t\" ORDER BY 1")).containsExactly("7|x", "8|y");
        }
    }

    @Test
    void identityGoesAsFarAsItsType() throws SQLException {
        Schema from = Schema.of(table("t", column("id", "int").withValue(ColumnValue.IDENTITY), column("a", "text?")));
        Schema to = Schema.of(table("t", column("id", "bigint").withValue(ColumnValue.IDENTITY), column("a", "text?")));
        String query =
                "SELECT IDENTITY_MAXIMUM, IDENTITY_BASE FROM INFORMATION_SCHEMA.COLUMNS WHERE COLUMN_NAME = 'id'";
        try (H2Fixture database = H2Fixture.of(from)) {
            database.execute("INSERT INTO \"t\" (\"a\") VALUES ('x')");
            database.run(plan(from, to));
            assertThat(database.single(query)).isEqualTo(Long.MAX_VALUE + "|2");
            database.run(Planner.invert(plan(from, to)));
            assertThat(database.single(query)).isEqualTo(Integer.MAX_VALUE + "|2");
        }
    }

    /** A step in the middle fails on rows: what was done before it is taken back, and the rows are as they were. */
    @Test
    void whatFailedIsTakenBack() throws SQLException {
        Table parents = table("parents", column("id", "int"), column("code", "text?"));
        Table children = with(
                table("children", column("id", "int"), column("parent_id", "int")),
                references("children_parent_id_fkey", "parent_id", "parents", ReferentialAction.CASCADE));
        Schema from = new Schema(
                NamedMap.of(parents, children),
                NamedMap.of(new View(
                        "codes",
                        DialectText.everywhere("SELECT \"code\" FROM \"parents\""),
                        NamedMap.empty(),
                        Optional.empty())));
        Operation[] operations = {
            new RenameTable("parents", "elders"),
            new AddColumn("elders", column("rank", "int").withDefault(expression("1"))),
            new RenameColumn("elders", "code", "sign"),
            new AddConstraint("elders", new Constraint.Unique("elders_sign_key", List.of("sign"))),
            new DropColumn("elders", "rank")
        };
        MigrationPlan plan = plan(from, operations);
        try (H2Fixture database = H2Fixture.of(from)) {
            database.execute(
                    "INSERT INTO \"parents\" VALUES (1, 'same'), (2, 'same')",
                    "INSERT INTO \"children\" VALUES (1, 1), (2, 2)");
            List<String> before = database.structure();
            List<Unit> units = H2Fixture.DIALECT.lower(plan);
            int done = 0;
            try {
                for (; done < units.size(); done++) {
                    database.run(List.of(units.get(done)));
                }
            } catch (SQLException expected) {
                assertThat(expected.getMessage()).contains("elders_sign_key");
            }
            assertThat(done).isLessThan(units.size());
            database.undo(plan, units.subList(0, done));
            assertThat(database.structure()).isEqualTo(before);
            assertThat(database.single(
                            "SELECT COUNT(*) FROM \"children\" NATURAL JOIN (SELECT \"id\" FROM \"parents\")"))
                    .isEqualTo("2");
            assertThat(database.rows("SELECT * FROM \"codes\"")).hasSize(2);
        }
    }

    @Test
    void verificationSeesWhatIsThere() throws SQLException {
        try (H2Fixture database = H2Fixture.of(TEXTS)) {
            H2Verification queries = new H2Verification();
            assertThat(database.single(queries.row(queries.presence("t", "present", queries.table("t")))
                            .sql()))
                    .isEqualTo("t|present|present|PASS");
            assertThat(database.single(queries.row(queries.presence("v", "absent", queries.view("v")))
                            .sql()))
                    .isEqualTo("v|absent|absent|PASS");
            assertThat(database.single(queries.row(queries.nullability("c", "nullable", "t", "few"))
                            .sql()))
                    .endsWith("|PASS");
            assertThat(database.single(queries.row(queries.nullability("c", "not null", "t", "zz"))
                            .sql()))
                    .isEqualTo("c|not null|absent|FAIL");
            for (String kind : List.of("constraint", "index", "trigger")) {
                String row = queries.row(queries.presence(
                                "x",
                                "present",
                                queries.object(kind, "t", "t_pkey").orElseThrow()))
                        .sql();
                assertThat(database.single(row)).endsWith(kind.equals("constraint") ? "PASS" : "FAIL");
            }
        }
    }
}
