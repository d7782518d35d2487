package dev.plinth.importer;

import dev.plinth.inspector.lift.CatalogParts;
import dev.plinth.model.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A database in the words of a declaration: as declared where both are the same, as the database has it where they differ.
 *
 * @param schema of the database
 * @param differences by path, in the engine's words: what a database made from the declaration has, and what this one has
 * @param unsaid what the database has and its schema does not say; empty: a database made from the schema equals this one
 * @param parked what migrations have parked in the database
 */
public record Reconciled(
        Schema schema, SortedMap<String, CatalogParts.Sides> differences, List<Unsaid> unsaid, List<Unsaid> parked) {
    public Reconciled {
        differences = Collections.unmodifiableSortedMap(new TreeMap<>(differences));
        unsaid = List.copyOf(unsaid);
        parked = List.copyOf(parked);
    }
}
