package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.Sequence;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives a schema, an enum, a sequence, a routine, a role or the reference data of a table a new definition under its name.
 *
 * @param mapping for values of an enum that go: what rows that hold them get instead
 */
public record AlterObject(SchemaObject object, SortedMap<String, String> mapping, Retention retention)
        implements Operation {
    public AlterObject {
        mapping = Collections.unmodifiableSortedMap(new TreeMap<>(mapping));
    }

    public AlterObject(SchemaObject object) {
        this(object, Collections.emptySortedMap());
    }

    public AlterObject(SchemaObject object, SortedMap<String, String> mapping) {
        this(object, mapping, Retention.DEFAULT);
    }

    /**
     * The same, with the values kept that an enum loses: a row is given its own back where it still has what became of it.
     *
     * @return empty where rows are not mapped to other values
     */
    public Optional<Retained> keeping(String migration, SchemaView before) {
        if (mapping.isEmpty() || !(before.requireObject(object.key()) instanceof EnumType old)) {
            return Optional.empty();
        }
        List<Operation> ahead = new ArrayList<>();
        for (Table table : before.tablesOf(old)) {
            Retained.Values values = new Retained.Values(migration, table.name(), before.parked());
            table.columns().stream()
                    .filter(column -> column.type() instanceof DataType.Enumerated type
                            && type.type().name().equals(old.name()))
                    .forEach(column -> ahead.addAll(kept(values, column)));
        }
        return ahead.isEmpty()
                ? Optional.empty()
                : Optional.of(new Retained(ahead, List.of(), new Reversal.Retained(mappedRows(old))));
    }

    private List<Operation> kept(Retained.Values values, Column column) {
        Column as = values.before(column);
        Expression now = new Expression.ColumnReference(column.name());
        Expression kept = new Expression.ColumnReference(as.name());
        List<UpdateRows> back = new ArrayList<>();
        mapping.forEach((value, became) -> {
            Expression had = equal(kept, value);
            Expression has = equal(now, became);
            back.add(values.update(
                    column.name(),
                    new Expression.TextLiteral(value),
                    new Expression.Binary(Expression.Operator.AND, had, has)));
        });
        List<Expression> going = mapping.keySet().stream()
                .<Expression>map(Expression.TextLiteral::new)
                .toList();
        Expression where = new Expression.In(now, going, Expression.Sense.AFFIRMED);
        UpdateRows keep = values.update(as.name(), Retained.Values.comparable(column), where);
        return List.of(values.room(List.of(as)), new KeepValues(keep, back));
    }

    private static Expression equal(Expression left, String value) {
        return new Expression.Binary(Expression.Operator.EQUAL, left, new Expression.TextLiteral(value));
    }

    private String mappedRows(EnumType was) {
        return "which rows held " + quoted(mapping.keySet()) + " of the enum " + was.name();
    }

    @Override
    public void applyTo(StateEditor state) {
        SchemaObject before = state.requireObject(object.key());
        if (before instanceof EnumType old && object instanceof EnumType now) {
            requireMapped(old, now);
        } else if (!mapping.isEmpty()) {
            throw new ChangeException(object.key() + " has no values to map");
        }
        state.alterObject(object, mapping);
    }

    private void requireMapped(EnumType old, EnumType now) {
        for (String value : mapping.keySet()) {
            if (!old.values().contains(value) || now.values().contains(value)) {
                throw new ChangeException(object.key() + ": '" + value + "' is no value that goes");
            }
        }
        for (String value : mapping.values()) {
            if (!now.values().contains(value)) {
                throw new ChangeException(object.key() + ": '" + value + "' is no value to map to");
            }
        }
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new AlterObject(before.requireObject(object.key())));
        if (object instanceof EnumType type && !mapping.isEmpty()) {
            before.tablesOf(type).stream()
                    .flatMap(table -> before.seed(table.name()).stream())
                    .filter(seed -> holdsMapped(seed, type, before))
                    .forEach(seed -> operations.add(new AlterObject(seed)));
        }
        return operations;
    }

    private boolean holdsMapped(Seed seed, EnumType type, SchemaView before) {
        Table table = before.requireTable(seed.name());
        return !SeedFollowing.alterEnum(seed, table, new DataType.Enumerated(type), mapping)
                .equals(seed);
    }

    @Override
    public Reversal reversal(SchemaView before) {
        SchemaObject old = before.requireObject(object.key());
        if (old instanceof Seed was && object instanceof Seed now) {
            return SeedReversal.of(
                    before.requireTable(now.name()), RowChange.between(Optional.of(was), Optional.of(now)), Set.of());
        }
        if (old.kind() == SchemaObject.Kind.RAW) {
            return new Reversal.Lossy("what " + old.key() + " held");
        }
        if (old instanceof Sequence was && object instanceof Sequence now) {
            return reversal(was, now);
        }
        if (!(old instanceof EnumType was) || !(object instanceof EnumType now)) {
            return Reversal.EXACT;
        }
        if (!mapping.isEmpty()) {
            return new Reversal.Lossy(mappedRows(was));
        }
        Set<String> added = new LinkedHashSet<>(now.values());
        added.removeAll(was.values());
        return added.isEmpty()
                ? Reversal.EXACT
                : new Reversal.Conditional("no row holds " + quoted(added) + " of the enum " + was.name());
    }

    /** An engine that from now on does without the sequence forgets where it was. */
    private static Reversal reversal(Sequence was, Sequence now) {
        Set<String> without = new LinkedHashSet<>(now.degrade().keySet());
        without.removeAll(was.degrade().keySet());
        return without.isEmpty()
                ? Reversal.EXACT
                : new Reversal.Lossy(
                        "the number that the sequence " + was.name() + " had reached on " + String.join(", ", without));
    }

    private static String quoted(Set<String> values) {
        return "'" + String.join("', '", values) + "'";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterObject(this);
    }

    @Override
    public String toString() {
        String values = object instanceof EnumType type ? " " + type.values() : "";
        return "alter " + object.key() + values + (mapping.isEmpty() ? "" : " map " + mapping) + retention.words();
    }
}
