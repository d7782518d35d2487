package dev.plinth.diff;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropObject;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.model.RawObject;
import dev.plinth.model.Role;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.plan.DependencyGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The difference of what two schemas hold beside tables and views. */
final class ObjectDiff {
    private final SchemaObjects from;
    private final SchemaObjects to;

    ObjectDiff(SchemaObjects from, SchemaObjects to) {
        this.from = from;
        this.to = to;
    }

    /** Before all else, which may stand in them. */
    List<Operation> schemas() {
        return madeAndChanged(object -> object.kind() == SchemaObject.Kind.SCHEMA);
    }

    /** Before tables, which stand on them; routines and seeds, which stand on tables, are for later. */
    List<Operation> madeAndChanged() {
        return madeAndChanged(object -> object.kind() != SchemaObject.Kind.SCHEMA
                && object.kind() != SchemaObject.Kind.ROUTINE
                && object.kind() != SchemaObject.Kind.ROLE
                && object.kind() != SchemaObject.Kind.SEED
                && !isBehindTables(object));
    }

    /** Behind tables, before views and triggers that may call them. */
    List<Operation> routines() {
        return madeAndChanged(object -> object.kind() == SchemaObject.Kind.ROUTINE);
    }

    /** First of all: what stands on tables or views in SQL of its own, and goes or changes, would hold them. */
    List<Operation> droppedFromBehindTables() {
        List<SchemaObject> gone = new ArrayList<>(from.of(RawObject.class)
                .filter(ObjectDiff::isBehindTables)
                .filter(object -> !to.find(object.key()).equals(Optional.of(object)))
                .sorted(Comparator.comparing(RawObject::place))
                .toList());
        Collections.reverse(gone);
        return gone.stream()
                .<Operation>map(object -> new DropObject(object.key()))
                .toList();
    }

    /** What is made at the place, and was not there or was dropped because it changes. */
    List<Operation> made(RawObject.Place place) {
        return to.of(RawObject.class)
                .filter(object -> object.place() == place)
                .filter(object -> !from.find(object.key()).equals(Optional.of(object)))
                .<Operation>map(CreateObject::new)
                .toList();
    }

    private static boolean isBehindTables(SchemaObject object) {
        return object instanceof RawObject raw && raw.place() != RawObject.Place.BEFORE_TABLES;
    }

    /**
     * Last, when everything is there that something is granted on; what went has taken its grants with it.
     *
     * @param reached what there is when all else is done
     */
    static List<Operation> roles(State reached, Schema to) {
        List<Role> wanted = to.objects().of(Role.class).toList();
        DependencyGraph<Role> order = new DependencyGraph<>(wanted);
        for (Role role : wanted) {
            wanted.stream()
                    .filter(parent -> role.memberOf().contains(parent.name()))
                    .forEach(parent -> order.mustRun(parent, role));
        }
        List<Operation> operations = new ArrayList<>();
        for (Role role : order.order(stuck -> {})) {
            SchemaObject found = reached.object(role.key()).orElse(role);
            if (reached.object(role.key()).isEmpty()) {
                operations.add(new CreateObject(role));
            } else if (!found.equals(role)) {
                operations.add(new AlterObject(role));
            }
        }
        return operations;
    }

    private List<Operation> madeAndChanged(Predicate<SchemaObject> wanted) {
        List<Operation> operations = new ArrayList<>();
        for (SchemaObject object : inOrder(to).stream().filter(wanted).toList()) {
            SchemaObject old = from.find(object.key()).orElse(object);
            if (!from.has(object.key())) {
                operations.add(new CreateObject(object));
            } else if (!old.equals(object)) {
                operations.add(new AlterObject(object));
            }
        }
        return operations;
    }

    /** Behind tables, views and triggers, which stood on them. */
    List<Operation> dropped() {
        List<SchemaObject> gone = new ArrayList<>(inOrder(from));
        Collections.reverse(gone);
        return gone.stream()
                .filter(object ->
                        !to.has(object.key()) && object.kind() != SchemaObject.Kind.SEED && !isBehindTables(object))
                .<Operation>map(object -> new DropObject(object.key()))
                .toList();
    }

    /** By kind, and in the author's order within it. */
    private static List<SchemaObject> inOrder(SchemaObjects objects) {
        List<SchemaObject> ordered = new ArrayList<>(objects.values());
        ordered.sort(Comparator.comparing(SchemaObject::kind));
        return ordered;
    }
}
