package dev.plinth.prover.rows;

import java.util.List;
import java.util.Map;

/**
 * Rows of reference data that are going to come or go where rows are made.
 *
 * @param taken by table: what no made row may collide with, because it comes later
 * @param leaving by table, told by their keys: rows that are there and go later
 */
public record ReservedRows(Map<String, List<Row>> taken, Map<String, List<Row>> leaving, Reference reference) {
    public static final ReservedRows NONE = new ReservedRows(Map.of(), Map.of(), Reference.AVOIDED);

    public ReservedRows {
        taken = Map.copyOf(taken);
        leaving = Map.copyOf(leaving);
    }

    /** Whether made rows refer to rows that go later. */
    public enum Reference {
        AVOIDED,
        /** As far as they can. */
        SOUGHT
    }

    public ReservedRows seeking() {
        return new ReservedRows(taken, leaving, Reference.SOUGHT);
    }

    List<Row> takenOf(String table) {
        return taken.getOrDefault(table, List.of());
    }

    /** Of rows to refer to, those that may be. */
    List<Row> referable(String table, List<Row> candidates) {
        List<Row> gone =
                candidates.stream().filter(row -> isLeaving(table, row)).toList();
        return switch (reference) {
            case AVOIDED ->
                gone.isEmpty()
                        ? candidates
                        : candidates.stream()
                                .filter(row -> !isLeaving(table, row))
                                .toList();
            case SOUGHT -> gone.isEmpty() ? candidates : gone;
        };
    }

    public boolean isLeaving(String table, Row row) {
        return leaving.getOrDefault(table, List.of()).stream()
                .anyMatch(gone -> gone.values().entrySet().stream()
                        .allMatch(entry -> Parents.isSame(row.value(entry.getKey()), entry.getValue())));
    }
}
