package dev.plinth.runner;

import java.util.List;

/**
 * The statements that keep the history of a database; {@code docs/bundle-format.md} lists their parameters and columns.
 *
 * @param exists  one value that is true when the tables are there
 * @param create  makes the tables, harmless when they are there
 * @param list    every row in the order of application
 * @param find    the row of one migration
 * @param applied inserts the row of a migration that succeeded
 * @param failed  inserts the row of one that did not, or that is under way
 * @param forget  deletes the row of one migration
 * @param event   appends to the record that nothing deletes
 */
public record HistorySql(
        SqlText exists,
        List<SqlText> create,
        SqlText list,
        SqlText find,
        SqlText applied,
        SqlText failed,
        SqlText forget,
        SqlText event) {

    public HistorySql {
        create = List.copyOf(create);
    }
}
