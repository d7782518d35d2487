package dev.plinth.dialect.sqlite;

import static dev.plinth.dialect.sqlite.SqliteFixture.col;
import static dev.plinth.dialect.sqlite.SqliteFixture.column;
import static dev.plinth.dialect.sqlite.SqliteFixture.id;
import static dev.plinth.dialect.sqlite.SqliteFixture.identity;
import static dev.plinth.dialect.sqlite.SqliteFixture.number;
import static dev.plinth.dialect.sqlite.SqliteFixture.optional;
import static dev.plinth.dialect.sqlite.SqliteFixture.plan;
import static dev.plinth.dialect.sqlite.SqliteFixture.references;
import static dev.plinth.dialect.sqlite.SqliteFixture.table;
import static dev.plinth.dialect.sqlite.SqliteFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.change.State;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rebuild must not lose: each of the ways in which other tools lost it, on tables with rows. */
class SqliteRebuildTest {
    static final Table PARENT =
            table("parents", id(), column("name", DataType.Simple.TEXT), column("old", DataType.Simple.TEXT));
    static final Table SMALLER = without(PARENT, "old");

    @TempDir
    private Path folder;

    private SqliteFixture database;

    @BeforeEach
    void open() throws SQLException {
        database = new SqliteFixture(folder);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static Table without(Table table, String column) {
        return table.withColumns(table.columns().without(column));
    }

    private static Schema schema(Table... tables) {
        return Schema.of(tables);
    }

    /** Up, then what {@code changed} says of it, then down and up again. */
    private void roundTrip(Schema from, Schema to, String rows, List<String> expected) throws SQLException {
        MigrationPlan up = plan(from, to);
        List<String> objects = database.objects();
        database.run(up);
        assertThat(database.rows(rows)).as("after up").isEqualTo(expected);
        database.run(Planner.invert(up));
        assertThat(database.rows(rows)).as("after down").isEqualTo(expected);
        assertThat(database.objects()).as("objects after down").isEqualTo(objects);
        database.run(up);
        assertThat(database.rows(rows)).as("after up again").isEqualTo(expected);
        assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("1");
    }

    private void create(Schema schema) throws SQLException {
        database.run(plan(Schema.EMPTY, schema));
    }

    private void keepsChildren(ReferentialAction action) throws SQLException {
        Table child = with(
                table("children", id(), optional("parent_id", DataType.Simple.BIGINT)),
                references("children_parent_id_fkey", "parent_id", "parents", action));
        create(schema(PARENT, child));
        database.execute(
                "INSERT INTO parents VALUES (1, 'a', 'x'), (2, 'b', 'y')",
                "INSERT INTO children VALUES (10, 1), (11, 1), (12, 2), (13, NULL)");
        roundTrip(
                schema(PARENT, child),
                schema(SMALLER, child),
                "SELECT id, parent_id FROM children ORDER BY id",
                List.of("10|1", "11|1", "12|2", "13|null"));
        assertThat(database.rows("PRAGMA foreign_key_list(children)")).hasSize(1);
    }

    @Test
    void keepsRowsThatCascade() throws SQLException {
        keepsChildren(ReferentialAction.CASCADE);
        database.execute("DELETE FROM parents WHERE id = 1");
        assertThat(database.rows("SELECT id FROM children ORDER BY id")).containsExactly("12", "13");
    }

    @Test
    void keepsRowsThatSetNull() throws SQLException {
        keepsChildren(ReferentialAction.SET_NULL);
        database.execute("DELETE FROM parents WHERE id = 1");
        assertThat(database.rows("SELECT count(*) FROM children WHERE parent_id IS NULL"))
                .containsExactly("3");
    }

    @Test
    void keepsRowsThatForbid() throws SQLException {
        keepsChildren(ReferentialAction.NO_ACTION);
        assertThatThrownBy(() -> database.execute("DELETE FROM parents WHERE id = 1"))
                .hasMessageContaining("FOREIGN KEY");
    }

    @Test
    void keepsOwnTriggers() throws SQLException {
        Trigger trigger = new Trigger(
                "parents_stamp",
                DialectText.everywhere(
                        "CREATE TRIGGER parents_stamp AFTER INSERT ON parents BEGIN UPDATE parents SET name = 'stamped' WHERE id = NEW.id; END"));
        Table before = PARENT.withTriggers(NamedMap.of(trigger));
        Table after = SMALLER.withTriggers(NamedMap.of(trigger));
        create(schema(before));
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x')");
        roundTrip(schema(before), schema(after), "SELECT id, name FROM parents", List.of("1|stamped"));
        database.execute("INSERT INTO parents (id, name) VALUES (2, 'b')");
        assertThat(database.rows("SELECT name FROM parents WHERE id = 2")).containsExactly("stamped");
    }

    @Test
    void keepsTriggersOfOtherTables() throws SQLException {
        Table other = table("others", id())
                .withTriggers(
                        NamedMap.of(
                                new Trigger(
                                        "others_copy",
                                        DialectText.everywhere(
                                                "CREATE TRIGGER others_copy AFTER INSERT ON others BEGIN INSERT INTO parents (id, name) VALUES (NEW.id, 'copied'); END"))));
        Table before =
                table("parents", id(), column("name", DataType.Simple.TEXT), optional("old", DataType.Simple.TEXT));
        create(schema(before, other));
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x')");
        roundTrip(schema(before, other), schema(SMALLER, other), "SELECT id, name FROM parents", List.of("1|a"));
        database.execute("INSERT INTO others VALUES (7)");
        assertThat(database.rows("SELECT name FROM parents WHERE id = 7")).containsExactly("copied");
    }

    @Test
    void keepsViewsAndTheirTriggers() throws SQLException {
        View view = new View(
                "names",
                DialectText.everywhere("SELECT id, name FROM parents"),
                NamedMap.of(
                        new Trigger(
                                "names_insert",
                                DialectText.everywhere(
                                        "CREATE TRIGGER names_insert INSTEAD OF INSERT ON names BEGIN UPDATE parents SET name = NEW.name WHERE id = NEW.id; END"))),
                Optional.empty());
        View onView = new View(
                "a_names",
                DialectText.everywhere("SELECT name FROM names WHERE name LIKE 'a%'"),
                NamedMap.empty(),
                Optional.empty());
        Schema before = new Schema(NamedMap.of(PARENT), NamedMap.of(onView, view));
        Schema after = new Schema(NamedMap.of(SMALLER), NamedMap.of(onView, view));
        create(before);
        database.execute("INSERT INTO parents VALUES (1, 'abc', 'x')");
        roundTrip(before, after, "SELECT name FROM a_names", List.of("abc"));
        database.execute("INSERT INTO names VALUES (1, 'axe')");
        assertThat(database.rows("SELECT name FROM a_names")).containsExactly("axe");
    }

    @Test
    void keepsPlainPartialAndExpressionIndexes() throws SQLException {
        Index plain = Index.on("parents_name", List.of("name"));
        Index partial = new Index(
                "parents_partial",
                List.of(new Index.Part(col("name"), Index.Order.DESCENDING)),
                Index.Uniqueness.UNIQUE,
                List.of(),
                Optional.of(new Expression.Binary(Expression.Operator.GREATER, col("id"), number(5))));
        Index expression = new Index(
                "parents_lower",
                List.of(new Index.Part(
                        new Expression.Call(Expression.Function.LOWER, List.of(col("name"))), Index.Order.ASCENDING)),
                Index.Uniqueness.DUPLICATES,
                List.of(),
                Optional.empty());
        NamedMap<Index> indexes = NamedMap.of(plain, partial, expression);
        Schema before = schema(PARENT.withIndexes(indexes));
        create(before);
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x'), (2, 'a', 'y'), (6, 'a', 'z')");
        roundTrip(
                before,
                schema(SMALLER.withIndexes(indexes)),
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
                List.of(
                        "parents_lower|CREATE INDEX parents_lower ON parents (lower(name))",
                        "parents_name|CREATE INDEX parents_name ON parents (name)",
                        "parents_partial|CREATE UNIQUE INDEX parents_partial ON parents (name DESC) WHERE id > 5"));
    }

    @Test
    void keepsTheIdentityMark() throws SQLException {
        Table before = table("parents", identity(), column("old", DataType.Simple.TEXT));
        Table after = table("parents", identity());
        create(schema(before));
        database.execute("INSERT INTO parents (old) VALUES ('a'), ('b'), ('c')", "DELETE FROM parents WHERE id > 1");
        roundTrip(schema(before), schema(after), "SELECT name, seq FROM sqlite_sequence", List.of("parents|3"));
        database.execute("INSERT INTO parents DEFAULT VALUES");
        assertThat(database.rows("SELECT id FROM parents")).containsExactly("1", "4");
    }

    @Test
    void keepsTheIdentityMarkOfAnEmptyTable() throws SQLException {
        Table before = table("parents", identity(), column("old", DataType.Simple.TEXT));
        create(schema(before));
        database.execute("INSERT INTO parents (old) VALUES ('a'), ('b')", "DELETE FROM parents");
        roundTrip(
                schema(before),
                schema(table("parents", identity())),
                "SELECT name, seq FROM sqlite_sequence",
                List.of("parents|2"));
    }

    @Test
    void keepsRowids() throws SQLException {
        Table before = table("parents", column("id", DataType.Simple.TEXT), column("old", DataType.Simple.TEXT));
        create(schema(before));
        database.execute(
                "INSERT INTO parents VALUES ('z', 'x'), ('y', 'x'), ('a', 'x')", "DELETE FROM parents WHERE id = 'y'");
        roundTrip(
                schema(before),
                schema(without(before, "old")),
                "SELECT rowid, id FROM parents ORDER BY rowid",
                List.of("1|z", "3|a"));
    }

    @Test
    void keepsStrictAndWithoutRowid() throws SQLException {
        TreeMap<String, java.util.SortedMap<String, String>> options = new TreeMap<>();
        options.put("sqlite", new TreeMap<>(Map.of("strict", "true", "without rowid", "true")));
        Schema before = schema(PARENT.withOptions(options));
        create(before);
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x')");
        roundTrip(before, schema(SMALLER.withOptions(options)), "SELECT id, name FROM parents", List.of("1|a"));
        assertThat(database.rows("SELECT wr, strict FROM pragma_table_list('parents')"))
                .containsExactly("1|1");
    }

    @Test
    void keepsCollations() throws SQLException {
        Table before = table(
                "parents",
                id(),
                column("name", DataType.Simple.TEXT).withCollation(Map.of("sqlite", "NOCASE")),
                column("old", DataType.Simple.TEXT));
        create(schema(before));
        database.execute("INSERT INTO parents VALUES (1, 'Abc', 'x')");
        roundTrip(
                schema(before),
                schema(without(before, "old")),
                "SELECT id FROM parents WHERE name = 'aBC'",
                List.of("1"));
    }

    @Test
    void keepsGeneratedColumns() throws SQLException {
        Expression twice = new Expression.Binary(Expression.Operator.MULTIPLY, col("size"), number(2));
        Table before = table(
                "parents",
                id(),
                column("size", DataType.Simple.INT),
                column("stored", DataType.Simple.INT)
                        .withValue(new ColumnValue.Generated(twice, ColumnValue.Storage.STORED)),
                column("computed", DataType.Simple.INT)
                        .withValue(new ColumnValue.Generated(twice, ColumnValue.Storage.VIRTUAL)),
                column("old", DataType.Simple.TEXT));
        create(schema(before));
        database.execute("INSERT INTO parents (id, size, old) VALUES (1, 21, 'x')");
        roundTrip(
                schema(before),
                schema(without(before, "old")),
                "SELECT id, size, stored, computed FROM parents",
                List.of("1|21|42|42"));
        database.execute("UPDATE parents SET size = 4");
        assertThat(database.rows("SELECT stored, computed FROM parents")).containsExactly("8|8");
    }

    @Test
    void keepsChecks() throws SQLException {
        Constraint check = new Constraint.Check(
                "parents_name_check",
                new Expression.Binary(Expression.Operator.NOT_EQUAL, col("name"), new Expression.TextLiteral("bad")));
        Table before = with(
                table("parents", id(), column("name", new DataType.Varchar(3)), column("old", DataType.Simple.TEXT)),
                check);
        create(schema(before));
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x')");
        roundTrip(schema(before), schema(without(before, "old")), "SELECT id, name FROM parents", List.of("1|a"));
        assertThatThrownBy(() -> database.execute("INSERT INTO parents VALUES (2, 'bad')"))
                .hasMessageContaining("CHECK constraint failed: parents_name_check");
        assertThatThrownBy(() -> database.execute("INSERT INTO parents VALUES (2, 'long')"))
                .hasMessageContaining("CHECK constraint failed: parents_name_type_check");
    }

    @Test
    void keepsDeferrableAndSelfReferencingForeignKeys() throws SQLException {
        Table before = with(
                with(
                        table(
                                "parents",
                                id(),
                                optional("up_id", DataType.Simple.BIGINT),
                                optional("late_id", DataType.Simple.BIGINT),
                                column("old", DataType.Simple.TEXT)),
                        references("parents_up_fkey", "up_id", "parents", ReferentialAction.CASCADE)),
                references(
                        "parents_late_fkey",
                        "late_id",
                        "parents",
                        ReferentialAction.NO_ACTION,
                        Constraint.Timing.DEFERRED));
        create(schema(before));
        database.execute("INSERT INTO parents VALUES (1, NULL, NULL, 'x'), (2, 1, 1, 'y'), (3, 2, NULL, 'z')");
        roundTrip(
                schema(before),
                schema(without(before, "old")),
                "SELECT id, up_id, late_id FROM parents ORDER BY id",
                List.of("1|null|null", "2|1|1", "3|2|null"));
        database.execute(
                "BEGIN",
                "INSERT INTO parents VALUES (9, NULL, 8)",
                "INSERT INTO parents VALUES (8, NULL, NULL)",
                "COMMIT",
                "UPDATE parents SET late_id = NULL",
                "DELETE FROM parents WHERE id = 1");
        assertThat(database.rows("SELECT id FROM parents ORDER BY id")).containsExactly("8", "9");
    }

    @Test
    void takesSeveralChangesOfATableInOneRebuild() throws SQLException {
        Table after = with(
                table(
                        "parents",
                        id(),
                        optional("name", new DataType.Varchar(50)),
                        column("size", DataType.Simple.INT).withDefault(number(7))),
                new Constraint.Check(
                        "parents_size_check",
                        new Expression.Binary(Expression.Operator.GREATER, col("size"), number(0))));
        create(schema(PARENT));
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x')");
        MigrationPlan up = plan(schema(PARENT), schema(after));
        long rebuilds = SqliteFixture.DIALECT.lower(up).get(0).statements().stream()
                .filter(statement -> statement.sql().sql().startsWith("CREATE TABLE"))
                .count();
        assertThat(rebuilds).isEqualTo(1);
        roundTrip(schema(PARENT), schema(after), "SELECT id, name FROM parents", List.of("1|a"));
    }

    @Test
    void carriesParkedColumns() throws SQLException {
        Table wide = table(
                "parents",
                id(),
                column("name", DataType.Simple.TEXT),
                column("old", DataType.Simple.TEXT),
                optional("parked", DataType.Simple.TEXT));
        create(schema(wide));
        database.execute("INSERT INTO parents VALUES (1, 'a', 'x', 'kept')");
        TreeMap<String, NamedMap<dev.plinth.model.Column>> parked = new TreeMap<>();
        parked.put("parents", NamedMap.of(optional("parked", DataType.Simple.TEXT)));
        State state = new State(schema(PARENT), new dev.plinth.change.Parked(parked, NamedMap.empty()));
        database.run(Planner.plan(state, List.of(new dev.plinth.change.DropColumn("parents", "old"))));
        assertThat(database.rows("SELECT id, name, parked FROM parents")).containsExactly("1|a|kept");
    }
}
