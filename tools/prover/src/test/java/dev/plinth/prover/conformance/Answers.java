package dev.plinth.prover.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What one engine makes of one sample.
 *
 * @param sql the expression as the dialect writes it, or why it refuses it
 * @param values of the rows, in one normal form; empty where the expression is refused, or no such engine is at hand
 */
record Answers(String dialect, String sql, Optional<List<String>> values) {
    Answers {
        values = values.map(List::copyOf);
    }
}
