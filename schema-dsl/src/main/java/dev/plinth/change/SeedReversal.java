package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the rollback of a change of reference data brings back: the rows as the seed says they were, as long as nobody has
 * changed them since or refers to them; but never the values of columns that the seed does not manage.
 */
public final class SeedReversal {
    private static final int NAMED_KEYS = 5;

    private SeedReversal() {}

    /**
     * @param table whose rows they are, as it is before the change
     * @param newColumns columns of it that came with the same migration: nothing that stood in them can be lost
     */
    public static Reversal of(Table table, List<RowChange> changes, Set<String> newColumns) {
        List<Reversal> found = new ArrayList<>();
        String name = table.name();
        List<RowChange> inserted = changes.stream().filter(RowChange::isInsert).toList();
        List<RowChange> updated = changes.stream().filter(RowChange::isUpdate).toList();
        List<RowChange> deleted = changes.stream().filter(RowChange::isDelete).toList();
        if (!inserted.isEmpty()) {
            found.add(new Reversal.Conditional("nobody has changed the seeded rows of " + name + " (" + keys(inserted)
                    + "), and no row refers to them"));
            lossy(found, "values written to ", unmanaged(table, inserted), " of seeded rows since");
        }
        if (!updated.isEmpty()) {
            found.add(new Reversal.Conditional(
                    "nobody has changed the seeded rows of " + name + " (" + keys(updated) + ")"));
            Set<String> columns = new TreeSet<>();
            updated.forEach(change -> columns.addAll(change.newlyManaged()));
            columns.removeAll(newColumns);
            lossy(found, "what stood in ", qualified(name, columns), " of seeded rows before they were seeded");
        }
        if (!deleted.isEmpty()) {
            found.add(new Reversal.Conditional(
                    "no other row of " + name + " has taken a key of the seeded rows that go (" + keys(deleted) + ")"));
            lossy(found, "the values of ", unmanaged(table, deleted), " of the seeded rows that go");
        }
        return Reversal.of(found);
    }

    private static void lossy(List<Reversal> found, String words, Collection<String> columns, String rest) {
        if (!columns.isEmpty()) {
            found.add(new Reversal.Lossy(words + String.join(", ", columns) + rest));
        }
    }

    /** The first few keys. */
    public static String keys(List<RowChange> changes) {
        String named =
                changes.stream().limit(NAMED_KEYS).map(RowChange::keyText).collect(Collectors.joining("; "));
        return changes.size() > NAMED_KEYS ? named + "; and " + (changes.size() - NAMED_KEYS) + " more" : named;
    }

    private static Collection<String> unmanaged(Table table, List<RowChange> changes) {
        Set<String> columns = new TreeSet<>();
        changes.forEach(change -> columns.addAll(unmanaged(table, change.row())));
        return qualified(table.name(), columns);
    }

    /** The columns of a row that the seed leaves to others; what is computed is left to nobody. */
    public static List<String> unmanaged(Table table, SeedRow row) {
        Predicate<Column> left = column ->
                column.generated().isEmpty() && row.find(column.name()).isEmpty();
        return table.columns().stream().filter(left).map(Column::name).toList();
    }

    private static Collection<String> qualified(String table, Collection<String> columns) {
        return columns.stream().map(column -> table + "." + column).toList();
    }
}
