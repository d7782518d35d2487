package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.ChangeException;
import dev.plinth.change.ImpliedRenames;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.change.State;
import dev.plinth.model.NamedMap;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.Optional;

/** A declaration under the names that a database still has, where the author says that it continues them. */
final class FormerNames {
    private final Renames renames;
    private final NamingStyle naming;
    private final Catalog found;

    FormerNames(Renames renames, NamingStyle naming, Catalog found) {
        this.renames = renames;
        this.naming = naming;
        this.found = found;
    }

    Schema of(Schema declared) {
        State state = State.of(declared);
        try {
            for (Table table : declared.tables()) {
                Optional<String> old = renames.oldTable(table.name())
                        .filter(name -> isFormer(name, table.name(), found.tables(), declared.tables()));
                if (old.isPresent()) {
                    state = renamed(state, new RenameTable(table.name(), old.get()));
                }
                state = columns(state, table, old.orElse(table.name()));
            }
        } catch (ChangeException refused) {
            // Two names that change places: what differs then is lifted under the names of the database.
            return declared;
        }
        return state.declared();
    }

    private State columns(State before, Table table, String name) {
        Optional<CatalogTable> other = found.tables().find(name);
        State state = before;
        for (String column : table.columns().names()) {
            Optional<String> old = renames.oldColumn(table.name(), column)
                    .filter(former -> other.isPresent()
                            && isFormer(former, column, other.get().columns(), table.columns()));
            if (old.isPresent()) {
                state = renamed(state, new RenameColumn(name, column, old.get()));
            }
        }
        return state;
    }

    private static boolean isFormer(String old, String name, NamedMap<?> found, NamedMap<?> declared) {
        return found.has(old) && !found.has(name) && !declared.has(old);
    }

    private State renamed(State state, Operation rename) {
        return state.apply(rename).apply(ImpliedRenames.following(rename, state, naming));
    }
}
