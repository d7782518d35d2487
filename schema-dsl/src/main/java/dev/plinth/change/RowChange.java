package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What becomes of one row of reference data: it goes, gets other values, or comes.
 *
 * @param key columns that tell the row from all others of its table
 * @param before what the seed said of it; empty for a row that comes
 * @param after what the seed says of it now; empty for a row that goes
 */
public record RowChange(List<String> key, Optional<SeedRow> before, Optional<SeedRow> after) {
    public RowChange {
        key = List.copyOf(key);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change of a row needs one");
        }
    }

    /**
     * The difference of two seeds of one table: first the rows that go, then those that change, then those that come. Rows
     * of which the seed only stops to manage a column are not among them.
     */
    public static List<RowChange> between(Optional<Seed> before, Optional<Seed> after) {
        Optional<List<String>> common = commonKey(before, after);
        Map<List<Expression>, SeedRow> old = byKey(before, common);
        Map<List<Expression>, SeedRow> now = byKey(after, common);
        List<RowChange> changes = new ArrayList<>();
        before.ifPresent(seed -> old.forEach((values, row) -> {
            if (!now.containsKey(values)) {
                changes.add(new RowChange(seed.keyColumns(), Optional.of(row), Optional.empty()));
            }
        }));
        common.ifPresent(key -> old.forEach((values, row) -> {
            RowChange change = new RowChange(key, Optional.of(row), Optional.ofNullable(now.get(values)));
            if (change.isUpdate() && !change.assigned().isEmpty()) {
                changes.add(change);
            }
        }));
        after.ifPresent(seed -> now.forEach((values, row) -> {
            if (!old.containsKey(values)) {
                changes.add(new RowChange(seed.keyColumns(), Optional.empty(), Optional.of(row)));
            }
        }));
        return List.copyOf(changes);
    }

    /** Columns by which a row of the one can be found in the other; where there are none, all rows go and come. */
    private static Optional<List<String>> commonKey(Optional<Seed> before, Optional<Seed> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<String> old = before.get().keyColumns();
        List<String> now = after.get().keyColumns();
        if (isKey(before.get(), now)) {
            return Optional.of(now);
        }
        return isKey(after.get(), old) ? Optional.of(old) : Optional.empty();
    }

    private static boolean isKey(Seed seed, List<String> columns) {
        boolean named = seed.rows().stream()
                .allMatch(row -> row.values().keySet().containsAll(columns)
                        && row.values(columns).stream().noneMatch(Expression.NullLiteral.class::isInstance));
        return named
                && seed.rows().stream()
                                .map(row -> row.values(columns))
                                .distinct()
                                .count()
                        == seed.rows().size();
    }

    private static Map<List<Expression>, SeedRow> byKey(Optional<Seed> seed, Optional<List<String>> common) {
        Map<List<Expression>, SeedRow> rows = new LinkedHashMap<>();
        seed.ifPresent(found -> found.rows().forEach(row -> {
            List<Expression> own = row.values(common.orElse(found.keyColumns()));
            rows.put(common.isPresent() ? own : withOwner(own, found.keyColumns()), row);
        }));
        return rows;
    }

    /** Keys over different columns are never the same. */
    private static List<Expression> withOwner(List<Expression> values, List<String> key) {
        List<Expression> owned = new ArrayList<>(values);
        owned.add(new Expression.TextLiteral(String.join("\0", key)));
        return owned;
    }

    public boolean isDelete() {
        return after.isEmpty();
    }

    public boolean isInsert() {
        return before.isEmpty();
    }

    public boolean isUpdate() {
        return before.isPresent() && after.isPresent();
    }

    /** The row as it is found, or as it comes. */
    public SeedRow row() {
        return before.or(() -> after).orElseThrow();
    }

    /** The values that the row gets and did not have; all of them for a row that comes. */
    public SortedMap<String, Expression> assigned() {
        SortedMap<String, Expression> assigned = new TreeMap<>();
        after.ifPresent(row -> row.values().forEach((column, value) -> {
            if (!Objects.equals(before.flatMap(old -> old.find(column)), Optional.of(value))) {
                assigned.put(column, value);
            }
        }));
        return Collections.unmodifiableSortedMap(assigned);
    }

    /** Of a row that changes: columns that the seed did not manage before. */
    public List<String> newlyManaged() {
        return isUpdate()
                ? assigned().keySet().stream()
                        .filter(column -> row().find(column).isEmpty())
                        .toList()
                : List.of();
    }

    /** The key with its values, as a person reads it: {@code id 1}. */
    public String keyText() {
        return key.stream()
                .map(column -> column + " "
                        + ExpressionText.of(row().values(List.of(column)).get(0)))
                .collect(Collectors.joining(", "));
    }
}
