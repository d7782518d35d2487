package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Expression.QualifiedColumn;
import dev.plinth.model.Expression.Sense;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which key a copied row had and which it has: a parked table with the columns {@code old_…} and {@code new_…}. Steps that
 * come later join it, and the rollback knows by it which rows were copied.
 *
 * <p>It is filled first, and the rows are copied by it, so that both have the same keys whatever makes these.
 */
public final class KeyMap {
    private static final String OLD = "old_";
    private static final String NEW = "new_";

    private final CopyRows copy;
    private final Table from;
    private final Table to;
    private final Table table;

    private KeyMap(CopyRows copy, String name, SchemaView before) {
        this.copy = copy;
        this.from = before.requireRows(copy.from());
        this.to = before.requireRows(copy.to());
        this.table = table(name);
    }

    /** The key map that a step makes; empty where it makes none. */
    static Optional<KeyMap> of(CopyRows copy, SchemaView before) {
        return copy.keyMap().map(name -> new KeyMap(copy, name, before));
    }

    /** A key map that an earlier step has made, by the name that the author has given it, or by that of its table. */
    public static Optional<Table> find(String name, SchemaView schema) {
        String local = local(name);
        return schema.parked().tables().stream()
                .filter(table -> QualifiedName.local(table.name()).equals(local)
                        || table.name().equals(name))
                .findFirst();
    }

    /** What an author calls a table: a key map by the name that it was given. */
    public static String called(String table) {
        String beginning = local("");
        String physical = QualifiedName.local(table);
        String name = physical.startsWith(beginning) ? physical.substring(beginning.length()) : "";
        return !name.isEmpty() && local(name).equals(physical) ? name : table;
    }

    private static String local(String name) {
        return ParkedName.of("map", name);
    }

    Table table() {
        return table;
    }

    private Table table(String name) {
        List<Column> columns = new ArrayList<>();
        List<String> old = new ArrayList<>();
        for (String key : key(from)) {
            columns.add(Retained.Values.kept(from.columns().get(key))
                    .withName(OLD + key)
                    .withNullability(Nullability.NOT_NULL));
            old.add(OLD + key);
        }
        for (String key : key(to)) {
            columns.add(Retained.Values.kept(to.columns().get(key)).withName(NEW + key));
        }
        Constraint primaryKey = new Constraint.PrimaryKey(local(name + "_pkey"), old);
        return Table.of(QualifiedName.beside(to.name(), local(name)), columns)
                .withConstraints(NamedMap.of(List.of(primaryKey)));
    }

    private static List<String> key(Table table) {
        return table.primaryKey()
                .map(Constraint.PrimaryKey::columns)
                .orElseThrow(() -> new ChangeException(
                        "table " + table.name() + " has no primary key, by which a key map would know its rows"));
    }

    /** What fills it, once it is there. */
    CopyRows fill() {
        SortedMap<String, Expression> values = new TreeMap<>();
        key(from).forEach(key -> values.put(OLD + key, Retained.Values.comparable(column(from, key))));
        key(to).forEach(key -> values.put(NEW + key, kept(column(to, key), given(column(to, key)))));
        return new CopyRows(copy.source(), table.name(), values, Optional.empty(), copy.retention());
    }

    /** What the column of a new row gets. */
    private Expression given(Column column) {
        return Optional.ofNullable(copy.values().get(column.name()))
                .or(column::defaultValue)
                .orElseThrow(() -> new ChangeException("a key map needs to know the new keys before the rows come, and "
                        + to.name() + "." + column.name() + " is given no value"));
    }

    private static Expression kept(Column column, Expression value) {
        return column.type() instanceof DataType.Enumerated ? new Expression.Cast(value, DataType.Simple.TEXT) : value;
    }

    /** What copies the rows, once it is filled. */
    CopyRows rows() {
        String alias = "kept";
        while (isTaken(alias)) {
            alias = alias + "_";
        }
        SortedMap<String, Expression> values = new TreeMap<>(copy.values());
        List<Expression> same = new ArrayList<>();
        for (String key : key(from)) {
            same.add(new Expression.Binary(
                    Operator.EQUAL,
                    new QualifiedColumn(alias, OLD + key),
                    Retained.Values.comparable(column(from, key))));
        }
        for (String key : key(to)) {
            Expression now = new QualifiedColumn(alias, NEW + key);
            DataType type = column(to, key).type();
            values.put(key, type instanceof DataType.Enumerated ? new Expression.Cast(now, type) : now);
        }
        RowSource.Join join = new RowSource.Join(RowSource.Kind.KEPT, table.name(), alias, all(same));
        return new CopyRows(copy.source().keptBy(join), copy.to(), values, Optional.empty(), copy.retention());
    }

    private boolean isTaken(String alias) {
        return alias.equals(copy.source().alias())
                || copy.source().joins().stream().anyMatch(join -> join.alias().equals(alias));
    }

    /** The rows of the target that were copied. */
    Expression copied() {
        String alias = "kept";
        List<Expression> same = new ArrayList<>();
        for (String key : key(to)) {
            same.add(new Expression.Binary(
                    Operator.EQUAL,
                    new QualifiedColumn(alias, NEW + key),
                    Retained.Values.comparable(column(to, key))));
        }
        return new Expression.Exists(table.name(), alias, all(same), Sense.AFFIRMED);
    }

    private static Expression all(List<Expression> conditions) {
        return conditions.stream()
                .reduce((left, right) -> new Expression.Binary(Operator.AND, left, right))
                .orElseThrow();
    }

    private static Column column(Table table, String name) {
        return table.columns().get(name);
    }
}
