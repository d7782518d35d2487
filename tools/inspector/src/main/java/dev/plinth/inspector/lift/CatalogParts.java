package dev.plinth.inspector.lift;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogObject;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The smallest parts of a catalog that are compared, each under a path: {@code tables/film/constraints/film_pkey}. */
public final class CatalogParts {
    private final SortedMap<String, Object> parts = new TreeMap<>();

    private CatalogParts(Catalog catalog) {
        catalog.tables().stream().forEach(this::table);
        all("views", catalog.views());
        all("objects", catalog.objects());
    }

    /** The paths of what is not the same in both, in order. */
    public static SortedSet<String> between(Catalog one, Catalog other) {
        return new TreeSet<>(differences(one, other).keySet());
    }

    /** What is not the same in both, by path, in the engine's words. */
    public static SortedMap<String, Sides> differences(Catalog one, Catalog other) {
        Map<String, Object> left = new CatalogParts(one).parts;
        Map<String, Object> right = new CatalogParts(other).parts;
        SortedSet<String> paths = new TreeSet<>(left.keySet());
        paths.addAll(right.keySet());
        SortedMap<String, Sides> differences = new TreeMap<>();
        for (String path : paths) {
            if (!Objects.equals(left.get(path), right.get(path))) {
                differences.put(path, new Sides(text(left.get(path)), text(right.get(path))));
            }
        }
        return differences;
    }

    private static String text(@Nullable Object part) {
        if (part == null) {
            return "";
        }
        if (part instanceof Optional<?> optional) {
            return optional.map(CatalogParts::text).orElse("nothing");
        }
        if (part instanceof CatalogConstraint constraint) {
            return constraint.definition().sql();
        }
        if (part instanceof CatalogIndex index) {
            return (index.unique() ? "unique " : "") + index.definition().sql();
        }
        if (part instanceof CatalogObject object) {
            return object.definition().sql();
        }
        if (part instanceof CatalogView view) {
            return view.select().sql();
        }
        if (part instanceof CatalogColumn.Generated generated) {
            return generated.expression().sql() + (generated.stored() ? " stored" : "");
        }
        return part instanceof CatalogTrigger trigger ? trigger.sql().sql() : part.toString();
    }

    /**
     * A part as it stands in either catalog.
     *
     * @param one empty where it is not there
     * @param other the same
     */
    public record Sides(String one, String other) {}

    private void table(CatalogTable table) {
        String path = "tables/" + table.name();
        parts.put(path + "/comment", table.comment());
        parts.put(path, "a table");
        table.columns().stream().forEach(column -> column(path + "/columns/" + column.name(), column));
        all(path + "/constraints", table.constraints());
        all(path + "/indexes", table.indexes());
        all(path + "/triggers", table.triggers());
        table.comments().texts().forEach((part, text) -> parts.put(path + "/options/comment on " + part, text));
        table.options().forEach((option, value) -> parts.put(path + "/options/" + option, value));
    }

    private void column(String path, CatalogColumn column) {
        parts.put(path + "/null", column.nullable() ? "null" : "not null");
        parts.put(path + "/type", column.type());
        parts.put(path + "/default", column.defaultValue());
        parts.put(path + "/generated", column.generated());
        parts.put(path + "/identity", column.identity());
        parts.put(path + "/comment", column.comment());
    }

    private void all(String path, NamedMap<? extends Named> named) {
        named.stream().forEach(part -> parts.put(path + "/" + part.name(), part));
    }
}
