package dev.plinth.plan;

import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Conditions made of conditions. */
final class Predicates {
    private Predicates() {}

    static Expression and(Expression left, Expression right) {
        return new Expression.Binary(Operator.AND, left, right);
    }

    static Expression and(Optional<Expression> left, Expression right) {
        return left.map(first -> and(first, right)).orElse(right);
    }

    static Optional<Expression> all(Collection<Expression> conditions) {
        return conditions.stream().reduce(Predicates::and);
    }

    static Optional<Expression> any(Collection<Expression> conditions) {
        return conditions.stream().reduce((left, right) -> new Expression.Binary(Operator.OR, left, right));
    }

    static Expression isNull(Expression value) {
        return new Expression.IsNull(value, Sense.AFFIRMED);
    }

    static Expression where(Expression condition, Expression value, Expression otherwise) {
        return new Expression.Case(List.of(new Expression.When(condition, value)), Optional.of(otherwise));
    }
}
