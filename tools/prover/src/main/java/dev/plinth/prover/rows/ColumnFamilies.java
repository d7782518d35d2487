package dev.plinth.prover.rows;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Columns that foreign keys hold together: what is one value in one of them is one in all. */
final class ColumnFamilies {
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> shared = new TreeSet<>();

    ColumnFamilies(Schema schema) {
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> join(table, key));
            table.primaryKey().ifPresent(key -> share(table, key.columns()));
            table.constraintsOf(Constraint.Unique.class).forEach(unique -> share(table, unique.columns()));
            table.indexes().stream()
                    .filter(Index::unique)
                    .flatMap(index -> index.parts().stream())
                    .forEach(part -> share(table, Expressions.columns(part.expression())));
        }
    }

    /** The name that all columns of a family have in common. */
    String of(String table, String column) {
        String name = table + "." + column;
        while (parents.containsKey(name)) {
            name = parents.get(name);
        }
        return name;
    }

    /** Whether two rows with one value there must still have one, and two with two must have two. */
    boolean isTold(String table, String column) {
        return shared.contains(table + "." + column);
    }

    private void join(Table table, Constraint.ForeignKey key) {
        for (int at = 0; at < key.columns().size(); at++) {
            String own = of(table.name(), key.columns().get(at));
            String referenced =
                    of(key.referencedTable(), key.referencedColumns().get(at));
            if (!own.equals(referenced)) {
                parents.put(own, referenced);
            }
        }
        share(table, key.columns());
        key.referencedColumns().forEach(column -> shared.add(key.referencedTable() + "." + column));
    }

    private void share(Table table, Iterable<String> columns) {
        columns.forEach(column -> shared.add(table.name() + "." + column));
    }
}
