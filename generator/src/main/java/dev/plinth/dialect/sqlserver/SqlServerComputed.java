package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.Families;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;

/**
 * What a computed column has to be before the engine stores or orders it ("Indexes on computed columns"): always the same
 * for the same row, and for an index that is not stored with the row, precise.
 */
final class SqlServerComputed {
    private static final String STORED = "declare it `stored`";

    private final Table table;
    private final Refusals refusals;

    SqlServerComputed(Table table, Refusals refusals) {
        this.table = table;
        this.refusals = refusals;
    }

    /** Without a style, CAST reads a time by the session's settings. */
    void requireStorable(Column column) {
        boolean unsure = column.generated()
                .filter(generated -> generated.storage() == ColumnValue.Storage.STORED)
                .filter(generated -> readsTimes(generated.expression()))
                .isPresent();
        if (unsure) {
            refusals.add(
                    Paths.column(table.name(), column.name()),
                    "SQL Server stores a computed column only if it is always the same, and what a text is as a time is not",
                    "declare it `virtual`, or keep the time in a column of its own");
        }
    }

    /** A column as part of an index or of a unique constraint. */
    void requireIndexable(String path, Column column) {
        if (!isVirtual(column)) {
            return;
        }
        Expression expression = column.generated().orElseThrow().expression();
        if (readsTimes(expression)) {
            refusals.add(
                    path,
                    "SQL Server orders by a computed column only if it is always the same, and what a text is as a time is"
                            + " not (" + column.name() + ")",
                    "keep the time in a column of its own");
        } else if (isImprecise(expression)) {
            refusals.add(
                    path,
                    "SQL Server orders by no computed column of floating numbers that is not stored (" + column.name()
                            + ")",
                    STORED);
        }
    }

    /** A column as part of a primary key, or of a foreign key. */
    void requireStored(String path, Column column) {
        if (isVirtual(column)) {
            refusals.add(
                    path,
                    "a key of SQL Server holds no computed column that is not stored (" + column.name() + ")",
                    STORED);
        }
    }

    private static boolean isVirtual(Column column) {
        return column.generated()
                .filter(generated -> generated.storage() == ColumnValue.Storage.VIRTUAL)
                .isPresent();
    }

    private boolean readsTimes(Expression expression) {
        boolean reads = expression instanceof Expression.Cast cast
                && TypeFamily.of(cast.type()) == TypeFamily.TIME
                && Families.of(table, cast.operand()) == TypeFamily.TEXT;
        return reads || Expressions.children(expression).stream().anyMatch(this::readsTimes);
    }

    private boolean isImprecise(Expression expression) {
        boolean column = expression instanceof Expression.ColumnReference reference
                && table.columns()
                        .find(reference.column())
                        .filter(found -> isFloat(found.type()))
                        .isPresent();
        boolean cast = expression instanceof Expression.Cast to && isFloat(to.type());
        return column || cast || Expressions.children(expression).stream().anyMatch(this::isImprecise);
    }

    private static boolean isFloat(DataType type) {
        return type == DataType.Simple.REAL || type == DataType.Simple.DOUBLE;
    }
}
