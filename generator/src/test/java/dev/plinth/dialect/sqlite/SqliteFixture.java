package dev.plinth.dialect.sqlite;

import dev.plinth.change.State;
import dev.plinth.dialect.UnitExecutor;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Nullability;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A SQLite database with foreign keys on, brought from one schema to another and back. */
final class SqliteFixture implements AutoCloseable {
    static final SqliteDialect DIALECT = new SqliteDialect();

    private final Connection connection;

    SqliteFixture(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"));
        execute("PRAGMA foreign_keys = ON");
    }

    static MigrationPlan plan(Schema from, Schema to) {
        return plan(from, to, Renames.NONE);
    }

    static MigrationPlan plan(Schema from, Schema to, Renames renames) {
        State state = State.of(from);
        return Planner.plan(state, new SchemaDiffer(NamingStyle.SNAKE, renames).diff(state, to), to);
    }

    void run(MigrationPlan plan) throws SQLException {
        new UnitExecutor(connection, DIALECT).run(DIALECT.lower(plan));
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
                    values.add(rows.getString(column));
                }
                found.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
        }
        return found;
    }

    /** Everything that the database holds by name, texts included. */
    List<String> objects() throws SQLException {
        return rows("SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    static Column column(String name, DataType type) {
        return Column.of(name, type);
    }

    static Column optional(String name, DataType type) {
        return Column.of(name, type).withNullability(Nullability.NULLABLE);
    }

    static Column id() {
        return column("id", DataType.Simple.BIGINT);
    }

    static Column identity() {
        return id().withValue(ColumnValue.IDENTITY);
    }

    static Expression col(String name) {
        return new Expression.ColumnReference(name);
    }

    static Expression number(long value) {
        return new Expression.NumberLiteral(BigDecimal.valueOf(value));
    }

    static Table table(String name, Column... columns) {
        return Table.of(name, List.of(columns))
                .withConstraints(NamedMap.of(new Constraint.PrimaryKey(name + "_pkey", List.of("id"))));
    }

    static Table with(Table table, Constraint constraint) {
        return table.withConstraints(table.constraints().with(constraint));
    }

    static Constraint references(String name, String column, String table, ReferentialAction onDelete) {
        return references(name, column, table, onDelete, Constraint.Timing.IMMEDIATE);
    }

    static Constraint references(
            String name, String column, String table, ReferentialAction onDelete, Constraint.Timing timing) {
        return new Constraint.ForeignKey(
                name, List.of(column), table, List.of("id"), onDelete, ReferentialAction.NO_ACTION, timing);
    }
}
