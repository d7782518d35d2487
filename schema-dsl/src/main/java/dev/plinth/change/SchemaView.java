package dev.plinth.change;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema as an operation finds it: finished, or in the middle of being changed. */
public interface SchemaView {
    Optional<Table> table(String name);

    Collection<Table> tables();

    Optional<View> view(String name);

    Collection<View> views();

    Optional<SchemaObject> object(SchemaObject.Key key);

    Collection<SchemaObject> objects();

    /** What earlier migrations have kept for their rollbacks. */
    Parked parked();

    /** @throws ChangeException if there is no such column */
    default Column requireColumn(String table, String column) {
        return requireTable(table)
                .columns()
                .find(column)
                .orElseThrow(() -> new ChangeException("table " + table + " has no column " + column));
    }

    /**
     * A table, declared or parked, with the columns that are parked in it: what its rows really have.
     *
     * @throws ChangeException if there is no such table
     */
    default Table requireRows(String name) {
        Table found = parked().tables().find(name).orElseGet(() -> requireTable(name));
        return parked().beside(found);
    }

    /** @throws ChangeException if rows of the table have not all of these columns */
    default void requireColumns(String table, Stream<String> columns) {
        Table rows = requireRows(table);
        columns.filter(column -> !rows.columns().has(column)).findFirst().ifPresent(column -> {
            throw new ChangeException("table " + table + " has no column " + column);
        });
    }

    /** @throws ChangeException if an expression looks at a table, or a column of one, that is not there */
    default void requireElsewhere(Stream<Expression> expressions) {
        expressions.forEach(expression ->
                Expressions.elsewhere(expression).forEach((table, columns) -> requireColumns(table, columns.stream())));
    }

    /** @throws ChangeException if there is no such object */
    default SchemaObject requireObject(SchemaObject.Key key) {
        return object(key).orElseThrow(() -> new ChangeException("there is no " + key));
    }

    /** The declared schemas of the database. */
    default SortedSet<String> schemas() {
        return objects().stream()
                .filter(object -> object.kind() == SchemaObject.Kind.SCHEMA)
                .map(SchemaObject::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an object has a name in a database schema; the others are the database's, or have their table's name. */
    static boolean standsInSchema(SchemaObject object) {
        return switch (object.kind()) {
            case ENUM, SEQUENCE, ROUTINE -> true;
            case SCHEMA, EXTENSION, RAW, ROLE, SEED -> false;
        };
    }

    /** The reference data of a table. */
    default Optional<Seed> seed(String table) {
        return object(Seed.keyOf(table)).map(Seed.class::cast);
    }

    /** @throws ChangeException if there is no such enum */
    default EnumType requireEnum(String name) {
        return (EnumType) requireObject(new SchemaObject.Key(SchemaObject.Kind.ENUM, name));
    }

    /** The tables that have a column of an enum. */
    default List<Table> tablesOf(EnumType type) {
        return tables().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.type() instanceof DataType.Enumerated enumerated
                                && enumerated.type().name().equals(type.name())))
                .toList();
    }

    /** The routines that take or give back values of an enum. */
    default List<Routine> routinesOf(EnumType type) {
        return objects().stream()
                .filter(Routine.class::isInstance)
                .map(Routine.class::cast)
                .filter(routine -> routine.isOf(type.name()))
                .toList();
    }

    /** @throws ChangeException if there is no such table */
    default Table requireTable(String name) {
        return table(name).orElseThrow(() -> new ChangeException("there is no table " + name));
    }

    /** @throws ChangeException if there is no such view */
    default View requireView(String name) {
        return view(name).orElseThrow(() -> new ChangeException("there is no view " + name));
    }
}
