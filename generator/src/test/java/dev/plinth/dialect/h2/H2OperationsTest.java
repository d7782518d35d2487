package dev.plinth.dialect.h2;

import static dev.plinth.dialect.h2.H2Fixture.column;
import static dev.plinth.dialect.h2.H2Fixture.expression;
import static dev.plinth.dialect.h2.H2Fixture.plan;
import static dev.plinth.dialect.h2.H2Fixture.references;
import static dev.plinth.dialect.h2.H2Fixture.table;
import static dev.plinth.dialect.h2.H2Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.CreateView;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DialectText;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.Unit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of operation on a real H2, with rows in parents and children: up, down and up again; and undone as a runner
 * does it, from every place where it can have stopped.
 */
class H2OperationsTest {
    private static final Table PARENTS = with(
            table(
                    "parents",
                    column("id", "bigint").withValue(ColumnValue.IDENTITY),
                    column("code", "varchar(10)").withComment(Optional.of("it's a code")),
                    column("name", "text?"),
                    column("amount", "decimal(10,2)?"),
                    column("active", "boolean").withDefault(expression("true"))),
            new Constraint.Unique("parents_code_key", List.of("code")),
            new Constraint.Check("parents_amount_check", expression("amount is null or amount >= 0")));

    private static final Table CHILDREN = with(
                    table(
                            "children",
                            column("id", "int"),
                            column("parent_id", "bigint"),
                            column("parent_code", "varchar(10)?"),
                            column("position", "int?"),
                            column("label", "varchar(40)?")
                                    .withValue(new ColumnValue.Generated(
                                            expression("'#' || parent_code"), ColumnValue.Storage.STORED))),
                    references("children_parent_id_fkey", "parent_id", "parents", ReferentialAction.CASCADE),
                    new Constraint.ForeignKey(
                            "children_parent_code_fkey",
                            List.of("parent_code"),
                            "parents",
                            List.of("code"),
                            ReferentialAction.SET_NULL,
                            ReferentialAction.CASCADE,
                            Constraint.Timing.IMMEDIATE))
            .withIndexes(NamedMap.of(Index.on("children_position_idx", List.of("position", "id"))));

    private static final Trigger TRIGGER = new Trigger(
            "children_count",
            DialectText.everywhere("CREATE TRIGGER \"children_count\" AFTER INSERT ON \"children\" FOR EACH ROW AS"
                    + " $$ org.h2.api.Trigger create() { return (c, o, n) -> {}; } $$"));

    private static final View NAMES = view("names", "SELECT * FROM \"parents\"");
    private static final View SHORT = view("short_names", "SELECT \"id\", \"code\" FROM \"names\"");
    private static final Schema PLAIN = Schema.of(PARENTS, CHILDREN);
    private static final Schema VIEWED = new Schema(PLAIN.tables(), NamedMap.of(NAMES, SHORT));

    private static final String[] ROWS = {
        "INSERT INTO \"parents\" (\"code\", \"name\", \"amount\") VALUES ('a', 'Ä', 1.5), ('b', NULL, NULL)",
        "INSERT INTO \"children\" (\"id\", \"parent_id\", \"parent_code\", \"position\")"
                + " VALUES (1, 1, 'a', 1), (2, 1, NULL, NULL), (3, 2, 'b', 7)"
    };

    private static View view(String name, String select) {
        return new View(name, DialectText.everywhere(select), NamedMap.empty(), Optional.of("a view"));
    }

    @TestFactory
    Stream<DynamicTest> upAndDownTwiceAndUndoneFromEveryPlace() {
        List<Operation> operations = new ArrayList<>();
        operations.addAll(tables());
        operations.addAll(addedColumns());
        operations.addAll(alteredColumns());
        operations.addAll(constraintsAndIndexes());
        Stream<DynamicTest> plain = operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> verify(PLAIN, operation)));
        Stream<DynamicTest> viewed = underViews().stream()
                .map(operation ->
                        DynamicTest.dynamicTest("under views: " + operation, () -> verify(VIEWED, operation)));
        return Stream.concat(plain, viewed);
    }

    private static List<Operation> tables() {
        Table notes = with(
                table("notes", column("id", "uuid").withDefault(expression("uuid()")), column("child_id", "int?")),
                references("notes_child_id_fkey", "child_id", "children", ReferentialAction.SET_NULL));
        return List.of(
                new CreateTable(notes.withComment(Optional.of("Notes; 'quoted'"))
                        .withIndexes(NamedMap.of(Index.on("notes_child_id_idx", List.of("child_id"))))),
                new DropTable("children"),
                new RenameTable("parents", "elders"),
                new RenameTable("children", "descendants"),
                new SetTableComment("parents", Optional.of("Those who came before")),
                new SetTableOptions(
                        "parents", new TreeMap<>(Map.of("sqlite", new TreeMap<>(Map.of("strict", "true"))))),
                new CreateTrigger("children", TRIGGER),
                new CreateView(NAMES),
                new UpdateRows(
                        "parents",
                        new TreeMap<>(
                                Map.of("name", expression("upper(code)"), "active", expression("amount is null"))),
                        Optional.of(expression("name is null and active"))),
                new DeleteRows("children", Optional.of(expression("position > 5"))));
    }

    private static List<Operation> addedColumns() {
        return List.of(
                new AddColumn("parents", column("email", "varchar(20)?").withComment(Optional.of("where"))),
                new AddColumn("parents", column("visits", "int").withDefault(expression("0"))),
                new AddColumn("parents", column("key", "uuid").withDefault(expression("uuid()"))),
                new AddColumn("parents", column("at", "timestamptz").withDefault(expression("now()"))),
                new AddColumn(
                        "parents",
                        column("title", "varchar(5)").withDefault(expression("'none'")),
                        Optional.of(expression("'old'"))),
                new AddColumn("parents", column("extra", "json"), Optional.of(expression("'{\"a\": 1}'"))),
                new AddColumn(
                        "children",
                        column("sum", "int").withDefault(expression("0")),
                        Optional.of(expression("coalesce(position, 0) + id"))),
                new AddColumn(
                        "children",
                        column("twice", "int?")
                                .withValue(new ColumnValue.Generated(
                                        expression("position * 2"), ColumnValue.Storage.VIRTUAL))),
                new DropColumn("parents", "name"),
                new DropColumn("parents", "active"),
                new DropColumn("children", "label"),
                new RenameColumn("parents", "code", "sign"),
                new RenameColumn("parents", "amount", "sum"),
                new RenameColumn("parents", "id", "number"),
                new RenameColumn("children", "parent_code", "parent_sign"));
    }

    private static List<Operation> alteredColumns() {
        return List.of(
                new AlterColumn("parents", column("code", "varchar(20)").withComment(Optional.of("longer"))),
                new AlterColumn("parents", column("code", "varchar(3)")),
                new AlterColumn("parents", column("code", "text")),
                new AlterColumn("parents", column("id", "int").withValue(ColumnValue.IDENTITY)),
                new AlterColumn("parents", column("id", "bigint")),
                new AlterColumn("parents", column("amount", "decimal(12,4)?")),
                new AlterColumn("parents", column("name", "text"), Optional.of(expression("'nobody'"))),
                new AlterColumn("parents", column("active", "boolean?")),
                new AlterColumn("parents", column("active", "boolean").withDefault(expression("false"))),
                new AlterColumn("children", column("id", "int").withValue(ColumnValue.IDENTITY)),
                new AlterColumn("children", column("position", "varchar(10)?").withDefault(expression("'0'"))),
                new AlterColumn("children", column("parent_id", "int")),
                new AlterColumn(
                        "children", column("parent_code", "varchar(10)?").withDefault(expression("'a'"))),
                new AlterColumn(
                        "children",
                        column("label", "varchar(60)?")
                                .withValue(new ColumnValue.Generated(
                                        expression("'#' || parent_code"), ColumnValue.Storage.STORED))));
    }

    private static List<Operation> constraintsAndIndexes() {
        return List.of(
                new AddConstraint("children", new Constraint.Unique("children_u", List.of("parent_id", "position"))),
                new AddConstraint("children", new Constraint.Check("children_c", expression("position < 100"))),
                new AddConstraint(
                        "children",
                        references("children_self_fkey", "position", "children", ReferentialAction.RESTRICT)),
                new DropConstraint("children", "children_parent_id_fkey"),
                new DropConstraint("children", "children_pkey"),
                new DropConstraint("parents", "parents_amount_check"),
                new RenameConstraint("parents", "parents_code_key", "sole_code"),
                new RenameConstraint("children", "children_parent_id_fkey", "of_parent"),
                new RenameConstraint("children", "children_pkey", "primary"),
                new CreateIndex("parents", Index.on("parents_name_idx", List.of("name"))),
                new CreateIndex(
                        "children",
                        new Index(
                                "children_u_idx",
                                List.of(
                                        Index.Part.ascending("parent_id"),
                                        new Index.Part(expression("position"), Index.Order.DESCENDING)),
                                Index.Uniqueness.UNIQUE,
                                List.of(),
                                Optional.empty())),
                new DropIndex("children", "children_position_idx"),
                new RenameIndex("children", "children_position_idx", "by_position"));
    }

    private static List<Operation> underViews() {
        return List.of(
                new DropColumn("parents", "name"),
                new AddColumn("parents", column("email", "varchar(20)?")),
                new RenameColumn("parents", "amount", "sum"),
                new AlterColumn("parents", column("code", "varchar(20)")),
                new DropView("short_names"));
    }

    private static void verify(Schema from, Operation operation) throws SQLException {
        Schema start = operation instanceof AddConstraint added
                        && added.constraint().name().equals("children_self_fkey")
                ? Schema.of(PARENTS, CHILDREN.withIndexes(NamedMap.empty()))
                : from;
        MigrationPlan up = plan(start, operation);
        MigrationPlan down = Planner.invert(up);
        try (H2Fixture database = prepared(start, operation);
                H2Fixture fresh = H2Fixture.of(up.to().declared())) {
            List<String> before = database.structure();
            for (int round = 1; round <= 2; round++) {
                database.run(up);
                assertThat(database.structure()).as("after up " + round).isEqualTo(fresh.structure());
                database.run(down);
                assertThat(database.structure()).as("after down " + round).isEqualTo(before);
            }
            Throwable stopped = catchThrowable(() -> database.run(down));
            assertThat(database.structure())
                    .as("after another down, which " + (stopped == null ? "ran" : "stopped: " + stopped.getMessage()))
                    .isEqualTo(before);
        }
        undoneFromEveryPlace(start, operation, up);
    }

    private static void undoneFromEveryPlace(Schema from, Operation operation, MigrationPlan up) throws SQLException {
        List<Unit> units = H2Fixture.DIALECT.lower(up);
        for (int completed = 0; completed <= units.size(); completed++) {
            try (H2Fixture database = prepared(from, operation)) {
                List<String> before = database.structure();
                List<Unit> done = units.subList(0, completed);
                database.run(done);
                database.undo(up, done);
                assertThat(database.structure()).as("undone after " + completed).isEqualTo(before);
                database.undo(up, done);
                assertThat(database.structure()).as("undone twice").isEqualTo(before);
            }
        }
    }

    /** Rows in parents and children; none in the way of the one operation that could not begin with them. */
    private static H2Fixture prepared(Schema schema, Operation operation) throws SQLException {
        H2Fixture database = H2Fixture.of(schema);
        database.execute(ROWS);
        if (operation instanceof AddConstraint added && added.constraint() instanceof Constraint.ForeignKey) {
            database.execute("UPDATE \"children\" SET \"position\" = \"id\"");
        }
        return database;
    }

    @TestFactory
    Stream<DynamicTest> triggersGoAndComeBack() {
        Schema from = Schema.of(PARENTS, CHILDREN.withTriggers(NamedMap.of(TRIGGER)));
        return Stream.of(
                        new DropTrigger("children", TRIGGER.name()),
                        new DropTable("children"),
                        new AddColumn("children", column("note", "text?")))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> verify(from, operation)));
    }
}
