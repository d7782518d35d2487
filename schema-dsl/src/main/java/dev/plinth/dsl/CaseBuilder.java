package dev.plinth.dsl;

import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the branches of a choice: {@code when(a, x).when(b, y).otherwise(z)}. */
public final class CaseBuilder {
    private final List<Value> parts = new ArrayList<>();
    private final List<Expression.When> branches = new ArrayList<>();

    CaseBuilder() {}

    public CaseBuilder when(Value condition, Value result) {
        parts.add(condition);
        parts.add(result);
        branches.add(new Expression.When(condition.expression(), result.expression()));
        return this;
    }

    public Value otherwise(Value value) {
        parts.add(value);
        return Value.of(new Expression.Case(branches, Optional.of(value.expression())), parts);
    }

    /** Nothing where no condition holds. */
    public Value otherwiseNull() {
        return Value.of(new Expression.Case(branches, Optional.empty()), parts);
    }
}
