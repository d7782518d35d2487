package dev.plinth.model;

import java.math.BigDecimal;

/** Where a column's value comes from: the row alone, a default, an identity, or an expression over the row. */
public sealed interface ColumnValue {
    /** The row gives it; without one the column is NULL, or the row is refused. */
    ColumnValue GIVEN = new Given();

    /** The database counts; a row may give its own number. */
    ColumnValue IDENTITY = new Identity();

    record Given() implements ColumnValue {}

    /** A number takes the type of the column: {@code 0.00} and {@code 0} are the same default. */
    record Default(Expression expression) implements ColumnValue {
        public Default {
            if (expression instanceof Expression.NumberLiteral number) {
                BigDecimal stripped = number.value().stripTrailingZeros();
                expression = new Expression.NumberLiteral(stripped.setScale(Math.max(stripped.scale(), 0)));
            }
        }
    }

    record Identity() implements ColumnValue {}

    /** Computed from other columns of the row; a row cannot give it. */
    record Generated(Expression expression, Storage storage) implements ColumnValue {}

    /** Whether a generated value is kept with the row or computed at each read. */
    enum Storage {
        STORED,
        VIRTUAL
    }
}
