package dev.plinth.dialect;

import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs units on a connection as the runner does, for tests of what a dialect emits. */
public final class UnitExecutor {
    private final Connection connection;
    private final ScriptStyle style;

    public UnitExecutor(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.style = dialect.script();
    }

    public void run(List<Unit> units) throws SQLException {
        for (Unit unit : units) {
            run(unit);
        }
    }

    private void run(Unit unit) throws SQLException {
        for (SqlFragment sql : unit.prepare()) {
            execute(sql.sql());
        }
        try {
            for (Unit.Requirement requirement : unit.require()) {
                String found = single(requirement.query().sql());
                if (!requirement.expected().equals(found)) {
                    throw new SQLException("refused: " + requirement.message());
                }
            }
            if (unit.mode() == Unit.Mode.TRANSACTION) {
                transaction(unit);
            } else {
                statements(unit);
            }
        } finally {
            for (SqlFragment sql : unit.restore()) {
                execute(sql.sql());
            }
        }
    }

    private void transaction(Unit unit) throws SQLException {
        execute(style.begin().sql());
        try {
            statements(unit);
            for (Unit.Check check : unit.checks()) {
                if (!single(check.query().sql()).isEmpty()) {
                    throw new SQLException("check: " + check.message());
                }
            }
            execute(style.commit().sql());
        } catch (SQLException failure) {
            execute("ROLLBACK");
            throw failure;
        }
    }

    private void statements(Unit unit) throws SQLException {
        for (SqlStatement statement : unit.statements()) {
            try {
                execute(statement.sql().sql());
            } catch (SQLException failure) {
                throw new SQLException(failure.getMessage() + "\nin: " + statement.sql(), failure);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value of the first row, or the empty text where there is no row. */
    private String single(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
