package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** An expression of the portable language: a column, a literal, a condition, and what is made of them. */
public final class Value {
    private final Expression expression;
    private final IdentityHashMap<Expression, SourceSpan> places;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Value(Expression expression, IdentityHashMap<Expression, SourceSpan> places) {
        this.expression = expression;
        this.places = places;
    }

    /** A part that stands where the author calls. */
    static Value here(Expression expression) {
        IdentityHashMap<Expression, SourceSpan> places = new IdentityHashMap<>();
        places.put(expression, Caller.here());
        return new Value(expression, places);
    }

    /** A whole of parts that keep their places. */
    static Value of(Expression expression, List<Value> parts) {
        Value whole = here(expression);
        for (Value part : parts) {
            whole.places.putAll(part.places);
            whole.diagnostics.addAll(part.diagnostics);
        }
        return whole;
    }

    /** The same, with what is already known to be wrong with it. */
    Value noting(List<Diagnostic> wrong) {
        diagnostics.addAll(wrong);
        return this;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The tree. */
    public Expression expression() {
        return expression;
    }

    ParsedExpression parsed() {
        return new ParsedExpression(expression, places.getOrDefault(expression, Caller.here()), places);
    }

    public Value eq(Value other) {
        return binary(Operator.EQUAL, other);
    }

    public Value ne(Value other) {
        return binary(Operator.NOT_EQUAL, other);
    }

    public Value lt(Value other) {
        return binary(Operator.LESS, other);
    }

    public Value le(Value other) {
        return binary(Operator.LESS_OR_EQUAL, other);
    }

    public Value gt(Value other) {
        return binary(Operator.GREATER, other);
    }

    public Value ge(Value other) {
        return binary(Operator.GREATER_OR_EQUAL, other);
    }

    public Value and(Value other) {
        return binary(Operator.AND, other);
    }

    public Value or(Value other) {
        return binary(Operator.OR, other);
    }

    public Value plus(Value other) {
        return binary(Operator.ADD, other);
    }

    public Value minus(Value other) {
        return binary(Operator.SUBTRACT, other);
    }

    public Value times(Value other) {
        return binary(Operator.MULTIPLY, other);
    }

    public Value dividedBy(Value other) {
        return binary(Operator.DIVIDE, other);
    }

    /** The two texts as one. */
    public Value concat(Value other) {
        return binary(Operator.CONCATENATE, other);
    }

    public Value isNull() {
        return of(new Expression.IsNull(expression, Sense.AFFIRMED), List.of(this));
    }

    public Value isNotNull() {
        return of(new Expression.IsNull(expression, Sense.DENIED), List.of(this));
    }

    public Value in(Value first, Value... more) {
        return in(Sense.AFFIRMED, values(first, more));
    }

    /** One of the texts. */
    public Value in(String first, String... more) {
        return in(Sense.AFFIRMED, texts(first, more));
    }

    public Value notIn(Value first, Value... more) {
        return in(Sense.DENIED, values(first, more));
    }

    /** None of the texts. */
    public Value notIn(String first, String... more) {
        return in(Sense.DENIED, texts(first, more));
    }

    /** From {@code low} to {@code high}, both included. */
    public Value between(Value low, Value high) {
        return of(
                new Expression.Between(expression, low.expression, high.expression, Sense.AFFIRMED),
                List.of(this, low, high));
    }

    public Value notBetween(Value low, Value high) {
        return of(
                new Expression.Between(expression, low.expression, high.expression, Sense.DENIED),
                List.of(this, low, high));
    }

    public Value like(Value pattern) {
        return of(new Expression.Like(expression, pattern.expression, Sense.AFFIRMED), List.of(this, pattern));
    }

    public Value notLike(Value pattern) {
        return of(new Expression.Like(expression, pattern.expression, Sense.DENIED), List.of(this, pattern));
    }

    private Value binary(Operator operator, Value other) {
        return of(Expressions.binary(operator, expression, other.expression), List.of(this, other));
    }

    private Value in(Sense sense, List<Value> values) {
        List<Value> parts = new ArrayList<>(values);
        parts.add(this);
        return of(
                new Expression.In(
                        expression, values.stream().map(Value::expression).toList(), sense),
                parts);
    }

    private static List<Value> values(Value first, Value... more) {
        List<Value> values = new ArrayList<>();
        values.add(first);
        values.addAll(Arrays.asList(more));
        return values;
    }

    private static List<Value> texts(String first, String... more) {
        List<Value> values = new ArrayList<>();
        values.add(Values.literal(first));
        Arrays.stream(more).map(Values::literal).forEach(values::add);
        return values;
    }
}
