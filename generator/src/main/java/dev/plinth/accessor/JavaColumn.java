package dev.plinth.accessor;

import dev.plinth.model.Column;

/**
 * A column as Java sees it.
 *
 * @param constant the table's field
 * @param property what stands behind {@code get} and {@code set} in the record
 * @param component of the row
 */
record JavaColumn(Column column, String constant, String property, String component, ColumnType type) {
    String name() {
        return column.name();
    }

    /** Whether the database alone gives it its values. */
    boolean isReadOnly() {
        return column.generated().isPresent();
    }
}
