package dev.plinth.resolve;

import dev.plinth.diagnostic.Origins;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.SchemaObject;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the places of objects by their paths. */
public final class OriginsBuilder {
    private final TreeMap<String, SourceSpan> spans = new TreeMap<>();

    public static String table(String table) {
        return "tables/" + table;
    }

    public static String column(String table, String column) {
        return table(table) + "/columns/" + column;
    }

    public static String constraint(String table, String constraint) {
        return table(table) + "/constraints/" + constraint;
    }

    public static String index(String table, String index) {
        return table(table) + "/indexes/" + index;
    }

    public static String partitions(String table) {
        return table(table) + "/partitions";
    }

    public static String audit(String table) {
        return table(table) + "/audit";
    }

    public static String partition(String table, String partition) {
        return partitions(table) + "/" + partition;
    }

    public static String trigger(String table, String trigger) {
        return table(table) + "/triggers/" + trigger;
    }

    public static String view(String view) {
        return "views/" + view;
    }

    public static String viewTrigger(String view, String trigger) {
        return view(view) + "/triggers/" + trigger;
    }

    public static String object(SchemaObject.Key key) {
        return key.kind() + "s/" + key.name();
    }

    public static String step(String migration, int step) {
        return "migrations/" + migration + "/steps/" + step;
    }

    public void put(String path, SourceSpan span) {
        spans.put(path, span);
    }

    public Optional<SourceSpan> find(String path) {
        return Optional.ofNullable(spans.get(path));
    }

    /** The place of the object itself or of the nearest one that holds it. */
    Optional<SourceSpan> nearest(String path) {
        for (String at = path; !at.isEmpty(); at = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "") {
            SourceSpan span = spans.get(at);
            if (span != null) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    public void putAll(Origins origins) {
        spans.putAll(origins.spans());
    }

    public Origins build() {
        return new Origins(spans);
    }
}
