package dev.plinth.runner;

import dev.plinth.runner.RunnerException.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of a run. It stays in JDBC's autocommit, transactions are plain statements of the bundle, and on
 * closing it is handed back with the settings that it came with.
 */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommitBefore;
    private final Engine engine;
    private final RunListener listener;
    private final List<String> warnings = new ArrayList<>();
    private final List<SqlText> settingsBefore = new ArrayList<>();

    private Session(Connection connection, Engine engine, RunListener listener) throws SQLException {
        this.connection = connection;
        this.autoCommitBefore = connection.getAutoCommit();
        this.engine = engine;
        this.listener = listener;
    }

    static Session open(ConnectionSource source, Engine engine, RunListener listener) {
        Session session;
        try {
            session = new Session(source.connect(), engine, listener);
        } catch (SQLException refused) {
            throw DatabaseFailure.whileConnecting(refused);
        }
        try {
            session.prepare();
            return session;
        } catch (RunnerException failure) {
            session.close();
            throw failure;
        }
    }

    private void prepare() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException refused) {
            throw DatabaseFailure.whileConnecting(refused);
        }
        for (SqlText query : engine.keep()) {
            value(query).ifPresent(sql -> settingsBefore.add(new SqlText(sql, query.file(), query.line())));
        }
        engine.open().forEach(this::execute);
    }

    /** Runs one statement and reads all of its results: an error may stand behind the first. */
    void execute(SqlText sql) {
        firstRow(sql, row -> sql);
    }

    /** The first column of the first row, where there is a row and the value is not NULL. */
    Optional<String> value(SqlText query) {
        return firstRow(query, row -> Optional.ofNullable(row.getString(1))).flatMap(Function.identity());
    }

    /** The first row in words, where there is one. */
    Optional<String> describeFirstRow(SqlText query) {
        return firstRow(query, row -> {
            StringJoiner words = new StringJoiner(", ");
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                words.add(row.getMetaData().getColumnLabel(i) + " = " + row.getString(i));
            }
            return words.toString();
        });
    }

    private <T> Optional<T> firstRow(SqlText sql, RowReader<T> reader) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            Optional<T> first = drain(statement, statement.execute(sql.sql()), reader);
            collectWarnings(sql, statement.getWarnings());
            return first;
        } catch (SQLException refused) {
            throw DatabaseFailure.of(sql, refused);
        }
    }

    private static <T> Optional<T> drain(Statement statement, boolean startsWithRows, RowReader<T> reader)
            throws SQLException {
        Optional<T> first = Optional.empty();
        boolean isRows = startsWithRows;
        while (isRows || statement.getUpdateCount() != -1) {
            if (isRows) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        first = first.isPresent() ? first : Optional.of(reader.read(rows));
                    }
                }
            }
            isRows = statement.getMoreResults();
        }
        return first;
    }

    /** Runs one statement with parameters: texts, whole numbers or nothing. */
    void update(SqlText sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
            bind(statement, parameters);
            drain(statement, statement.execute(), row -> sql);
        } catch (SQLException refused) {
            throw DatabaseFailure.of(sql, refused);
        }
    }

    /** Reads rows of the history. */
    List<HistoryRow> history(SqlText query, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            bind(statement, parameters);
            List<HistoryRow> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(HistoryRow.read(rows));
                }
            }
            return found;
        } catch (SQLException refused) {
            throw DatabaseFailure.of(query, refused);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            if (parameter == null) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else if (parameter instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, parameter.toString());
            }
        }
    }

    /** Runs the work in a transaction; whatever it throws, the transaction is rolled back first. */
    void inTransaction(Runnable work) {
        execute(engine.transaction().begin());
        try {
            work.run();
            execute(engine.transaction().commit());
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try {
            execute(engine.transaction().rollback());
        } catch (DatabaseFailure alsoRefused) {
            failure.addSuppressed(alsoRefused);
        }
    }

    /** Runs statements that put something back. What fails here is told but must not hide how the work itself ended. */
    void restore(List<SqlText> statements) {
        for (SqlText statement : statements) {
            try {
                execute(statement);
            } catch (DatabaseFailure failure) {
                warn("could not be put back: " + failure.getMessage());
            }
        }
    }

    void warn(String text) {
        warnings.add(text);
        listener.warning(text);
    }

    List<String> warnings() {
        return warnings;
    }

    private void collectWarnings(SqlText sql, @Nullable SQLWarning first) {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            warn(sql.place() + ": " + DatabaseFailure.describe(warning));
        }
    }

    @Override
    public void close() {
        restore(settingsBefore);
        try (Connection closing = connection) {
            closing.setAutoCommit(autoCommitBefore);
        } catch (SQLException refused) {
            warn("the connection could not be closed: " + DatabaseFailure.describe(refused));
        }
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
