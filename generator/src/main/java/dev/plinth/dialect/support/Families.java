package dev.plinth.dialect.support;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;

/** What kind of value an expression over a table gives, for engines whose casts depend on it. */
public final class Families {
    private static final SourceSpan NOWHERE = new SourceSpan("", 1, 1, 0);

    private Families() {}

    /** The expression has been checked before: whatever is said about it here is dropped. */
    public static TypeFamily of(Table table, Expression expression) {
        return new ExpressionTypes(ColumnScope.of(table), new Diagnostics())
                .check(ParsedExpression.at(expression, NOWHERE));
    }
}
