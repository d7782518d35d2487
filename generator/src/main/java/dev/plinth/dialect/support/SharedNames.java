package dev.plinth.dialect.support;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import java.util.HashMap;
import java.util.Map;
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
                add(constraint.name(), Paths.constraint(table.name(), constraint.name()));
            }
        }
    }

    /** Refuses the name at {@code path} if something else has it. */
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
