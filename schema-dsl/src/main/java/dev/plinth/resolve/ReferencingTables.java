package dev.plinth.resolve;

import dev.plinth.change.SchemaView;
import dev.plinth.model.Constraint;
import dev.plinth.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows which tables reference which, from migration to migration. Looking through all tables after each migration takes
 * the product of both; a project grows in both.
 */
final class ReferencingTables {
    private final Map<String, Set<String>> byTarget = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();

    /**
     * The tables that were touched and those that reference them, before or now: a rename of a table changes the keys
     * that lead to it, and those are found by its old name.
     */
    Set<String> around(Collection<String> touched, SchemaView schema) {
        Set<String> before = with(touched);
        before.forEach(table -> learn(table, schema));
        return with(touched);
    }

    private Set<String> with(Collection<String> touched) {
        Set<String> tables = new LinkedHashSet<>(touched);
        touched.forEach(table -> tables.addAll(byTarget.getOrDefault(table, Set.of())));
        return tables;
    }

    private void learn(String table, SchemaView schema) {
        targets.getOrDefault(table, List.of())
                .forEach(
                        target -> byTarget.getOrDefault(target, new TreeSet<>()).remove(table));
        List<String> found = schema.table(table).stream()
                .flatMap(Table::foreignKeys)
                .map(Constraint.ForeignKey::referencedTable)
                .distinct()
                .toList();
        targets.put(table, found);
        found.forEach(target ->
                byTarget.computeIfAbsent(target, name -> new TreeSet<>()).add(table));
    }
}
