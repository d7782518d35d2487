package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.model.Schema;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A declaration that was tried on a scratch database.
 *
 * @param read the declaration as it was read back from its file
 * @param made what the scratch database then held; empty where nothing could be tried
 * @param misread what was read wrong, by path
 * @param why it was refused
 */
record Attempt(Schema read, Optional<Catalog> made, SortedSet<String> misread, String why) {
    static Attempt made(Schema read, Catalog catalog, Set<String> misread) {
        return new Attempt(read, Optional.of(catalog), new TreeSet<>(misread), "");
    }

    static Attempt refused(Schema read, Catalog catalog, Set<String> misread, String why) {
        return new Attempt(read, Optional.of(catalog), new TreeSet<>(misread), why);
    }

    static Attempt failed(Set<String> misread, String why) {
        return new Attempt(Schema.EMPTY, Optional.empty(), new TreeSet<>(misread), why);
    }
}
