package dev.plinth.dialect.h2;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.dialect.UnitExecutor;
import dev.plinth.dialect.support.AlteringLowering;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.TypeParser;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Nullability;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** An H2 database in memory, brought from one schema to another and back. */
final class H2Fixture implements AutoCloseable {
    static final H2Dialect DIALECT = new H2Dialect();

    private static final SourceSpan NOWHERE = new SourceSpan("test", 1, 1, 0);

    private final Connection connection;

    H2Fixture() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
    }

    /** A database that holds the schema. */
    static H2Fixture of(Schema schema) throws SQLException {
        H2Fixture database = new H2Fixture();
        database.run(plan(Schema.EMPTY, schema));
        return database;
    }

    static MigrationPlan plan(Schema from, Schema to) {
        State state = State.of(from);
        return Planner.plan(state, new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(state, to), to);
    }

    static MigrationPlan plan(Schema from, Operation... operations) {
        return Planner.plan(State.of(from), List.of(operations));
    }

    void run(MigrationPlan plan) throws SQLException {
        run(DIALECT.lower(plan));
    }

    void run(List<Unit> units) throws SQLException {
        new UnitExecutor(connection, DIALECT).run(units);
    }

    /** What a runner does where a unit has failed: the inverses of those before it, the last first. */
    void undo(MigrationPlan plan, List<Unit> completed) throws SQLException {
        List<Unit> down = DIALECT.lower(Planner.invert(plan));
        List<Unit> reversed = new ArrayList<>(completed);
        Collections.reverse(reversed);
        for (Unit unit : reversed) {
            for (int step : unit.undoSteps()) {
                List<Integer> inverse = inverse(plan, step);
                run(down.stream()
                        .filter(candidate -> inverse.contains(stepOf(candidate)))
                        .map(H2Fixture::withoutRequirements)
                        .toList());
            }
        }
    }

    /** What a whole rollback asks of a database before it begins says nothing about one in the middle. */
    private static Unit withoutRequirements(Unit unit) {
        return new Unit(
                unit.mode(),
                unit.label(),
                unit.prepare(),
                List.of(),
                unit.statements(),
                unit.checks(),
                unit.restore(),
                unit.undoSteps());
    }

    private static List<Integer> inverse(MigrationPlan plan, int step) {
        if (step == AlteringLowering.BEFORE_PLAN) {
            return List.of(AlteringLowering.AFTER_PLAN);
        }
        return step == AlteringLowering.AFTER_PLAN
                ? List.of(AlteringLowering.BEFORE_PLAN)
                : Planner.undoing(plan, step);
    }

    private static int stepOf(Unit unit) {
        return unit.statements().get(0).origin().step();
    }

    static List<String> sql(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit.statements().stream())
                .map(SqlStatement::sql)
                .map(Object::toString)
                .toList();
    }

    void execute(String... statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** Rows as text, columns joined by a bar. */
    List<String> rows(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(rows.getString(column)));
                }
                found.add(String.join("|", values));
            }
        }
        return found;
    }

    String single(String query) throws SQLException {
        return String.join("\n", rows(query));
    }

    /** H2's own script of itself, without what is no part of a schema: order, and where an identity goes on. */
    List<String> structure() throws SQLException {
        return rows("SCRIPT NODATA NOPASSWORDS NOSETTINGS").stream()
                .filter(line -> !line.startsWith("--") && !line.startsWith("CREATE USER"))
                .map(line -> line.replaceAll("\\((START|RESTART) WITH [^)]*\\)", ""))
                .map(line -> line.replaceAll("_INDEX_[0-9A-F]+\"", "_INDEX\""))
                .map(H2Fixture::withoutOrder)
                .sorted()
                .toList();
    }

    private static String withoutOrder(String statement) {
        String separator = statement.startsWith("CREATE FORCE VIEW") ? "[,\n(]" : "\n";
        return statement.matches("(?s)CREATE (FORCE VIEW|MEMORY TABLE).*")
                ? Arrays.stream(statement.split(separator))
                        .map(line -> line.strip().replaceAll("(\\) AS|[,);]+)$", ""))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                : statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** @param type in the language's spelling; a question mark at its end admits NULL */
    static Column column(String name, String type) {
        boolean nullable = type.endsWith("?");
        try {
            Column column = Column.of(
                    name,
                    TypeParser.parse(SourceText.at(nullable ? type.substring(0, type.length() - 1) : type, NOWHERE)));
            return column.withNullability(nullable ? Nullability.NULLABLE : Nullability.NOT_NULL);
        } catch (SyntaxException wrong) {
            throw new IllegalArgumentException(type, wrong);
        }
    }

    static Expression expression(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return ExpressionParser.parse(SourceText.at(text, NOWHERE), diagnostics)
                .map(ParsedExpression::expression)
                .orElseThrow(() -> new IllegalArgumentException(text + ": " + diagnostics.sorted()));
    }

    static Table table(String name, Column... columns) {
        return Table.of(name, List.of(columns))
                .withConstraints(NamedMap.of(new Constraint.PrimaryKey(name + "_pkey", List.of(columns[0].name()))));
    }

    static Table with(Table table, Constraint... constraints) {
        Table changed = table;
        for (Constraint constraint : constraints) {
            changed = changed.withConstraints(changed.constraints().with(constraint));
        }
        return changed;
    }

    static Constraint references(String name, String column, String table, Constraint.ReferentialAction onDelete) {
        return new Constraint.ForeignKey(
                name,
                List.of(column),
                table,
                List.of("id"),
                onDelete,
                Constraint.ReferentialAction.NO_ACTION,
                Constraint.Timing.IMMEDIATE);
    }
}
