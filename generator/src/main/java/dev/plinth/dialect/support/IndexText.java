package dev.plinth.dialect.support;

import dev.plinth.model.Index;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** The parts of an index as SQL has them. */
final class IndexText {
    private IndexText() {}

    /** @param key the column or expression */
    static SqlFragment part(SqlComposer sql, SqlFragment key, Index.Part part) {
        SqlFragment compared = part.operatorClass()
                .map(name -> sql.compose("$F $I", key, name))
                .orElse(key);
        SqlFragment ordered = part.order() == Index.Order.DESCENDING ? sql.compose("$F DESC", compared) : compared;
        return switch (part.nulls()) {
            case AS_ENGINE -> ordered;
            case FIRST -> sql.compose("$F NULLS FIRST", ordered);
            case LAST -> sql.compose("$F NULLS LAST", ordered);
        };
    }
}
