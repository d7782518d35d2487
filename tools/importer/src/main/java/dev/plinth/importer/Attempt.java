package dev.plinth.importer;

import dev.plinth.catalog.Catalog;
import dev.plinth.model.Schema;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A declaration that was tried on a scratch database.
 *
 * @param read the declaration as it was read back from its file
 * @param made what the scratch database then held; nothing where it was refused before one was tried
 * @param misread what was read wrong, by path
 * @param why it was refused; empty where it was taken as a whole
 */
record Attempt(Schema read, Catalog made, SortedSet<String> misread, String why) {
    static Attempt made(Schema read, Catalog catalog, Set<String> misread) {
        return new Attempt(read, catalog, new TreeSet<>(misread), "");
    }

    static Attempt refused(Set<String> misread, String why) {
        return new Attempt(Schema.EMPTY, Catalog.EMPTY, new TreeSet<>(misread), why);
    }

    boolean refused() {
        return !why.isEmpty();
    }

    ImportException refusal() {
        return new ImportException("what was read cannot be made again: " + why);
    }
}
