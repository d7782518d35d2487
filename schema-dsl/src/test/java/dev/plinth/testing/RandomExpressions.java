package dev.plinth.testing;

import dev.plinth.expression.Expressions;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Random expression trees of every kind; what they mean does not matter. */
public record RandomExpressions(Choice choice) {
    public Expression any(int depth) {
        if (depth <= 0) {
            return leaf();
        }
        int next = depth - 1;
        return switch (choice.random().nextInt(12)) {
            case 0, 1, 2, 3 ->
                Expressions.binary(choice.of(List.of(Expression.Operator.values())), any(next), any(next));
            case 4 -> Expressions.not(any(next));
            case 5 -> Expressions.negative(any(next));
            case 6 -> new Expression.IsNull(any(next), sense());
            case 7 -> new Expression.In(any(next), choice.some(1, 3, () -> any(next)), sense());
            case 8 -> new Expression.Between(any(next), any(next), any(next), sense());
            case 9 -> new Expression.Like(any(next), any(next), sense());
            case 10 -> caseWhen(next);
            default -> callOrCast(next);
        };
    }

    private Expression caseWhen(int next) {
        return new Expression.Case(
                choice.some(1, 2, () -> new Expression.When(any(next), any(next))),
                choice.oneIn(2) ? Optional.empty() : Optional.of(any(next)));
    }

    private Expression callOrCast(int next) {
        if (choice.oneIn(3)) {
            return new Expression.Cast(any(next), choice.of(types()));
        }
        Expression.Function function = choice.of(List.of(Expression.Function.values()));
        int most = Math.min(function.mostArguments(), 3);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < Math.max(function.fewestArguments(), most); i++) {
            arguments.add(any(next));
        }
        return new Expression.Call(function, arguments);
    }

    private Expression leaf() {
        return switch (choice.random().nextInt(6)) {
            case 0 -> new Expression.TextLiteral(choice.text());
            case 1 ->
                new Expression.NumberLiteral(BigDecimal.valueOf(
                        choice.random().nextInt(-2000, 2000), choice.random().nextInt(4)));
            case 2 -> new Expression.BooleanLiteral(choice.oneIn(2));
            case 3 -> new Expression.NullLiteral();
            case 4 ->
                choice.oneIn(4)
                        ? new Expression.RawSql(
                                DialectText.of(Map.of("sqlite", choice.text(), "default", choice.text())))
                        : new Expression.ColumnReference(choice.name());
            default -> new Expression.ColumnReference(choice.name());
        };
    }

    private Sense sense() {
        return choice.oneIn(2) ? Sense.AFFIRMED : Sense.DENIED;
    }

    /** Types of every kind but native ones, which expressions cannot name. */
    public static List<DataType> types() {
        List<DataType> types = new ArrayList<>(List.of(DataType.Simple.values()));
        types.add(new DataType.Decimal(10, 2));
        types.add(new DataType.Decimal(38, 0));
        types.add(new DataType.Char(3));
        types.add(new DataType.Varchar(255));
        types.add(new DataType.Binary(OptionalInt.empty()));
        types.add(new DataType.Binary(OptionalInt.of(16)));
        return types;
    }
}
