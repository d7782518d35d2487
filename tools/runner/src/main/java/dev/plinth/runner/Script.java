package dev.plinth.runner;

import java.util.List;

/**
 * One emitted SQL file, verified and cut into units. The text is held, so that what was verified is what runs.
 *
 * @param path relative to the bundle's folder
 */
public record Script(String path, String checksum, String text, List<Unit> units) {

    public Script {
        units = List.copyOf(units);
    }

    /** The same, where what a person has to do is taken as done. */
    Script takingAsDone() {
        return new Script(
                path, checksum, text, units.stream().map(Unit::takingAsDone).toList());
    }

    /** Whether the database itself guarantees all or nothing, with the history row in the same transaction. */
    boolean isOneTransaction() {
        return units.size() <= 1 && units.stream().allMatch(Unit::isTransaction);
    }
}
