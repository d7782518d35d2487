package dev.plinth.prover;

import dev.plinth.change.AddColumn;
import dev.plinth.change.CreateTable;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkTable;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.Column;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Renames;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs plans on a connection without a bundle: for databases that only serve as a comparison. */
public final class SchemaInstaller {
    private static final String NEW = "plinth_new";

    private final Connection connection;
    private final Dialect dialect;

    /** @param connection in autocommit */
    public SchemaInstaller(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Makes in an empty database what the state declares, and what it has parked, without rows. */
    public void create(State state) throws SQLException {
        SchemaDiffer differ = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE);
        MigrationPlan plan = Planner.plan(State.EMPTY, differ.diff(State.EMPTY, state.declared()), state.declared());
        run(plan);
        for (Operation step : parking(state)) {
            plan = Planner.plan(plan.to(), List.of(step));
            run(plan);
        }
    }

    /** What is parked is made as something that is declared, and then parked. */
    private static List<Operation> parking(State state) {
        List<Operation> steps = new ArrayList<>();
        for (Table kept : state.parked().tables()) {
            String fresh = QualifiedName.beside(kept.name(), NEW);
            steps.add(new CreateTable(kept.withName(fresh)));
            steps.addAll(parking(fresh, state.parked().columnsOf(kept.name())));
            steps.add(new ParkTable(fresh, kept));
        }
        state.tables()
                .forEach(table ->
                        steps.addAll(parking(table.name(), state.parked().columnsOf(table.name()))));
        return steps;
    }

    private static List<Operation> parking(String table, NamedMap<Column> columns) {
        List<Operation> steps = new ArrayList<>();
        for (Column column : columns) {
            steps.add(new AddColumn(table, column.withName(NEW)));
            steps.add(new ParkColumn(table, NEW, column.name(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return steps;
    }

    /** @throws SQLException with the statement that was refused; a transaction is rolled back */
    public void run(MigrationPlan plan) throws SQLException {
        for (Unit unit : dialect.lower(plan)) {
            run(unit);
        }
    }

    private void run(Unit unit) throws SQLException {
        execute(unit.prepare());
        try {
            for (Unit.Requirement requirement : unit.require()) {
                String found = first(requirement.query());
                if (!requirement.expected().equals(found)) {
                    throw new SQLException(requirement.message());
                }
            }
            if (unit.mode() == Unit.Mode.TRANSACTION) {
                transaction(unit);
            } else {
                statements(unit);
            }
        } finally {
            execute(unit.restore());
        }
    }

    private void transaction(Unit unit) throws SQLException {
        execute(List.of(dialect.script().begin()));
        try {
            statements(unit);
            for (Unit.Check check : unit.checks()) {
                if (!first(check.query()).isEmpty()) {
                    throw new SQLException(check.message());
                }
            }
            execute(List.of(dialect.script().commit()));
        } catch (SQLException failure) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ROLLBACK");
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private void statements(Unit unit) throws SQLException {
        for (SqlStatement statement : unit.statements()) {
            try {
                execute(List.of(statement.sql()));
            } catch (SQLException failure) {
                throw new SQLException(failure.getMessage() + "\n" + statement.sql(), failure.getSQLState(), failure);
            }
        }
    }

    private void execute(List<SqlFragment> statements) throws SQLException {
        for (SqlFragment sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql.sql());
            }
        }
    }

    private String first(SqlFragment query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.sql())) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
