package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.inspector.lift.CatalogParts;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which parts of a catalog are not as the declaration gives them, and how widely the reason is looked for.
 *
 * @param reach by path: 1 the part itself, 2 the columns that it stands on, 3 its whole table
 */
record Doubts(SortedMap<String, Integer> reach) {
    static final int COLUMNS = 2;
    static final int TABLE = 3;

    Doubts {
        reach = Collections.unmodifiableSortedMap(new TreeMap<>(reach));
    }

    static Doubts of(Collection<String> paths) {
        SortedMap<String, Integer> reach = new TreeMap<>();
        paths.forEach(path -> reach.put(path, 1));
        return new Doubts(reach);
    }

    /**
     * With parts that came out wrong. Where one was doubted already and is there although the database has no such part, something
     * that is still taken from the declaration brings it.
     */
    Doubts with(Collection<String> misread, Catalog made, Catalog found) {
        SortedMap<String, Integer> more = new TreeMap<>(reach);
        SortedMap<String, CatalogParts.Sides> sides = CatalogParts.differences(made, found);
        for (String path : misread) {
            CatalogParts.Sides both = sides.get(path);
            boolean brought = both == null || both.other().isEmpty();
            more.merge(path, 1, (before, one) -> brought ? Math.min(TABLE, before + one) : before);
        }
        return new Doubts(more);
    }
}
