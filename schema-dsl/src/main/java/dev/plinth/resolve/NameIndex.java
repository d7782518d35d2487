package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All names that share a space on some engine: tables, views, constraints, indexes, partitions. It is kept along a history, so that
 * each step is looked at alone and not the whole schema after each.
 */
final class NameIndex {
    private final NamingStyle style;
    private final Function<String, SourceSpan> places;
    private final Diagnostics diagnostics;
    private final Map<String, Map<String, Entry>> byFoldedName = new HashMap<>();
    private final Map<String, List<Entry>> byOwner = new HashMap<>();

    /**
     * @param name with the schema before it where it has one: each schema has names of its own
     * @param path of the object; unique
     * @param owner the table that it belongs to; the object itself where it is no part of one
     */
    private record Entry(String name, String path, String owner, Optional<ImpliedName> implied) {
        static Entry given(String name, String path, String owner) {
            return new Entry(name, path, owner, Optional.empty());
        }
    }

    /**
     * @param style gives names to what has none
     * @param places the place of an object by its path, or of the nearest one that holds it
     */
    NameIndex(NamingStyle style, Function<String, SourceSpan> places, Diagnostics diagnostics) {
        this.style = style;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Takes the table as it is now in place of what was known of it, and reports what its names collide with. */
    void put(Table table) {
        String path = OriginsBuilder.table(table.name());
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.given(table.name(), path, table.name()));
        table.constraints()
                .forEach(constraint -> entries.add(new Entry(
                        QualifiedName.beside(table.name(), constraint.name()),
                        OriginsBuilder.constraint(table.name(), constraint.name()),
                        table.name(),
                        ImpliedName.of(style, table, constraint))));
        table.indexes()
                .forEach(index -> entries.add(new Entry(
                        QualifiedName.beside(table.name(), index.name()),
                        OriginsBuilder.index(table.name(), index.name()),
                        table.name(),
                        ImpliedName.of(style, table, index))));
        table.partitioning().stream()
                .flatMap(partitioning -> partitioning.partitions().names().stream())
                .forEach(name -> entries.add(Entry.given(
                        QualifiedName.beside(table.name(), name),
                        OriginsBuilder.partition(table.name(), name),
                        table.name())));
        put(path, entries);
        List<Located<String>> columns = new ArrayList<>();
        for (String name : table.columns().names()) {
            columns.add(new Located<>(name, places.apply(OriginsBuilder.column(table.name(), name))));
        }
        Names.checkCase(columns, "column", diagnostics);
    }

    void put(View view) {
        String path = OriginsBuilder.view(view.name());
        put(path, List.of(Entry.given(view.name(), path, view.name())));
    }

    /** Forgets a table or a view that is gone. */
    void remove(String path) {
        for (Entry entry : byOwner.getOrDefault(path, List.of())) {
            Map<String, Entry> same = byFoldedName.getOrDefault(Names.folded(entry.name()), new HashMap<>());
            same.remove(entry.path());
        }
        byOwner.remove(path);
    }

    private void put(String path, List<Entry> entries) {
        remove(path);
        byOwner.put(path, entries);
        for (Entry entry : entries) {
            Map<String, Entry> same =
                    byFoldedName.computeIfAbsent(Names.folded(entry.name()), folded -> new LinkedHashMap<>());
            Optional<Entry> first = same.values().stream().findFirst();
            if (first.isPresent() && !entry.name().isBlank()) {
                report(entry, first.get());
            }
            same.put(entry.path(), entry);
        }
    }

    private void report(Entry entry, Entry first) {
        SourceSpan span = places.apply(entry.path());
        SourceSpan firstSpan = places.apply(first.path());
        Located<String> name = new Located<>(entry.name(), span);
        Located<String> other = new Located<>(first.name(), firstSpan);
        if (followsFromOwners(entry, first)) {
            return;
        }
        if (!first.name().equals(entry.name())) {
            Names.reportCase(name, other, "the name", diagnostics);
            return;
        }
        Optional<ImpliedName> implied = entry.implied().or(first::implied);
        diagnostics.report(
                DiagnosticCode.DUPLICATE_NAME,
                name.span(),
                "the schema has an object named " + name.value() + " already, at " + other.span()
                        + implied.map(ImpliedName::words).orElse(""),
                implied.map(found -> found.way() + "; ").orElse("")
                        + "constraints, indexes, tables and views share their names on some engine"
                        + (implied.isPresent() ? "" : ": rename one of them"));
    }

    /** The names of two tables that differ only in case differ so themselves: those tables are worth the only word. */
    private static boolean followsFromOwners(Entry entry, Entry first) {
        boolean owners = !entry.owner().equals(first.owner())
                && Names.folded(entry.owner()).equals(Names.folded(first.owner()));
        return owners && entry.implied().isPresent() && first.implied().isPresent();
    }
}
