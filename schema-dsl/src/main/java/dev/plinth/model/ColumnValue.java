package dev.plinth.model;

/** Where a column's value comes from: the row alone, a default, an identity, or an expression over the row. */
public sealed interface ColumnValue {
    /** The row gives it; without one the column is NULL, or the row is refused. */
    ColumnValue GIVEN = new Given();

    /** The database counts; a row may give its own number. */
    ColumnValue IDENTITY = new Identity();

    record Given() implements ColumnValue {}

    record Default(Expression expression) implements ColumnValue {}

    record Identity() implements ColumnValue {}

    /** Computed from other columns of the row; a row cannot give it. */
    record Generated(Expression expression, Storage storage) implements ColumnValue {}

    /** Whether a generated value is kept with the row or computed at each read. */
    enum Storage {
        STORED,
        VIRTUAL
    }
}
