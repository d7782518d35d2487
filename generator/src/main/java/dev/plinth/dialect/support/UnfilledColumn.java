package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Expression;
import java.util.Optional;

/**
 * A new column whose rows get their values from other columns. No default can read those: the column comes without
 * values and without rules, is filled, and then becomes what it was declared.
 */
final class UnfilledColumn {
    private UnfilledColumn() {}

    static boolean isNeeded(Optional<Expression> fill) {
        return fill.filter(value -> !Expressions.columns(value).isEmpty() || Expressions.holdsRawSql(value))
                .isPresent();
    }

    /** The table between: with the column, and with nothing else that came with it. */
    static CatalogTable between(CatalogTable before, CatalogTable after, String name) {
        CatalogColumn column = after.columns().get(name);
        CatalogColumn unfilled = new CatalogColumn(
                name, column.type(), true, Optional.empty(), column.generated(), column.identity(), column.comment());
        return new CatalogTable(
                after.name(),
                after.columns().with(unfilled),
                before.constraints(),
                before.indexes(),
                after.triggers(),
                after.options(),
                after.comment(),
                before.comments());
    }
}
