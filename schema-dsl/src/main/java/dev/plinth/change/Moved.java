package dev.plinth.change;

import java.util.Optional;

/**
 * Another name for a table or a column of a table, with the rows that it has: a renaming, or what parks it or brings it
 * back. Whoever follows rows through a plan follows these.
 */
public record Moved(String from, String to) {
    /** The table that an operation gives another name. */
    public static Optional<Moved> table(Operation operation) {
        if (operation instanceof RenameTable rename) {
            return Optional.of(new Moved(rename.from(), rename.to()));
        }
        if (operation instanceof ParkTable park) {
            return Optional.of(new Moved(park.table(), park.as()));
        }
        return operation instanceof UnparkTable unpark
                ? Optional.of(new Moved(unpark.as(), unpark.table().name()))
                : Optional.empty();
    }

    /** The column that an operation gives another name, and its table. */
    public static Optional<OfColumn> column(Operation operation) {
        if (operation instanceof RenameColumn rename) {
            return Optional.of(new OfColumn(rename.table(), rename.from(), rename.to()));
        }
        if (operation instanceof ParkColumn park) {
            return Optional.of(new OfColumn(park.table(), park.column(), park.as()));
        }
        return operation instanceof UnparkColumn unpark
                ? Optional.of(new OfColumn(
                        unpark.table(), unpark.as(), unpark.column().name()))
                : Optional.empty();
    }

    public record OfColumn(String table, String from, String to) {}
}
