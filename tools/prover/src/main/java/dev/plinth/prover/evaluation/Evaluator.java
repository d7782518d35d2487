package dev.plinth.prover.evaluation;

import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes expressions over one row of a table. Nothing is skipped because the other side decided already: an engine may
 * compute both sides of {@code and}, and fail on one. Only {@code case} and {@code coalesce} keep their promise to stop.
 */
public final class Evaluator implements Expression.Visitor<Operand> {
    private final Table table;
    private final Map<String, @Nullable Object> row;
    private final Manner manner;
    private final Arithmetic arithmetic;

    /** @param row values by column; generated columns are computed from the others */
    public Evaluator(Table table, Map<String, @Nullable Object> row, Manner manner) {
        this.table = table;
        this.row = row;
        this.manner = manner;
        this.arithmetic = new Arithmetic(manner);
    }

    /** @throws UndecidedException if the engines differ on this row */
    public Truth truth(Expression predicate) {
        return of(predicate).truth();
    }

    /** @throws UndecidedException if the engines differ on this row */
    public @Nullable Object value(Expression expression) {
        return of(expression).value();
    }

    private Operand of(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Operand column(Expression.ColumnReference expression) {
        Column column = table.columns().get(expression.column());
        if (column.value() instanceof ColumnValue.Generated generated) {
            return stored(column.type(), of(generated.expression()));
        }
        return new Operand(row.get(column.name()), base(column.type()));
    }

    /** What a generated column makes of its expression's value: an exact decimal is rounded to the column's scale. */
    private Operand stored(DataType type, Operand operand) {
        DataType base = base(type);
        if (operand.isNull()) {
            return new Operand(null, base);
        }
        Object value = operand.require();
        boolean rounds = base instanceof DataType.Decimal && value instanceof BigDecimal && manner == Manner.EXACT;
        if (rounds) {
            value = ((BigDecimal) value).setScale(((DataType.Decimal) base).scale(), RoundingMode.HALF_UP);
        } else if (base instanceof DataType.Decimal && value instanceof Long number) {
            value = BigDecimal.valueOf(number);
        } else if (base instanceof DataType.Decimal && value instanceof Double) {
            return new Operand(value, Simple.DOUBLE);
        }
        if (!Values.fits(base, value)) {
            throw new UndecidedException(value + " does not fit " + type);
        }
        return new Operand(value, base);
    }

    private static DataType base(DataType type) {
        return type instanceof DataType.Native given ? given.base() : type;
    }

    @Override
    public Operand text(Expression.TextLiteral expression) {
        return Operand.text(expression.value());
    }

    @Override
    public Operand number(Expression.NumberLiteral expression) {
        return Operand.number(expression.value());
    }

    @Override
    public Operand bool(Expression.BooleanLiteral expression) {
        return Operand.of(expression.value());
    }

    @Override
    public Operand nullValue(Expression.NullLiteral expression) {
        return Operand.NULL;
    }

    @Override
    public Operand not(Expression.Not expression) {
        return Operand.of(truth(expression.operand()).not());
    }

    @Override
    public Operand negative(Expression.Negative expression) {
        return arithmetic.negate(of(expression.operand()));
    }

    @Override
    public Operand binary(Expression.Binary expression) {
        Operand left = of(expression.left());
        Operand right = of(expression.right());
        return switch (expression.operator()) {
            case AND -> Operand.of(left.truth().and(right.truth()));
            case OR -> Operand.of(left.truth().or(right.truth()));
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                Operand.of(compare(expression.operator(), left, right));
            case CONCATENATE ->
                left.isNull() || right.isNull()
                        ? Operand.NULL
                        : Operand.text(Casts.text(left.require()) + Casts.text(right.require()));
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic.apply(expression.operator(), left, right);
        };
    }

    private static Truth compare(Operator operator, Operand left, Operand right) {
        if (left.isNull() || right.isNull()) {
            return Truth.UNKNOWN;
        }
        int order = Comparison.compare(left, right);
        return Truth.of(
                switch (operator) {
                    case EQUAL -> order == 0;
                    case NOT_EQUAL -> order != 0;
                    case LESS -> order < 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER -> order > 0;
                    case GREATER_OR_EQUAL -> order >= 0;
                    case OR, AND, CONCATENATE, ADD, SUBTRACT, MULTIPLY, DIVIDE ->
                        throw new IllegalArgumentException(operator.symbol() + " compares nothing");
                });
    }

    @Override
    public Operand isNull(Expression.IsNull expression) {
        boolean isNull = of(expression.operand()).isNull();
        return Operand.of(isNull == (expression.sense() == Sense.AFFIRMED));
    }

    @Override
    public Operand in(Expression.In expression) {
        Operand operand = of(expression.operand());
        Truth found = Truth.FALSE;
        for (Expression value : expression.values()) {
            found = found.or(compare(Operator.EQUAL, operand, of(value)));
        }
        return sensed(found, expression.sense());
    }

    @Override
    public Operand between(Expression.Between expression) {
        Operand operand = of(expression.operand());
        Truth above = compare(Operator.GREATER_OR_EQUAL, operand, of(expression.low()));
        Truth below = compare(Operator.LESS_OR_EQUAL, operand, of(expression.high()));
        return sensed(above.and(below), expression.sense());
    }

    @Override
    public Operand like(Expression.Like expression) {
        Operand operand = of(expression.operand());
        Operand pattern = of(expression.pattern());
        if (operand.isNull() || pattern.isNull()) {
            return Operand.of(Truth.UNKNOWN);
        }
        boolean matches = new LikePattern(Casts.text(pattern.require())).matches(Casts.text(operand.require()));
        return sensed(Truth.of(matches), expression.sense());
    }

    private static Operand sensed(Truth truth, Sense sense) {
        return Operand.of(sense == Sense.AFFIRMED ? truth : truth.not());
    }

    @Override
    public Operand caseWhen(Expression.Case expression) {
        for (Expression.When branch : expression.branches()) {
            if (truth(branch.condition()) == Truth.TRUE) {
                return of(branch.result());
            }
        }
        return expression.otherwise().map(this::of).orElse(Operand.NULL);
    }

    @Override
    public Operand cast(Expression.Cast expression) {
        Operand operand = of(expression.operand());
        DataType type = base(expression.type());
        return operand.isNull() ? new Operand(null, type) : new Operand(Casts.cast(operand.require(), type), type);
    }

    @Override
    public Operand call(Expression.Call expression) {
        List<Expression> arguments = expression.arguments();
        return switch (expression.function()) {
            case COALESCE -> coalesce(arguments);
            case NULLIF -> nullIf(of(arguments.get(0)), of(arguments.get(1)));
            case ABS -> arithmetic.absolute(of(arguments.get(0)));
            case ROUND -> arithmetic.round(of(arguments.get(0)), digits(arguments));
            case LOWER, UPPER, TRIM, LENGTH -> TextFunctions.apply(expression.function(), of(arguments.get(0)));
            case NOW -> new Operand(manner.now(), Simple.TIMESTAMPTZ);
            case TODAY -> new Operand(LocalDate.ofInstant(manner.now(), ZoneOffset.UTC), Simple.DATE);
            case UUID -> throw new UndecidedException("uuid() is another one each time");
        };
    }

    private Operand coalesce(List<Expression> arguments) {
        for (Expression argument : arguments) {
            Operand operand = of(argument);
            if (!operand.isNull()) {
                return operand;
            }
        }
        return Operand.NULL;
    }

    private static Operand nullIf(Operand operand, Operand other) {
        return compare(Operator.EQUAL, operand, other) == Truth.TRUE ? Operand.NULL : operand;
    }

    private int digits(List<Expression> arguments) {
        if (arguments.size() == 1) {
            return 0;
        }
        if (of(arguments.get(1)).value() instanceof Long digits && Math.abs(digits) <= 30) {
            return digits.intValue();
        }
        throw new UndecidedException("the digits of round() are no small number");
    }

    @Override
    public Operand qualified(Expression.QualifiedColumn expression) {
        throw new UndecidedException("columns of other tables are not computed here");
    }

    @Override
    public Operand exists(Expression.Exists expression) {
        throw new UndecidedException("rows of other tables are not looked at here");
    }

    @Override
    public Operand raw(Expression.RawSql expression) {
        throw new UndecidedException("SQL of an engine's own is not computed here");
    }
}
