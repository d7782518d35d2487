package dev.plinth.prover.rows;

import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import dev.plinth.prover.evaluation.Evaluator;
import dev.plinth.prover.evaluation.Manner;
import dev.plinth.prover.evaluation.Truth;
import dev.plinth.prover.evaluation.UndecidedException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must be unique in a table, and what is taken. Stricter than any engine: two texts that some collation could take for
 * the same one are not both used.
 */
final class Keys {
    private final Table table;
    private final List<Key> keys = new ArrayList<>();
    private final Map<String, Set<List<Object>>> taken = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    Keys(Table table) {
        this.table = table;
        table.primaryKey().ifPresent(key -> add("the primary key " + key.name(), key.columns()));
        table.constraintsOf(Constraint.Unique.class)
                .forEach(unique -> add("the unique constraint " + unique.name(), unique.columns()));
        table.constraintsOf(Constraint.Exclusion.class).forEach(this::add);
        table.indexes().stream().filter(Index::unique).forEach(this::add);
    }

    /**
     * Rows that differ in what is compared by {@code =} do not exclude each other, whatever the other operators say; where
     * nothing is that can be computed here, one row is all that there is.
     */
    private void add(Constraint.Exclusion exclusion) {
        List<Expression> parts = exclusion.elements().stream()
                .filter(element -> element.operator().equals("="))
                .map(Constraint.Exclusion.Element::expression)
                .filter(part -> !RowRules.isBeyondUs(part))
                .toList();
        Optional<Expression> where = exclusion.where().filter(condition -> !RowRules.isBeyondUs(condition));
        keys.add(new Key(
                "the exclusion " + exclusion.name(), parts, where, new TreeSet<>(Exclusions.columns(exclusion))));
    }

    /** Unique indexes that cannot be computed here and are left to the engine. */
    List<String> notes() {
        return notes;
    }

    private void add(String name, List<String> columns) {
        List<Expression> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(new Expression.ColumnReference(column)));
        keys.add(new Key(name, parts, Optional.empty(), new TreeSet<>(columns)));
    }

    private void add(Index index) {
        List<Expression> parts =
                index.parts().stream().map(Index.Part::expression).toList();
        Set<String> columns = new TreeSet<>();
        parts.forEach(part -> columns.addAll(Expressions.columns(part)));
        boolean beyondUs = parts.stream().anyMatch(RowRules::isBeyondUs)
                || index.where().filter(RowRules::isBeyondUs).isPresent();
        if (beyondUs) {
            notes.add(table.name() + ": the unique index " + index.name()
                    + " is left to the engine, because it cannot be computed here");
        } else {
            index.where().ifPresent(where -> columns.addAll(Expressions.columns(where)));
            keys.add(new Key("the unique index " + index.name(), parts, index.where(), columns));
        }
    }

    /** The first key that another row has already. */
    Optional<Broken> firstTaken(Map<String, @Nullable Object> row) {
        for (Key key : keys) {
            boolean free;
            try {
                free = tuple(key, row)
                        .map(tuple -> !takenOf(key).contains(tuple))
                        .orElse(true);
            } catch (UndecidedException undecided) {
                free = false;
            }
            if (!free) {
                return Optional.of(new Broken(key.name(), key.columns()));
            }
        }
        return Optional.empty();
    }

    void take(Map<String, @Nullable Object> row) {
        keys.forEach(key -> tuple(key, row).ifPresent(tuple -> takenOf(key).add(tuple)));
    }

    /** A row that an engine took: where its key cannot be computed here, the engine alone knows it. */
    void takeExisting(Map<String, @Nullable Object> row) {
        try {
            take(row);
        } catch (UndecidedException undecided) {
            notes.add(table.name() + ": a key of a row that was there cannot be computed here: "
                    + undecided.getMessage());
        }
    }

    void release(Map<String, @Nullable Object> row) {
        keys.forEach(key -> tuple(key, row).ifPresent(tuple -> takenOf(key).remove(tuple)));
    }

    /** Whether the column alone is unique, wholly or among some rows. */
    boolean isUniqueAlone(Set<String> columns) {
        return keys.stream().anyMatch(key -> columns.containsAll(key.columns()));
    }

    private Set<List<Object>> takenOf(Key key) {
        return taken.computeIfAbsent(key.name(), name -> new HashSet<>());
    }

    /** @return empty where the row is outside of the index, or has a NULL in the key and so collides with nothing */
    private Optional<List<Object>> tuple(Key key, Map<String, @Nullable Object> row) {
        if (!isInside(key, row)) {
            return Optional.empty();
        }
        Evaluator evaluator = new Evaluator(table, row, Manner.EXACT);
        List<Object> tuple = new ArrayList<>();
        for (Expression part : key.parts()) {
            Object value = evaluator.value(part);
            if (value == null) {
                return Optional.empty();
            }
            tuple.add(fold(value));
        }
        return Optional.of(tuple);
    }

    private boolean isInside(Key key, Map<String, @Nullable Object> row) {
        if (key.where().isEmpty()) {
            return true;
        }
        Expression where = key.where().get();
        boolean inside = false;
        for (Manner manner : Manner.values()) {
            inside |= new Evaluator(table, row, manner).truth(where) == Truth.TRUE;
        }
        return inside;
    }

    private static Object fold(Object value) {
        if (value instanceof String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT)
                    .strip();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    private record Key(String name, List<Expression> parts, Optional<Expression> where, Set<String> columns) {}
}
