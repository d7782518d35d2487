package dev.plinth.runner;

import java.time.Duration;
import java.util.List;

/**
 * What a run has done, for a summary at its end.
 *
 * @param migrations in the order in which they ran; empty when there was nothing to do
 * @param warnings   what the database said without failing
 */
public record RunResult(List<Ran> migrations, List<String> warnings) {

    public RunResult {
        migrations = List.copyOf(migrations);
        warnings = List.copyOf(warnings);
    }

    /** One migration that this run applied or rolled back. */
    public record Ran(String id, Direction direction, Duration took) {}
}
