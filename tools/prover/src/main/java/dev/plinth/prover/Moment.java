package dev.plinth.prover;

import dev.plinth.catalog.Catalog;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A database at one moment of a proof.
 *
 * @param marks how far its identities have counted
 */
record Moment(Catalog catalog, SortedMap<String, String> marks) {
    Moment {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }
}
