package dev.plinth.change;

import dev.plinth.model.NamedMap;
import dev.plinth.model.Schema;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.SchemaObjects;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a database holds at one point of its history: the declared schema, and what rollbacks were promised. */
public record State(Schema declared, Parked parked) implements SchemaView {
    public static final State EMPTY = new State(Schema.EMPTY, Parked.NOTHING);

    public static State of(Schema declared) {
        return new State(declared, Parked.NOTHING);
    }

    /**
     * The state after all of {@code operations}, folded through one editor.
     *
     * @throws ChangeException if one of them does not fit the state that it meets
     */
    public State apply(List<? extends Operation> operations) {
        StateEditor editor = new StateEditor(this);
        operations.forEach(operation -> operation.applyTo(editor));
        return editor.freeze();
    }

    public State apply(Operation operation) {
        return apply(List.of(operation));
    }

    @Override
    public Optional<Table> table(String name) {
        return declared.tables().find(name);
    }

    @Override
    public Collection<Table> tables() {
        return declared.tables().values();
    }

    @Override
    public Optional<View> view(String name) {
        return declared.views().find(name);
    }

    @Override
    public Collection<View> views() {
        return declared.views().values();
    }

    @Override
    public Optional<SchemaObject> object(SchemaObject.Key key) {
        return declared.objects().find(key);
    }

    @Override
    public Collection<SchemaObject> objects() {
        return declared.objects().values();
    }

    static State frozen(
            Collection<Table> tables, Collection<View> views, Collection<SchemaObject> objects, Parked parked) {
        return new State(new Schema(NamedMap.of(tables), NamedMap.of(views), SchemaObjects.of(objects)), parked);
    }
}
