package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.EnumType;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A state while a list of operations passes over it. Copying a whole schema per operation is quadratic in a large
 * schema; one editor per list is not.
 */
public final class StateEditor implements SchemaView {
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, View> views = new LinkedHashMap<>();
    private final Map<SchemaObject.Key, SchemaObject> objects = new LinkedHashMap<>();
    private final ReferenceCounts references = new ReferenceCounts();
    private Parked parked;

    public StateEditor(State start) {
        Schema schema = start.declared();
        schema.tables().forEach(table -> tables.put(table.name(), table));
        schema.views().forEach(view -> views.put(view.name(), view));
        schema.objects().values().forEach(object -> objects.put(object.key(), object));
        parked = start.parked();
    }

    @Override
    public Parked parked() {
        return parked;
    }

    public State freeze() {
        return State.frozen(tables.values(), views.values(), objects.values(), parked);
    }

    @Override
    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    @Override
    public Collection<Table> tables() {
        return Collections.unmodifiableCollection(tables.values());
    }

    @Override
    public Optional<View> view(String name) {
        return Optional.ofNullable(views.get(name));
    }

    @Override
    public Collection<View> views() {
        return Collections.unmodifiableCollection(views.values());
    }

    @Override
    public Optional<SchemaObject> object(SchemaObject.Key key) {
        return Optional.ofNullable(objects.get(key));
    }

    @Override
    public Collection<SchemaObject> objects() {
        return Collections.unmodifiableCollection(objects.values());
    }

    void createObject(SchemaObject object) {
        requireSeedFits(object);
        if (SchemaView.standsInSchema(object)) {
            requireSchemaOf(object.name());
        }
        if (objects.putIfAbsent(object.key(), object) != null) {
            throw new ChangeException("there already is " + article(object.key()));
        }
        if (object instanceof Role role) {
            RoleTargets.require(role, this);
        }
    }

    private void requireSeedFits(SchemaObject object) {
        if (object instanceof Seed seed) {
            SeedFollowing.requireFits(seed, requireTable(seed.name()));
        }
    }

    /** Columns and routines of an enum follow it, and seeds the mapping of its values. */
    void alterObject(SchemaObject object, Map<String, String> mapping) {
        requireObject(object.key());
        if (object instanceof Role role) {
            RoleTargets.require(role, this);
        }
        requireSeedFits(object);
        if (object instanceof EnumType type) {
            tablesOf(type)
                    .forEach(table -> changeSeed(
                            table.name(),
                            seed -> SeedFollowing.alterEnum(seed, table, new DataType.Enumerated(type), mapping)));
        }
        objects.put(object.key(), object);
        if (object instanceof EnumType type) {
            routinesOf(type).forEach(routine -> objects.put(routine.key(), routine.withEnum(type)));
            replaceAllTables(table -> table.columns().stream().noneMatch(column -> isOf(column, type.name()))
                    ? table
                    : table.withColumns(table.columns()
                            .map(column -> isOf(column, type.name())
                                    ? column.withType(new DataType.Enumerated(type))
                                    : column)));
        }
    }

    private static boolean isOf(Column column, String enumName) {
        return column.type() instanceof DataType.Enumerated enumerated
                && enumerated.type().name().equals(enumName);
    }

    void dropObject(SchemaObject.Key key) {
        requireObject(key);
        if (key.kind() == SchemaObject.Kind.ENUM) {
            requireUnusedEnum(key.name());
            requireNoRoutineOf(key.name());
        }
        if (key.kind() == SchemaObject.Kind.SCHEMA) {
            requireEmptySchema(key.name());
        }
        objects.remove(key);
        Grants.target(key).ifPresent(target -> revoke(target, key.name()));
    }

    private void revoke(Role.Target target, String name) {
        replaceRoles(role -> role.mentions(target, name) ? role.without(target, name) : role);
    }

    private void replaceRoles(UnaryOperator<Role> change) {
        objects.replaceAll((key, object) -> object instanceof Role role ? change.apply(role) : object);
    }

    private static String article(SchemaObject.Key key) {
        boolean vowel = key.kind() == SchemaObject.Kind.ENUM || key.kind() == SchemaObject.Kind.EXTENSION;
        return (vowel ? "an " : "a ") + key;
    }

    private void requireUnusedEnum(String name) {
        for (Table table : tables.values()) {
            table.columns().stream()
                    .filter(column -> isOf(column, name))
                    .findFirst()
                    .ifPresent(column -> {
                        throw new ChangeException(
                                "the enum " + name + " is still the type of " + table.name() + "." + column.name());
                    });
        }
    }

    private void requireNoRoutineOf(String enumName) {
        routinesOf(requireEnum(enumName)).stream().findFirst().ifPresent(routine -> {
            throw new ChangeException(
                    "the enum " + enumName + " is still what the routine " + routine.name() + " takes or gives back");
        });
    }

    void createTable(Table table) {
        requireFree(table.name());
        table.foreignKeys().forEach(key -> requireReferenced(table, key));
        put(table);
    }

    void dropTable(String name) {
        requireUnreferenced(name);
        remove(name);
        forget(name);
        parked = parked.withoutTable(name);
    }

    /** Takes a table out of the schema and keeps it as {@code kept}, with the columns that it has parked itself. */
    void dropTable(String name, Table kept) {
        requireUnreferenced(name);
        requireFree(kept.name());
        remove(name);
        forget(name);
        parked = parked.renameTable(name, kept.name()).withTable(kept);
    }

    /** Puts a table into the schema that is kept as {@code as}. */
    void unparkTable(String as, Table table) {
        requireFree(table.name());
        if (!parked.tables().has(as)) {
            throw new ChangeException("no table is parked as " + as);
        }
        table.foreignKeys().forEach(key -> requireReferenced(table, key));
        put(table);
        parked = parked.unparkTable(as).renameTable(as, table.name());
    }

    void createParked(Table kept) {
        requireFree(kept.name());
        parked = parked.withTable(kept);
    }

    void dropParked(String name) {
        if (!parked.tables().has(name)) {
            throw new ChangeException("no table is parked as " + name);
        }
        parked = parked.unparkTable(name);
    }

    /** @param table that carries it, which may be parked itself */
    void park(String table, Column column) {
        Table owner = parked.tables().find(table).orElseGet(() -> requireTable(table));
        if (owner.columns().has(column.name()) || parked.columnsOf(table).has(column.name())) {
            throw new ChangeException("table " + table + " already has a column " + column.name());
        }
        parked = parked.with(table, column);
    }

    void unpark(String table, String as) {
        if (!parked.columnsOf(table).has(as)) {
            throw new ChangeException("table " + table + " has no parked column " + as);
        }
        parked = parked.without(table, as);
    }

    private void forget(String table) {
        revoke(Role.Target.TABLE_OR_VIEW, table);
        objects.remove(Seed.keyOf(table));
    }

    private void put(Table table) {
        tables.put(table.name(), table);
        references.forget();
    }

    private void remove(String name) {
        references.removed(requireTable(name));
        tables.remove(name);
    }

    private void requireUnreferenced(String name) {
        requireTable(name);
        if (!references.leadTo(name, tables.values())) {
            return;
        }
        for (Table other : tables.values()) {
            other.foreignKeys()
                    .filter(key ->
                            key.referencedTable().equals(name) && !other.name().equals(name))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new ChangeException("table " + name + " is still referenced by the foreign key "
                                + key.name() + " of " + other.name());
                    });
        }
    }

    /** Renames a table in place, with every foreign key that references it. */
    void renameTable(String from, String to) {
        requireTable(from);
        requireFree(to);
        replaceAllTables(table -> table.name().equals(from) ? table.withName(to) : table);
        replaceAllTables(table -> References.renameTable(table, from, to));
        replaceRoles(role -> role.mentions(Role.Target.TABLE_OR_VIEW, from)
                ? role.renameTables(table -> table.equals(from) ? to : table)
                : role);
        seed(from).ifPresent(seed -> {
            objects.remove(seed.key());
            objects.put(Seed.keyOf(to), seed.withName(to));
        });
        parked = parked.renameTable(from, to);
    }

    /** Renames a column, with everything of the model that names it. */
    void renameColumn(String table, String from, String to) {
        Table owner = requireTable(table);
        if (!owner.columns().has(from)) {
            throw new ChangeException("table " + table + " has no column " + from);
        }
        if (owner.columns().has(to)) {
            throw new ChangeException("table " + table + " already has a column " + to);
        }
        replaceAllTables(other -> References.renameColumn(other, table, from, to));
        changeSeed(table, seed -> SeedFollowing.renameColumn(seed, from, to));
    }

    /** Changes the reference data of a table, where it has some. */
    void changeSeed(String table, UnaryOperator<Seed> change) {
        seed(table).ifPresent(seed -> objects.put(Seed.keyOf(table), change.apply(seed)));
    }

    void changeTable(String name, UnaryOperator<Table> change) {
        put(change.apply(requireTable(name)));
    }

    void createView(View view) {
        requireFree(view.name());
        views.put(view.name(), view);
    }

    void dropView(String name) {
        requireView(name);
        views.remove(name);
        revoke(Role.Target.TABLE_OR_VIEW, name);
    }

    void requireReferenced(Table owner, Constraint.ForeignKey key) {
        Table target = key.referencedTable().equals(owner.name()) ? owner : tables.get(key.referencedTable());
        if (target == null) {
            throw new ChangeException("foreign key " + key.name() + " references the table " + key.referencedTable()
                    + ", which is not there");
        }
        for (String column : key.referencedColumns()) {
            if (!target.columns().has(column)) {
                throw new ChangeException("foreign key " + key.name() + " references " + target.name() + "." + column
                        + ", which is not there");
            }
        }
    }

    /** Refuses to take away a column that something still stands on. */
    void requireUnused(String table, String column) {
        Table owner = requireTable(table);
        References.users(owner, column).findFirst().ifPresent(user -> {
            throw new ChangeException("column " + table + "." + column + " is still used by " + user);
        });
        for (Table other : tables.values()) {
            other.foreignKeys()
                    .filter(key -> key.referencedTable().equals(table)
                            && key.referencedColumns().contains(column))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new ChangeException("column " + table + "." + column
                                + " is still referenced by the foreign key " + key.name() + " of " + other.name());
                    });
        }
    }

    private void replaceAllTables(UnaryOperator<Table> change) {
        Map<String, Table> copy = new LinkedHashMap<>();
        tables.values().forEach(table -> {
            Table changed = change.apply(table);
            copy.put(changed.name(), changed);
        });
        tables.clear();
        tables.putAll(copy);
        references.forget();
    }

    private void requireSchemaOf(String name) {
        QualifiedName.of(name).schema().ifPresent(schema -> requireObject(DatabaseSchema.keyOf(schema)));
    }

    private void requireEmptySchema(String schema) {
        Stream<String> objects =
                objects().stream().filter(SchemaView::standsInSchema).map(SchemaObject::name);
        Stream.of(tables.keySet().stream(), views.keySet().stream(), objects)
                .flatMap(names -> names)
                .filter(name -> QualifiedName.of(name).schema().equals(Optional.of(schema)))
                .findFirst()
                .ifPresent(name -> {
                    throw new ChangeException("in the schema " + schema + " there still is " + name);
                });
    }

    private void requireFree(String name) {
        requireSchemaOf(name);
        if (tables.containsKey(name)) {
            throw new ChangeException("there already is a table " + name);
        }
        if (views.containsKey(name)) {
            throw new ChangeException("there already is a view " + name);
        }
        if (parked.tables().has(name)) {
            throw new ChangeException("there already is a parked table " + name);
        }
    }
}
