package dev.plinth.change;

import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.Collection;
import java.util.Optional;

/** A schema as an operation finds it: finished, or in the middle of being changed. */
public interface SchemaView {
    Optional<Table> table(String name);

    Collection<Table> tables();

    Optional<View> view(String name);

    Collection<View> views();

    /** @throws ChangeException if there is no such table */
    default Table requireTable(String name) {
        return table(name).orElseThrow(() -> new ChangeException("there is no table " + name));
    }

    /** @throws ChangeException if there is no such view */
    default View requireView(String name) {
        return view(name).orElseThrow(() -> new ChangeException("there is no view " + name));
    }
}
