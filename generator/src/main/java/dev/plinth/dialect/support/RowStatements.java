package dev.plinth.dialect.support;

import dev.plinth.change.CopyRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.SchemaView;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Expression;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.plan.SeedRows;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;

/** Statements that write new rows, with whatever an engine has to be told where they give their identity themselves. */
public abstract class RowStatements {
    private final TableDerivation derivation;
    private final SqlComposer sql;
    private final LockLevel lock;

    /** @param lock of a statement that writes rows */
    protected RowStatements(TableDerivation derivation, LockLevel lock) {
        this.derivation = derivation;
        this.sql = derivation.sql();
        this.lock = lock;
    }

    /** What an engine is told before rows come that give their identity themselves. */
    protected abstract List<SqlStatement> beforeGivenIdentity(Table table, Column identity);

    /** And behind them: the numbers that it gives itself go on behind those that were given. */
    protected abstract List<SqlStatement> afterGivenIdentity(Table table, Column identity);

    /** @param state in which the tables have the columns that are written */
    public final List<SqlStatement> copy(CopyRows operation, SchemaView state) {
        Table to = state.requireRows(operation.to());
        List<Column> columns = to.columns().stream()
                .filter(column -> operation.values().containsKey(column.name()))
                .map(RowStatements::given)
                .toList();
        SqlStatement copy = write(
                "INSERT INTO $F ($N)\n$F",
                derivation.tableName(to.name()),
                columns.stream().map(Column::name).toList(),
                new SourceRows(derivation, operation, state).select(columns));
        return withIdentity(
                to,
                to.columns().stream()
                        .filter(column -> operation.values().containsKey(column.name()))
                        .toList(),
                List.of(copy));
    }

    /** @param state in which the table has the columns that are written */
    public final List<SqlStatement> insert(InsertRows operation, SchemaView state) {
        Table to = state.requireRows(operation.table());
        List<SqlStatement> statements = new ArrayList<>();
        for (SeedRow row : operation.rows()) {
            List<Column> columns = to.columns().stream()
                    .filter(column -> row.find(column.name()).isPresent())
                    .toList();
            List<SqlFragment> values = new ArrayList<>();
            for (Column column : columns) {
                row.find(column.name())
                        .ifPresent(value -> values.add(literal(to, column, OperationPath.of(operation), value)));
            }
            SqlStatement insert = write(
                    "INSERT INTO $F ($N)\nVALUES ($J)",
                    derivation.tableName(to.name()),
                    columns.stream().map(Column::name).toList(),
                    values);
            statements.addAll(withIdentity(to, columns, List.of(insert)));
        }
        return statements;
    }

    private List<SqlStatement> withIdentity(Table to, List<Column> columns, List<SqlStatement> writes) {
        List<SqlStatement> statements = new ArrayList<>();
        List<Column> given = columns.stream().filter(Column::identity).toList();
        given.forEach(column -> statements.addAll(beforeGivenIdentity(to, column)));
        statements.addAll(writes);
        given.forEach(column -> statements.addAll(afterGivenIdentity(to, column)));
        return statements;
    }

    /** A constant as a column takes it, also one that the engine would number itself. */
    final SqlFragment literal(Table table, Column column, String path, Expression literal) {
        return derivation.value(table, given(column), path, SeedRows.typed(column, literal));
    }

    private static Column given(Column column) {
        return column.identity() ? column.withValue(ColumnValue.GIVEN) : column;
    }

    final SqlStatement write(String format, Object... arguments) {
        return SqlStatement.of(sql.compose(format, arguments), lock, Work.ROWS);
    }
}
