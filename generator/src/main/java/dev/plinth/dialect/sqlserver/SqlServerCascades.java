package dev.plinth.dialect.sqlserver;

import dev.plinth.change.State;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.Refusals;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Error 1785: the tables that one DELETE or UPDATE changes by cascades must form a tree, in which no table comes up twice.
 * Which rows would really be changed is no argument ("Primary and foreign key constraints", multiple cascading actions).
 */
final class SqlServerCascades {
    /** What a statement does to a table. */
    private enum Change {
        DELETE,
        UPDATE
    }

    /** A foreign key as a cascade passes it, from the referenced table to its own. */
    private record Step(String table, Constraint.ForeignKey key, Change change) {}

    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Refusals refusals;

    private SqlServerCascades(Refusals refusals) {
        this.refusals = refusals;
    }

    static void check(State state, Refusals refusals) {
        SqlServerCascades cascades = new SqlServerCascades(refusals);
        for (Table table : state.tables()) {
            table.foreignKeys().forEach(key -> cascades.add(table.name(), key));
        }
        for (Table table : state.tables()) {
            for (Change change : Change.values()) {
                Map<String, List<Step>> paths = new HashMap<>();
                paths.put(table.name(), List.of());
                cascades.walk(table.name(), table.name(), change, paths);
            }
        }
    }

    private void add(String table, Constraint.ForeignKey key) {
        if (cascades(key.onDelete())) {
            Change change = key.onDelete() == ReferentialAction.CASCADE ? Change.DELETE : Change.UPDATE;
            from(key.referencedTable(), Change.DELETE).add(new Step(table, key, change));
        }
        if (cascades(key.onUpdate())) {
            from(key.referencedTable(), Change.UPDATE).add(new Step(table, key, Change.UPDATE));
        }
    }

    private static boolean cascades(ReferentialAction action) {
        return action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT;
    }

    private List<Step> from(String table, Change change) {
        return steps.computeIfAbsent(change + " " + table, absent -> new ArrayList<>());
    }

    /**
     * @param start the table that the statement is about
     * @param paths the tables that it has come to, each with the way to it
     */
    private void walk(String start, String table, Change change, Map<String, List<Step>> paths) {
        for (Step step : from(table, change)) {
            List<Step> path = new ArrayList<>(paths.getOrDefault(table, List.of()));
            path.add(step);
            List<Step> other = paths.putIfAbsent(step.table(), path);
            if (other == null) {
                walk(start, step.table(), step.change(), paths);
            } else {
                refuse(start, step, path, other);
            }
        }
    }

    private void refuse(String start, Step last, List<Step> path, List<Step> other) {
        String place = Paths.constraint(last.table(), last.key().name());
        if (!refused.add(place)) {
            return;
        }
        boolean circle =
                other.size() < path.size() && path.subList(0, other.size()).equals(other);
        String ways = circle
                ? "the cascade " + words(start, path) + " comes back to " + last.table()
                : last.table() + " is reached by two cascades, " + words(start, other) + " and " + words(start, path);
        refusals.add(
                place,
                ways + ", which SQL Server does not admit (error 1785)",
                "declare `no action` on one of these foreign keys, and change its rows first");
    }

    private static String words(String start, List<Step> path) {
        StringBuilder words = new StringBuilder(start);
        path.forEach(step -> words.append(" → ").append(step.table()));
        return path.isEmpty()
                ? start
                : words + " by " + path.get(path.size() - 1).key().name();
    }
}
