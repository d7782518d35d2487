package dev.plinth.prover.rows;

import java.util.Set;

/**
 * A rule that a row does not keep.
 *
 * @param columns that have a say in it
 */
record Broken(String rule, Set<String> columns) {
    Broken {
        columns = Set.copyOf(columns);
    }
}
