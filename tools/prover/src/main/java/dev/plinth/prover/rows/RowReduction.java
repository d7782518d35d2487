package dev.plinth.prover.rows;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the rows that something admits which refused them together: halves are tried, and halves of those, so that a
 * few that do not fit cost a few trials and not one for each row.
 */
public final class RowReduction {
    /** Beyond these, what was not tried is left out. */
    private static final int TRIALS = 60;

    private final RowSubset subset;
    private final Trial trial;
    private final Set<Integer> admitted = new TreeSet<>();
    private int trials;

    private RowReduction(RowSubset subset, Trial trial) {
        this.subset = subset;
        this.trial = trial;
    }

    /** Tries rows on what they are for, and leaves nothing behind. */
    @FunctionalInterface
    public interface Trial {
        /** @return why the rows are refused; empty where they are not */
        Optional<String> refusal(SampleRows rows) throws SQLException;
    }

    /** @return the rows that were admitted together; perhaps none */
    public static SampleRows reduce(RowSubset subset, Trial trial) throws SQLException {
        RowReduction reduction = new RowReduction(subset, trial);
        List<Integer> all = new ArrayList<>();
        for (int number = 0; number < subset.size(); number++) {
            all.add(number);
        }
        reduction.split(all);
        return subset.of(reduction.admitted);
    }

    private void split(List<Integer> refused) throws SQLException {
        if (refused.size() > 1) {
            int half = refused.size() / 2;
            attempt(refused.subList(0, half));
            attempt(refused.subList(half, refused.size()));
        }
    }

    private void attempt(List<Integer> part) throws SQLException {
        if (++trials > TRIALS) {
            return;
        }
        Set<Integer> chosen = new TreeSet<>(admitted);
        chosen.addAll(part);
        if (trial.refusal(subset.of(chosen)).isEmpty()) {
            admitted.addAll(part);
        } else {
            split(part);
        }
    }
}
