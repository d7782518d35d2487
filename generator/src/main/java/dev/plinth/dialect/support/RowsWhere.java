package dev.plinth.dialect.support;

import dev.plinth.change.State;
import dev.plinth.model.Expression;
import dev.plinth.sql.SqlFragment;

/** The rows of a table for which a condition holds, as a query names them behind what it selects. */
public final class RowsWhere {
    private RowsWhere() {}

    public static SqlFragment of(TableDerivation derivation, State state, String table, Expression condition) {
        return derivation
                .sql()
                .compose(
                        "FROM $F WHERE $F",
                        derivation.tableName(table),
                        derivation.predicate(state.requireTable(table), Paths.table(table), condition));
    }
}
