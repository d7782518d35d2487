package dev.plinth.write;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which constraints of a table its columns say, and which stand beside them. */
public final class TableParts {
    private final Table table;
    private final Map<String, Inline> inline = new HashMap<>();
    private final Set<String> inlined = new HashSet<>();

    private TableParts(Table table) {
        this.table = table;
    }

    public static TableParts of(Table table, TableContext around) {
        TableParts parts = new TableParts(table);
        TableContext context = around.with(table);
        for (Column column : table.columns()) {
            parts.inline.put(
                    column.name(),
                    new Inline(
                            parts.onColumn(
                                    column, Constraint.PrimaryKey.class, Constraint.PrimaryKey::columns, context),
                            parts.onColumn(column, Constraint.Unique.class, Constraint.Unique::columns, context),
                            parts.onColumn(column, Constraint.Check.class, check -> List.of(column.name()), context),
                            parts.onColumn(column, Constraint.ForeignKey.class, Constraint.ForeignKey::columns, context)
                                    .map(key -> Inline.Reference.of(column, key, context))));
        }
        return parts;
    }

    private <C extends Constraint> Optional<C> onColumn(
            Column column, Class<C> kind, Function<C, List<String>> columns, TableContext context) {
        Optional<C> found = table.constraintsOf(kind)
                .filter(constraint -> columns.apply(constraint).equals(List.of(column.name())))
                .filter(constraint -> context.isImplied(table, column.name(), constraint))
                .findFirst();
        found.ifPresent(constraint -> inlined.add(constraint.name()));
        return found;
    }

    /** What a column says itself. */
    public Inline inline(Column column) {
        return inline.getOrDefault(column.name(), Inline.NONE);
    }

    /** What no column says. */
    public <C extends Constraint> Stream<C> rest(Class<C> kind) {
        return table.constraintsOf(kind).filter(constraint -> !inlined.contains(constraint.name()));
    }
}
