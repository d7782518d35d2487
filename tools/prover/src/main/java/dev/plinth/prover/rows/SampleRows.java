package dev.plinth.prover.rows;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows for a whole schema.
 *
 * @param steps in an order in which no foreign key is broken at the end of the transaction
 * @param rows what every table holds after all steps
 * @param notes what was not reached, in words: fewer rows than asked for, an edge that no row could take, a constraint that
 *     could not be computed and is left to the engine
 */
public record SampleRows(List<RowStep> steps, SortedMap<String, List<Row>> rows, List<String> notes) {
    public SampleRows {
        steps = List.copyOf(steps);
        SortedMap<String, List<Row>> copy = new TreeMap<>();
        rows.forEach((table, all) -> copy.put(table, List.copyOf(all)));
        rows = Collections.unmodifiableSortedMap(copy);
        notes = List.copyOf(notes);
    }
}
