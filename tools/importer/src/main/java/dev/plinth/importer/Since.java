package dev.plinth.importer;

import dev.plinth.change.Migration;
import dev.plinth.change.State;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which migration left a part as it is expected.
 *
 * @param states the one before all migrations, and the one behind each
 */
record Since(List<Migration> applied, List<State> states) {
    /** The last that made or changed the part of a catalog; empty: none has to do with it. */
    Optional<String> of(String path) {
        for (int last = applied.size(); last > 0; last--) {
            Object before = part(states.get(last - 1), path);
            Object after = part(states.get(last), path);
            if (!Objects.equals(before, after)) {
                return Optional.of(applied.get(last - 1).id());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object part(State state, String path) {
        String[] steps = path.split("/", 4);
        return switch (steps[0]) {
            case "tables" ->
                state.table(steps[1]).map(table -> part(table, steps)).orElse(null);
            case "views" -> state.view(steps[1]).orElse(null);
            case "seeds", "roles" -> SeedPaths.find(state.declared(), path).orElse(null);
            default -> objects(state, path);
        };
    }

    /** The part of the table that the language has by this name, and else the table. */
    private static Object part(Table table, String[] steps) {
        if (steps.length < 4) {
            return table;
        }
        Optional<? extends Named> part = switch (steps[2]) {
            case "columns" -> find(table.columns(), steps[3].split("/")[0]);
            case "constraints" -> find(table.constraints(), steps[3]);
            case "indexes" -> find(table.indexes(), steps[3]);
            case "triggers" -> find(table.triggers(), steps[3]);
            default -> Optional.empty();
        };
        return part.isPresent() ? part : table;
    }

    private static Optional<? extends Named> find(NamedMap<? extends Named> all, String name) {
        return all.find(name);
    }

    private static Set<SchemaObject> objects(State state, String path) {
        String name = DoubtedParts.nameOf(path);
        return state.objects().stream()
                .filter(object -> object.name().equals(name))
                .collect(Collectors.toSet());
    }
}
