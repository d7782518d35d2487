package dev.plinth.dialect.support;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.CreateObject;
import dev.plinth.change.SchemaView;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.SchemaObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Names that have to be different over a whole schema, on engines that keep constraints where they keep tables. */
public final class SharedNames {
    private final Refusals refusals;
    private final String engine;
    private final UnaryOperator<String> fold;
    private final Map<String, String> owners = new HashMap<>();

    /** @param fold gives the same text for names that are the same name to the engine */
    public SharedNames(Refusals refusals, String engine, UnaryOperator<String> fold) {
        this.refusals = refusals;
        this.engine = engine;
        this.fold = fold;
    }

    public void addConstraints(Catalog catalog) {
        for (CatalogTable table : catalog.tables()) {
            for (CatalogConstraint constraint : table.constraints()) {
                add(
                        QualifiedName.beside(table.name(), constraint.name()),
                        Paths.constraint(table.name(), constraint.name()));
            }
        }
    }

    public void addTablesAndViews(SchemaView schema) {
        schema.tables().forEach(table -> add(table.name(), Paths.table(table.name())));
        schema.views().forEach(view -> add(view.name(), Paths.view(view.name())));
    }

    public void addObjects(SchemaView schema, Predicate<SchemaObject> sharing) {
        schema.objects().stream()
                .filter(sharing)
                .forEach(object -> add(object.name(), OperationPath.of(new CreateObject(object))));
    }

    public void addTriggers(SchemaView schema) {
        schema.tables()
                .forEach(table -> table.triggers()
                        .forEach(trigger -> add(
                                QualifiedName.beside(table.name(), trigger.name()),
                                Paths.trigger(table.name(), trigger.name()))));
        schema.views()
                .forEach(view -> view.triggers()
                        .forEach(trigger -> add(
                                QualifiedName.beside(view.name(), trigger.name()),
                                Paths.trigger(view.name(), trigger.name()))));
    }

    /**
     * Refuses the name at {@code path} if something else has it.
     *
     * @param name behind its schema where it has one
     */
    public void add(String name, String path) {
        String owner = owners.putIfAbsent(fold.apply(name), path);
        if (owner != null) {
            refusals.add(
                    path,
                    "its name stands at " + owner + ", too, and " + engine + " admits it only once in a schema",
                    "give one of the two another name");
        }
    }
}
