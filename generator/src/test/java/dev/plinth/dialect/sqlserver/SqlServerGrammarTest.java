package dev.plinth.dialect.sqlserver;

import static dev.plinth.dialect.sqlserver.SqlServerFixture.column;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.expression;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.generated;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.plan;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.references;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.table;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

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
import dev.plinth.change.DropView;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.SetTableComment;
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
import dev.plinth.sql.SqlFragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be emitted, both ways, before a lint and a grammar that were not made for it. */
class SqlServerGrammarTest {
    private static final Table PARENTS = with(
                    table(
                                    "parents",
                                    column("id", "bigint").withValue(ColumnValue.IDENTITY),
                                    column("code", "varchar(10)")
                                            .withComment(Optional.of("it's a code\nGO\nof two lines")),
                                    column("name", "text?"),
                                    column("email", "varchar(200)?"),
                                    column("amount", "decimal(10,2)?").withDefault(expression("-(-1.5)")),
                                    column("active", "boolean").withDefault(expression("not false")),
                                    column("born", "date").withDefault(expression("today()")),
                                    column("wall", "timestamp").withDefault(expression("now()")),
                                    column("instant", "timestamptz").withDefault(expression("now()")),
                                    column("clock", "time").withDefault(expression("cast('10:00' as time)")),
                                    column("key", "uuid").withDefault(expression("uuid()")),
                                    column("extra", "json").withDefault(expression("'{\"a\": []}'")),
                                    column("weight", "double?"),
                                    column("share", "real?"),
                                    column("rank", "smallint").withDefault(expression("1 + 2 * 3")),
                                    column("state", "char(2)").withDefault(expression("'d]' || 'e'")),
                                    column("photo", "binary?"),
                                    column("hash", "binary(32)?"),
                                    column("scan", "binary(9000)?"),
                                    column("essay", "varchar(2000)?"),
                                    generated(
                                            "label",
                                            "varchar(40)",
                                            "code || ' ' || lower(code)",
                                            ColumnValue.Storage.STORED),
                                    generated(
                                            "rich", "boolean?", "amount > 100 and active", ColumnValue.Storage.VIRTUAL),
                                    generated("twice", "int", "rank * 2", ColumnValue.Storage.VIRTUAL))
                            .withComment(Optional.of("Those before")),
                    new Constraint.Unique("parents_code_key", List.of("code")),
                    new Constraint.Unique("parents_email_key", List.of("email")),
                    new Constraint.Check(
                            "parents_amount_check", expression("amount is null or amount >= 0 and active")),
                    new Constraint.Check(
                            "parents_state_check",
                            expression("state in ('de', 'fr') and not state like '[%\\%' and length(trim(code)) > 1")))
            .withIndexes(NamedMap.of(
                    index("parents_active_idx", Index.Uniqueness.DUPLICATES, List.of("code"), "not active", "email"),
                    index(
                            "parents_rank_key",
                            Index.Uniqueness.UNIQUE,
                            List.of(),
                            "rank between 1 and 9 and active and code <> 'x' and 5 > rank and state in ('de')",
                            "rank",
                            "amount")));

    private static final Table CHILDREN = with(
                    table(
                            "children",
                            column("id", "int"),
                            column("parent_id", "bigint"),
                            column("parent_code", "varchar(10)?"),
                            column("position", "int?")),
                    references("children_parent_id_fkey", "parent_id", "parents", "id", ReferentialAction.CASCADE),
                    references(
                            "children_parent_code_fkey", "parent_code", "parents", "code", ReferentialAction.RESTRICT))
            .withIndexes(NamedMap.of(Index.on("children_position_idx", List.of("position", "id"))));

    private static final View NAMES = new View(
            "names",
            DialectText.everywhere("SELECT [id], [code] FROM [dbo].[parents]"),
            NamedMap.empty(),
            Optional.of("a view"));
    private static final Schema SCHEMA = new Schema(NamedMap.of(PARENTS, CHILDREN), NamedMap.of(NAMES));

    private static final Trigger TRIGGER = new Trigger(
            "children_count",
            DialectText.everywhere("CREATE TRIGGER [dbo].[children_count] ON [dbo].[children] AFTER INSERT AS\n"
                    + "BEGIN\n  SET NOCOUNT ON;\n  UPDATE [dbo].[parents] SET [rank] = 1 WHERE [id] = 0;\nEND;"));

    private static Index index(
            String name, Index.Uniqueness uniqueness, List<String> include, String where, String... columns) {
        return new Index(
                name,
                Stream.of(columns).map(Index.Part::ascending).toList(),
                uniqueness,
                include,
                Optional.of(expression(where)));
    }

    private static List<Operation> operations() {
        return List.of(
                new CreateTable(with(
                        table(
                                "notes",
                                column("id", "uuid").withDefault(expression("uuid()")),
                                column("child_id", "int?")),
                        references(
                                "notes_child_id_fkey", "child_id", "children", "id", ReferentialAction.SET_DEFAULT))),
                new DropTable("children"),
                new RenameTable("parents", "elders"),
                new SetTableComment("parents", Optional.empty()),
                new SetTableComment("children", Optional.of("'quoted'; $(variable)")),
                new CreateTrigger("children", TRIGGER),
                new CreateView(new View("codes", NAMES.select(), NamedMap.empty(), Optional.empty())),
                new DropView("names"),
                new UpdateRows(
                        "parents",
                        new TreeMap<>(
                                Map.of("name", expression("upper(code)"), "active", expression("amount is null"))),
                        Optional.of(expression("name is null and active or rank = 1"))),
                new DeleteRows("children", Optional.of(expression("position > 5"))),
                new AddColumn("parents", column("title", "varchar(5)?").withComment(Optional.of("where"))),
                new AddColumn("parents", column("visits", "int").withDefault(expression("0"))),
                new AddColumn("parents", column("on", "boolean"), Optional.of(expression("active and rank > 0"))),
                new AddColumn(
                        "parents",
                        column("title", "varchar(5)").withDefault(expression("'none'")),
                        Optional.of(expression("'old'"))),
                new AddColumn("children", generated("half", "int?", "position / 2", ColumnValue.Storage.STORED)),
                new DropColumn("parents", "name"),
                new DropColumn("parents", "wall"),
                new DropColumn("parents", "twice"),
                new RenameColumn("parents", "code", "sign"),
                new RenameColumn("parents", "rank", "grade"),
                new RenameColumn("parents", "active", "is 'active'; --"),
                new RenameColumn("children", "parent_id", "parent"),
                new AlterColumn("parents", column("code", "varchar(10)").withDefault(expression("'x'"))),
                new AlterColumn("parents", column("name", "varchar(100)?")),
                new AlterColumn("parents", column("name", "text"), Optional.of(expression("'nobody'"))),
                new AlterColumn("parents", column("email", "varchar(300)"), Optional.of(expression("code || '@'"))),
                new AlterColumn(
                        "parents",
                        column("state", "char(2)").withCollation(Map.of("sqlserver", "Latin1_General_CI_AS"))),
                new AlterColumn("children", column("position", "varchar(20)?")),
                new AlterColumn("children", column("position", "bigint").withDefault(expression("0"))),
                new AlterColumn("parents", column("rank", "int").withDefault(expression("1"))),
                new AddConstraint("children", new Constraint.Unique("children_u", List.of("parent_id", "position"))),
                new AddConstraint("children", new Constraint.Check("children_c", expression("position < 100"))),
                new DropConstraint("children", "children_parent_id_fkey"),
                new DropConstraint("parents", "parents_email_key"),
                new RenameConstraint("parents", "parents_code_key", "sole_code"),
                new RenameConstraint("parents", "parents_email_key", "sole_email"),
                new CreateIndex("children", Index.on("children_parent_idx", List.of("parent_id"))),
                new DropIndex("parents", "parents_active_idx"),
                new RenameIndex("children", "children_position_idx", "by position"));
    }

    @TestFactory
    Stream<DynamicTest> bothWays() {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    MigrationPlan up = plan(SCHEMA, operation);
                    assertClean(SqlServerFixture.sql(up));
                    assertClean(SqlServerFixture.sql(Planner.invert(up)));
                }));
    }

    @Test
    void theWholeSchema() {
        MigrationPlan up =
                plan(Schema.EMPTY, new CreateTable(PARENTS), new CreateTable(CHILDREN), new CreateView(NAMES));
        assertClean(SqlServerFixture.sql(up));
        assertClean(SqlServerFixture.sql(Planner.invert(up)));
    }

    @Test
    void verification() {
        SqlServerVerification queries = new SqlServerVerification();
        List<SqlFragment> rows = List.of(
                queries.row(queries.presence("table t", "present", queries.table("t"))),
                queries.row(queries.presence("view v", "absent", queries.view("v"))),
                queries.row(queries.nullability("column t.c", "not null", "t", "c")),
                queries.row(queries.presence(
                        "constraint",
                        "present",
                        queries.object("constraint", "t", "c").orElseThrow())),
                queries.row(queries.presence(
                        "index", "present", queries.object("index", "t", "i").orElseThrow())),
                queries.row(queries.presence(
                        "trigger",
                        "present",
                        queries.object("trigger", "t", "r").orElseThrow())));
        rows.forEach(row -> assertClean(List.of(row.sql())));
        assertClean(List.of(SqlFragment.join("\nUNION ALL\n", rows).sql()));
    }

    private static void assertClean(List<String> statements) {
        String script = SqlServerFixture.script(statements);
        assertThat(SqlServerFixture.problems(script)).as(script).isEmpty();
    }
}
