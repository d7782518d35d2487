package dev.plinth.yaml;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes reference data, a row a line. */
final class SeedWriter {
    private final YamlLines out;

    SeedWriter(YamlLines out) {
        this.out = out;
    }

    /** @param tables of the schema: a key that is the table's primary key need not be said */
    void write(List<Seed> seeds, NamedMap<Table> tables) {
        if (!seeds.isEmpty()) {
            out.key(0, "seeds");
        }
        for (Seed seed : seeds) {
            out.key(1, seed.name());
            boolean implied = tables.find(seed.name())
                    .flatMap(Table::primaryKey)
                    .map(Constraint.PrimaryKey::columns)
                    .filter(seed.keyColumns()::equals)
                    .isPresent();
            if (implied) {
                rows(seed, 2);
            } else {
                keys(seed, 2);
            }
        }
    }

    /** What stands under a seed's name, its key included. */
    void keys(Seed seed, int level) {
        out.entry(level, "key", YamlLines.flowList(seed.keyColumns()));
        out.key(level, "rows");
        rows(seed, level + 1);
    }

    /** Rows that are no reference data. */
    void rows(List<SeedRow> rows, int level) {
        out.key(level, "rows");
        rows(rows, List.of(), level + 1);
    }

    private void rows(Seed seed, int level) {
        rows(seed.rows(), seed.keyColumns(), level);
    }

    /** @param first columns that are written first */
    private void rows(List<SeedRow> rows, List<String> first, int level) {
        for (SeedRow row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            first.forEach(column -> row.find(column).ifPresent(value -> cells.put(column, literal(value))));
            row.values().forEach((column, value) -> cells.putIfAbsent(column, literal(value)));
            out.listItem(level, YamlLines.flowMap(cells));
        }
    }

    private static String literal(Expression value) {
        return value instanceof Expression.TextLiteral text
                ? YamlText.text(text.value(), YamlText.Place.FLOW)
                : ExpressionText.of(value);
    }
}
