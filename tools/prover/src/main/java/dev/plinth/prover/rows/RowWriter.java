package dev.plinth.prover.rows;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.sql.IdentifierRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings rows into a database, all in one transaction, and lets its identities count on from them. */
public final class RowWriter {
    private final RowBinding binding;
    private final IdentifierRules names;

    public RowWriter(RowBinding binding, IdentifierRules names) {
        this.binding = binding;
        this.names = names;
    }

    /**
     * @param connection in autocommit, or in a transaction of the caller's, which is committed
     * @throws SQLException naming the table and the row that the engine refused; nothing is written then
     */
    public void write(Connection connection, Schema schema, SampleRows rows) throws SQLException {
        boolean autocommit = connection.getAutoCommit();
        if (autocommit) {
            connection.setAutoCommit(false);
        }
        try {
            run(connection, binding.deferral());
            for (RowStep step : rows.steps()) {
                write(connection, schema.tables().get(step.table()), step);
            }
            connection.commit();
            advance(connection, schema, rows);
            connection.commit();
        } catch (SQLException refused) {
            rollback(connection, refused);
            throw refused;
        } finally {
            if (autocommit) {
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Whether the engine takes the rows; they are not written.
     *
     * @param connection in autocommit
     * @return why it does not take them; empty where it does
     */
    public Optional<String> refusal(Connection connection, Schema schema, SampleRows rows) throws SQLException {
        connection.setAutoCommit(false);
        try {
            run(connection, binding.deferral());
            for (RowStep step : rows.steps()) {
                write(connection, schema.tables().get(step.table()), step);
            }
            return Optional.empty();
        } catch (SQLException refused) {
            if (!binding.refusesRows(refused)) {
                throw refused;
            }
            return Optional.of(String.valueOf(refused.getMessage()));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void rollback(Connection connection, SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            cause.addSuppressed(second);
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private void write(Connection connection, Table table, RowStep step) throws SQLException {
        if (step instanceof RowStep.Insert insert) {
            insert(connection, table, insert.row());
        } else if (step instanceof RowStep.Update update) {
            String set = update.changed().keySet().stream()
                    .map(column -> names.quote(column) + " = " + placeholder(table, column))
                    .collect(Collectors.joining(", "));
            String sql = "UPDATE " + names.quoteQualified(table.name()) + " SET " + set + where(table, update.key());
            execute(connection, table, sql, bound(update.changed(), update.key()), step);
        } else if (step instanceof RowStep.Delete delete) {
            String sql = "DELETE FROM " + names.quoteQualified(table.name()) + where(table, delete.key());
            execute(connection, table, sql, bound(Map.of(), delete.key()), step);
        }
    }

    private void insert(Connection connection, Table table, Row row) throws SQLException {
        List<String> columns = List.copyOf(row.values().keySet());
        boolean identity = table.columns().stream().anyMatch(Column::identity);
        String sql = "INSERT INTO " + names.quoteQualified(table.name())
                + columns.stream().map(names::quote).collect(Collectors.joining(", ", " (", ") "))
                + (identity ? binding.overriding() : "")
                + columns.stream()
                        .map(column -> placeholder(table, column))
                        .collect(Collectors.joining(", ", "VALUES (", ")"));
        List<Bound> values = new ArrayList<>();
        row.values().forEach((column, value) -> values.add(new Bound(column, value)));
        String whole = identity ? binding.withIdentity(names.quoteQualified(table.name()), sql) : sql;
        execute(connection, table, whole, values, new RowStep.Insert(row));
    }

    private String where(Table table, Map<String, @Nullable Object> key) {
        return key.entrySet().stream()
                .map(entry -> names.quote(entry.getKey())
                        + (entry.getValue() == null ? " IS NULL" : " = " + placeholder(table, entry.getKey())))
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static List<Bound> bound(Map<String, @Nullable Object> changed, Map<String, @Nullable Object> key) {
        List<Bound> values = new ArrayList<>();
        changed.forEach((column, value) -> values.add(new Bound(column, value)));
        key.forEach((column, value) -> {
            if (value != null) {
                values.add(new Bound(column, value));
            }
        });
        return values;
    }

    private String placeholder(Table table, String column) {
        return binding.placeholder(type(table, column));
    }

    private static DataType type(Table table, String column) {
        return table.columns().get(column).type();
    }

    private void execute(Connection connection, Table table, String sql, List<Bound> values, RowStep step)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.size(); at++) {
                Bound bound = values.get(at);
                binding.bind(statement, at + 1, type(table, bound.column()), bound.value());
            }
            if (statement.executeUpdate() != 1) {
                throw new SQLException("not exactly one row was written");
            }
        } catch (SQLException refused) {
            throw new SQLException(
                    "table " + table.name() + ": " + refused.getMessage() + "; " + step,
                    refused.getSQLState(),
                    refused.getErrorCode(),
                    refused);
        }
    }

    /** Past the highest number that was ever given, of rows that are gone too. */
    private void advance(Connection connection, Schema schema, SampleRows rows) throws SQLException {
        Map<String, Map<String, Long>> highest = new LinkedHashMap<>();
        for (RowStep step : rows.steps()) {
            if (step instanceof RowStep.Insert insert) {
                schema.tables().get(step.table()).columns().stream()
                        .filter(Column::identity)
                        .forEach(column -> highest.computeIfAbsent(step.table(), table -> new LinkedHashMap<>())
                                .merge(column.name(), (Long) required(insert.row(), column.name()), Math::max));
            }
        }
        for (Map.Entry<String, Map<String, Long>> table : highest.entrySet()) {
            for (Map.Entry<String, Long> column : table.getValue().entrySet()) {
                binding.advance(connection, names, table.getKey(), column.getKey(), column.getValue());
            }
        }
    }

    private static Object required(Row row, String column) {
        Object value = row.value(column);
        if (value == null) {
            throw new IllegalArgumentException(row.table() + "." + column + " is an identity and has no value");
        }
        return value;
    }

    private record Bound(String column, @Nullable Object value) {}
}
