package dev.plinth.dialect;

import java.util.List;

/**
 * What the runner needs of an engine and does not know: lines of the bundle format without their migrations.
 *
 * @param lines whole records, fields separated by tabs, escaped
 */
public record RunnerProfile(List<String> lines) {
    public RunnerProfile {
        lines = List.copyOf(lines);
    }
}
