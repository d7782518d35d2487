package dev.plinth.prover;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.model.Constraint;
import dev.plinth.model.Schema;
import dev.plinth.prover.digest.TableDigest;
import dev.plinth.prover.rows.ExistingRows;
import dev.plinth.prover.rows.ReservedRows;
import dev.plinth.prover.rows.Row;
import dev.plinth.prover.rows.RowGenerationException;
import dev.plinth.prover.rows.RowGenerator;
import dev.plinth.prover.rows.RowReduction;
import dev.plinth.prover.rows.RowStep;
import dev.plinth.prover.rows.RowSubset;
import dev.plinth.prover.rows.SampleRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows that are written into a schema after migrations, and before their rollback: in every table, also in those that are
 * new, with a value in every column, and so that the conditions of the rollback hold.
 */
final class RowsSince {
    /** So that no row is the same as one that was made from the seed itself. */
    private static final long OTHER_SEED = 1_000_003;

    private final Workbench bench;
    private final State state;
    private final List<Operation> rollback;
    private final long seed;

    /** @param rollback the operations that these rows are going to meet */
    RowsSince(Workbench bench, State state, List<Operation> rollback, long seed) {
        this.bench = bench;
        this.state = state;
        this.rollback = rollback;
        this.seed = seed + OTHER_SEED;
    }

    /** Writes what fits; tables that hold no row afterwards leave something unproven. */
    void write(Connection connection, Findings findings) throws SQLException {
        Schema schema = state.declared();
        Admissible admissible = Admissible.of(state, rollback);
        try {
            ExistingRows existing = bench.rows(connection, schema);
            SampleRows rows = RowGenerator.generate(admissible.request(seed, existing));
            rows.notes().forEach(note -> findings.note("written since: " + note));
            write(connection, admissible, rows, findings);
        } catch (RowGenerationException impossible) {
            findings.note("written since: " + impossible.getMessage());
        }
        for (Map.Entry<String, TableDigest> table :
                bench.digests(connection, schema).entrySet()) {
            if (table.getValue().count() == 0 && !admissible.empty().contains(table.getKey())) {
                findings.unproven("the rollback met no row in " + table.getKey());
            }
        }
    }

    /**
     * Writes rows that refer to reference data which the rollback takes away.
     *
     * @return whether there are any
     */
    boolean writeReferring(Connection connection) throws SQLException {
        Schema schema = state.declared();
        Admissible admissible = Admissible.of(state, rollback);
        ReservedRows leaving = admissible.reserved();
        if (leaving.leaving().isEmpty()) {
            return false;
        }
        try {
            ExistingRows existing = bench.rows(connection, schema);
            SampleRows rows = RowGenerator.generate(
                    admissible.request(seed + OTHER_SEED, existing).reserving(leaving.seeking()));
            RowSubset all = new RowSubset(rows, admissible.schema());
            SampleRows fitting = refusal(connection, schema, rows).isEmpty()
                    ? rows
                    : RowReduction.reduce(all, fewer -> refusal(connection, schema, fewer));
            bench.writer().write(connection, schema, fitting);
            return fitting.steps().stream().anyMatch(step -> refers(step, existing, leaving));
        } catch (RowGenerationException impossible) {
            return false;
        }
    }

    private boolean refers(RowStep step, ExistingRows existing, ReservedRows leaving) {
        return step instanceof RowStep.Insert insert
                && state.requireTable(step.table())
                        .foreignKeys()
                        .anyMatch(key -> existing.rows().getOrDefault(key.referencedTable(), List.of()).stream()
                                .filter(parent -> leaving.isLeaving(key.referencedTable(), parent))
                                .anyMatch(parent -> refers(key, insert.row(), parent)));
    }

    private static boolean refers(Constraint.ForeignKey key, Row child, Row parent) {
        for (int at = 0; at < key.columns().size(); at++) {
            Object value = child.value(key.columns().get(at));
            if (value == null
                    || !Objects.deepEquals(
                            value, parent.value(key.referencedColumns().get(at)))) {
                return false;
            }
        }
        return true;
    }

    private void write(Connection connection, Admissible admissible, SampleRows rows, Findings findings)
            throws SQLException {
        Schema schema = state.declared();
        try {
            bench.writer().write(connection, schema, rows);
        } catch (SQLException refusal) {
            if (!bench.refusesRows(refusal)) {
                throw refusal;
            }
            findings.note("written since: rows that were made do not fit: " + refusal.getMessage());
            SampleRows fitting = RowReduction.reduce(
                    new RowSubset(rows, admissible.schema()), fewer -> refusal(connection, schema, fewer));
            bench.writer().write(connection, schema, fitting);
        }
    }

    private Optional<String> refusal(Connection connection, Schema schema, SampleRows rows) throws SQLException {
        return bench.writer().refusal(connection, schema, rows);
    }
}
