package dev.plinth.change;

import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How reference data follows what happens to the table that it belongs to. */
final class SeedFollowing {
    private SeedFollowing() {}

    /** @throws ChangeException if the table has not what the seed names */
    static void requireFits(Seed seed, Table table) {
        Set<String> named = new TreeSet<>(seed.keyColumns());
        seed.rows().forEach(row -> named.addAll(row.values().keySet()));
        for (String name : named) {
            Column column = table.columns()
                    .find(name)
                    .orElseThrow(() -> new ChangeException("table " + table.name() + " has no column " + name));
            if (column.generated().isPresent()) {
                throw new ChangeException(
                        "column " + table.name() + "." + name + " is generated, and no seed gives it");
            }
        }
    }

    static Seed renameColumn(Seed seed, String from, String to) {
        return seed.mapColumns(name -> name.equals(from) ? to : name);
    }

    /** @throws ChangeException if the column is part of the key */
    static Seed dropColumn(Seed seed, String column) {
        if (seed.keyColumns().contains(column)) {
            throw new ChangeException(
                    "column " + seed.name() + "." + column + " is still in the key of the seed of " + seed.name());
        }
        return seed.mapRows(row -> row.without(column));
    }

    /** What the engines make of the values when a column gets another definition. */
    static Seed alterColumn(Seed seed, Column before, AlterColumn alter) {
        return seed.mapRows(row -> row.find(before.name())
                .map(value -> row.with(before.name(), altered(seed, value, before, alter)))
                .orElse(row));
    }

    private static Expression altered(Seed seed, Expression value, Column before, AlterColumn alter) {
        Column after = alter.column();
        if (!(value instanceof Expression.NullLiteral)) {
            return converted(value, base(before.type()), base(after.type()));
        }
        if (after.nullable()) {
            return value;
        }
        return alter.fill()
                .filter(SeedRow::isLiteral)
                .orElseThrow(() -> new ChangeException("the seed of " + seed.name() + " has NULL in " + after.name()
                        + ": alter the seed in a step before, or fill the column with a constant"));
    }

    private static Expression converted(Expression value, DataType before, DataType after) {
        TypeFamily to = TypeFamily.of(after);
        if (value instanceof Expression.NumberLiteral number && to == TypeFamily.TEXT) {
            return new Expression.TextLiteral(number.value().toPlainString());
        }
        if (value instanceof Expression.TextLiteral text
                && TypeFamily.of(before) == TypeFamily.TEXT
                && to == TypeFamily.NUMBER) {
            return number(text.value()).orElse(value);
        }
        if (value instanceof Expression.NumberLiteral number
                && TypeChange.between(before, after) == TypeChange.ROUNDING) {
            return rounded(number, after);
        }
        return value;
    }

    private static Optional<Expression> number(String text) {
        return text.matches("-?\\d{1,19}")
                ? Optional.of(new Expression.NumberLiteral(new BigDecimal(text)))
                : Optional.empty();
    }

    private static Expression rounded(Expression.NumberLiteral number, DataType after) {
        if (after instanceof DataType.Decimal decimal) {
            return new Expression.NumberLiteral(number.value().setScale(decimal.scale(), RoundingMode.HALF_UP));
        }
        boolean integer =
                after == DataType.Simple.SMALLINT || after == DataType.Simple.INT || after == DataType.Simple.BIGINT;
        return integer ? new Expression.NumberLiteral(number.value().setScale(0, RoundingMode.HALF_UP)) : number;
    }

    private static DataType base(DataType type) {
        return type instanceof DataType.Native found ? found.base() : type;
    }

    /**
     * The seed of a table with columns of an enum whose values change.
     *
     * @throws ChangeException if a row holds a value that goes and is mapped to no other
     */
    static Seed alterEnum(Seed seed, Table table, DataType.Enumerated after, Map<String, String> mapping) {
        Seed followed = seed;
        for (Column column : table.columns()) {
            if (column.type() instanceof DataType.Enumerated found
                    && found.type().name().equals(after.type().name())) {
                followed = followed.mapRows(row -> mapped(row, seed, column.name(), after, mapping));
            }
        }
        return followed;
    }

    private static SeedRow mapped(
            SeedRow row, Seed seed, String column, DataType.Enumerated after, Map<String, String> mapping) {
        if (!(row.find(column).orElse(new Expression.NullLiteral()) instanceof Expression.TextLiteral text)) {
            return row;
        }
        String value = mapping.getOrDefault(text.value(), text.value());
        if (!after.type().values().contains(value)) {
            throw new ChangeException("the seed of " + seed.name() + " still holds '" + value + "' of the enum "
                    + after.type().name() + ": alter the seed in a migration before, or map the value");
        }
        return row.with(column, new Expression.TextLiteral(value));
    }
}
