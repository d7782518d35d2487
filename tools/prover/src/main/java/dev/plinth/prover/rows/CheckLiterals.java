package dev.plinth.prover.rows;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.prover.evaluation.Constants;
import dev.plinth.prover.evaluation.LikePattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that a table's checks and partial indexes talk about, by the columns that stand beside them: a check cannot be
 * met by chance where it lists three words, and is only interesting at its bounds.
 */
final class CheckLiterals {
    private final Table table;
    private final Map<String, Set<Object>> found = new LinkedHashMap<>();

    private CheckLiterals(Table table) {
        this.table = table;
    }

    /** @return values of the column's own type, in order of appearance */
    static Map<String, Set<Object>> of(Table table) {
        CheckLiterals literals = new CheckLiterals(table);
        table.constraintsOf(Constraint.Check.class).forEach(check -> literals.visit(check.predicate()));
        table.indexes().forEach(index -> index.where().ifPresent(literals::visit));
        return literals.found;
    }

    private void visit(Expression expression) {
        boolean compares = expression instanceof Expression.In
                || expression instanceof Expression.Between
                || (expression instanceof Expression.Binary binary && isComparison(binary));
        if (compares) {
            for (String name : Expressions.columns(expression)) {
                constants(expression).forEach(literal -> add(table.columns().get(name), literal));
            }
        }
        if (expression instanceof Expression.Like like && like.pattern() instanceof Expression.TextLiteral pattern) {
            LikePattern parsed = new LikePattern(pattern.value());
            for (String name : Expressions.columns(like.operand())) {
                addText(table.columns().get(name), parsed.example(""));
                addText(table.columns().get(name), parsed.example("abc"));
            }
        }
        Expressions.children(expression).forEach(this::visit);
    }

    private static boolean isComparison(Expression.Binary binary) {
        return switch (binary.operator()) {
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case OR, AND, CONCATENATE, ADD, SUBTRACT, MULTIPLY, DIVIDE -> false;
        };
    }

    /** The largest parts without columns. */
    private static List<Object> constants(Expression expression) {
        if (Expressions.columns(expression).isEmpty()) {
            return Constants.value(expression).map(List::of).orElse(List.of());
        }
        List<Object> all = new ArrayList<>();
        Expressions.children(expression).forEach(child -> all.addAll(constants(child)));
        return all;
    }

    /** The literal itself and its neighbours; a number beside a text is taken for a length. */
    private void add(Column column, Object literal) {
        if (isText(column.type()) && literal instanceof Long length) {
            for (long near = length - 1; near <= length + 1; near++) {
                if (near >= 0 && near <= 5000) {
                    addText(column, Texts.exactly("abc", (int) near));
                    addText(column, Texts.longest((int) near));
                }
            }
            return;
        }
        Constants.as(literal, column.type()).ifPresent(value -> {
            Set<Object> values = found.computeIfAbsent(column.name(), name -> new LinkedHashSet<>());
            values.add(value);
            values.addAll(neighbours(value, column.type()));
        });
    }

    private void addText(Column column, String text) {
        if (isText(column.type())) {
            found.computeIfAbsent(column.name(), name -> new LinkedHashSet<>()).add(text);
        }
    }

    private static boolean isText(DataType type) {
        DataType base = type instanceof DataType.Native given ? given.base() : type;
        return base == DataType.Simple.TEXT || base instanceof DataType.Varchar || base instanceof DataType.Char;
    }

    /** The nearest smaller and greater values, where the type has such. */
    static List<Object> neighbours(Object value, DataType type) {
        if (value instanceof Long number) {
            return number == Long.MIN_VALUE || number == Long.MAX_VALUE
                    ? List.of()
                    : List.of(number - 1, number + 1, number / 2);
        }
        if (value instanceof BigDecimal number) {
            DataType base = type instanceof DataType.Native given ? given.base() : type;
            BigDecimal unit =
                    BigDecimal.ONE.movePointLeft(base instanceof DataType.Decimal decimal ? decimal.scale() : 0);
            return List.of(number.subtract(unit), number.add(unit));
        }
        if (value instanceof Double number) {
            return List.of(number - 0.5, number + 0.5);
        }
        if (value instanceof LocalDate date) {
            return List.of(date.minusDays(1), date.plusDays(1));
        }
        if (value instanceof LocalDateTime time) {
            return List.of(time.minus(1, ChronoUnit.MILLIS), time.plus(1, ChronoUnit.MILLIS));
        }
        return value instanceof Instant instant ? List.of(instant.minusMillis(1), instant.plusMillis(1)) : List.of();
    }
}
