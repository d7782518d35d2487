package dev.plinth.prover.conformance;

import dev.plinth.catalog.Catalog;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Nullability;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.prover.SchemaInstaller;
import dev.plinth.prover.digest.CanonicalValue;
import dev.plinth.prover.rows.Row;
import dev.plinth.prover.rows.RowBinding;
import dev.plinth.prover.rows.RowBindings;
import dev.plinth.prover.rows.RowStep;
import dev.plinth.prover.rows.RowWriter;
import dev.plinth.prover.rows.SampleRows;
import dev.plinth.prover.rows.Tables;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One expression on one engine, as the dialect emits it: written into rows by a backfill, and made by a generated column.
 */
final class Trial {
    /** What an engine answers where it has no value. */
    static final String ERROR = "error";

    private static final String RESULT = "result";

    private final Connection connection;
    private final Dialect dialect;
    private final RowBinding binding;
    private final Sample sample;

    /** @param connection in autocommit, to a database without tables */
    Trial(Connection connection, String dialect, Sample sample) {
        this.connection = connection;
        this.dialect = Dialects.of(dialect);
        this.binding = RowBindings.of(dialect);
        this.sample = sample;
    }

    /** The table that an expression is tried on; its rows have numbers. */
    static Table table(Sample sample, Optional<ColumnValue> value) {
        List<Column> columns = new ArrayList<>(sample.columns());
        columns.add(Column.of("id", Simple.INT));
        Column result = Column.of(RESULT, sample.type()).withNullability(Nullability.NULLABLE);
        columns.add(value.map(result::withValue).orElse(result));
        return Tables.primaryKey(Tables.table(SampleReader.TABLE, columns.toArray(Column[]::new)), "id");
    }

    /** The table with the expression in a generated column, whether or not the language lets it stand there. */
    static Table written(Sample sample) {
        return table(sample, Optional.of(new ColumnValue.Generated(sample.expression(), ColumnValue.Storage.STORED)));
    }

    /** The expression of that column as a dialect writes it. */
    static String result(Catalog catalog) {
        return catalog.tables()
                .get(SampleReader.TABLE)
                .columns()
                .get(RESULT)
                .generated()
                .orElseThrow()
                .expression()
                .sql();
    }

    /**
     * What a backfill writes into each row.
     *
     * @return empty where the dialect refuses the expression
     */
    Optional<List<String>> backfilled() throws SQLException {
        Schema schema = Schema.of(table(sample, Optional.empty()));
        SchemaInstaller installer = new SchemaInstaller(connection, dialect);
        installer.create(State.of(schema));
        List<String> answers = new ArrayList<>();
        try {
            for (Row row : sample.rows()) {
                write(schema, row);
                MigrationPlan plan = Planner.plan(State.of(schema), List.of(fill(row)));
                answers.add(answer(row, () -> installer.run(plan)));
            }
        } catch (RefusedException refused) {
            return Optional.empty();
        } finally {
            drop();
        }
        return Optional.of(answers);
    }

    private Operation fill(Row row) {
        Expression own = new Expression.Binary(
                Expression.Operator.EQUAL,
                new Expression.ColumnReference("id"),
                new Expression.NumberLiteral(new BigDecimal(String.valueOf(row.value("id")))));
        return new UpdateRows(SampleReader.TABLE, new TreeMap<>(Map.of(RESULT, sample.expression())), Optional.of(own));
    }

    /**
     * What a generated column makes of each row.
     *
     * @return empty where the language or the dialect refuses such a column
     */
    Optional<List<String>> generated() throws SQLException {
        if (!sample.repeatable()) {
            return Optional.empty();
        }
        Schema schema = Schema.of(written(sample));
        try {
            new SchemaInstaller(connection, dialect).create(State.of(schema));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
        List<String> answers = new ArrayList<>();
        for (Row row : sample.rows()) {
            answers.add(answer(row, () -> write(schema, row)));
        }
        drop();
        return Optional.of(answers);
    }

    private void drop() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE " + dialect.identifiers().quote(SampleReader.TABLE));
        }
    }

    private void write(Schema schema, Row row) throws SQLException {
        SampleRows rows = new SampleRows(List.of(new RowStep.Insert(row)), new TreeMap<>(), List.of());
        new RowWriter(binding, dialect.identifiers()).write(connection, schema, rows);
    }

    private String answer(Row row, Work work) throws SQLException {
        try {
            work.run();
        } catch (SQLException refused) {
            return ERROR;
        }
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT " + dialect.identifiers().quote(RESULT) + " FROM "
                                + dialect.identifiers().quote(SampleReader.TABLE) + " WHERE "
                                + dialect.identifiers().quote("id") + " = " + row.value("id"))) {
            found.next();
            return shown(binding.read(found, 1, sample.type()));
        }
    }

    /** JSON is a value, and its blanks are none of it. */
    private String shown(@Nullable Object value) {
        String shown = CanonicalValue.shown(CanonicalValue.of(value));
        return sample.type() == Simple.JSON ? shown.replace(" ", "") : shown;
    }

    /** What changes the database, or is refused. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }
}
