package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Origins;
import dev.plinth.diagnostic.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the parts of a declaration that its reader refuses: each diagnostic lies on the part that stands before it. */
final class Misread {
    private final TreeMap<SourceSpan, String> places = new TreeMap<>();
    private final Catalog catalog;

    Misread(Origins origins, Catalog catalog) {
        origins.spans().forEach((path, place) -> places.put(place, path));
        this.catalog = catalog;
    }

    Set<String> parts(List<Diagnostic> diagnostics) {
        Set<String> parts = new TreeSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            Map.Entry<SourceSpan, String> place = places.floorEntry(diagnostic.span());
            if (place == null) {
                parts.add("tables");
            } else {
                add(place.getValue(), parts);
            }
        }
        return parts;
    }

    /** A foreign key or a check may stand on the line of its column. */
    private void add(String path, Set<String> parts) {
        parts.add(path);
        String[] steps = path.split("/", 4);
        if (steps.length == 4 && steps[2].equals("columns")) {
            catalog.tables().find(steps[1]).stream()
                    .flatMap(table -> table.constraints().stream())
                    .filter(constraint -> constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY)
                    .filter(constraint -> constraint.columns().contains(steps[3]))
                    .forEach(constraint -> parts.add("tables/" + steps[1] + "/constraints/" + constraint.name()));
        }
    }
}
