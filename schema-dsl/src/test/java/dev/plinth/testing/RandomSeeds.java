package dev.plinth.testing;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes reference data for tables whose types have constants. */
final class RandomSeeds {
    private final Choice choice;
    private final RandomSchemas schemas;

    RandomSeeds(Choice choice, RandomSchemas schemas) {
        this.choice = choice;
        this.schemas = schemas;
    }

    /** Empty where the table has no primary key, or a column that must have a value for which there is no constant. */
    Optional<Seed> seed(Table table) {
        List<String> key =
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
        Map<List<Expression>, SeedRow> rows = new LinkedHashMap<>();
        for (int number = 1 + choice.random().nextInt(3); number > 0 && !key.isEmpty(); number--) {
            row(table, key)
                    .filter(row -> row.values().keySet().containsAll(key))
                    .ifPresent(row -> rows.putIfAbsent(row.values(key), row));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Seed(table.name(), key, List.copyOf(rows.values())));
    }

    private Optional<SeedRow> row(Table table, List<String> key) {
        TreeMap<String, Expression> values = new TreeMap<>();
        for (Column column : table.columns()) {
            boolean needed = key.contains(column.name())
                    || (!column.nullable() && column.defaultValue().isEmpty() && !column.identity());
            if (column.generated().isEmpty() && (needed || choice.oneIn(2))) {
                Expression value = schemas.literal(column.type());
                boolean fits = SeedRow.isLiteral(value)
                        && !(value instanceof Expression.NullLiteral && (needed || !column.nullable()));
                if (fits) {
                    values.put(column.name(), value);
                } else if (needed) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new SeedRow(values));
    }
}
