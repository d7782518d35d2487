package dev.plinth.resolve;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ColumnLiterals;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What rows get in a column in the place of certain values, as one expression. */
final class MappedValues {
    private final Column column;
    private final Diagnostics diagnostics;

    MappedValues(Column column, Diagnostics diagnostics) {
        this.column = column;
        this.diagnostics = diagnostics;
    }

    /**
     * @param assignment the column and the value that its rows get
     * @param where the rows that have one of the values
     */
    record Values(SortedMap<String, Expression> assignment, Expression where) {}

    /** @return empty where a value is none of the column's type; it has been reported */
    Optional<Values> of(List<StepDeclaration.Mapped> map) {
        Expression now = new Expression.ColumnReference(column.name());
        List<Expression.When> branches = new ArrayList<>();
        List<Expression> going = new ArrayList<>();
        for (StepDeclaration.Mapped mapped : map) {
            Optional<Expression> from = literal(mapped.from());
            Optional<Expression> to = literal(mapped.to());
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            going.add(from.get());
            branches.add(
                    new Expression.When(new Expression.Binary(Expression.Operator.EQUAL, now, from.get()), to.get()));
        }
        SortedMap<String, Expression> assignment = new TreeMap<>();
        assignment.put(column.name(), new Expression.Case(branches, Optional.of(now)));
        return Optional.of(new Values(assignment, new Expression.In(now, going, Expression.Sense.AFFIRMED)));
    }

    private Optional<Expression> literal(Located<String> text) {
        Expression value = value(text.value());
        int before = diagnostics.size();
        ColumnLiterals.check(ParsedExpression.at(value, text.span()), column.type(), diagnostics);
        return diagnostics.size() == before
                ? Optional.of(ColumnLiterals.canonical(value, column.type()))
                : Optional.empty();
    }

    /** As the column takes it: numbers and booleans are written as in a text. */
    private Expression value(String text) {
        boolean number = column.type() instanceof DataType.Decimal
                || column.type() == DataType.Simple.SMALLINT
                || column.type() == DataType.Simple.INT
                || column.type() == DataType.Simple.BIGINT;
        if (number && text.matches("[-+]?\\d+(\\.\\d+)?")) {
            return new Expression.NumberLiteral(new BigDecimal(text));
        }
        if (column.type() == DataType.Simple.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            return new Expression.BooleanLiteral(text.equals("true"));
        }
        return new Expression.TextLiteral(text);
    }
}
