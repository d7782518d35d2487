package dev.plinth.importer;

import java.util.List;
import java.util.Optional;

/**
 * What somebody changed in a database beside its migrations.
 *
 * @param compared from the database to what its migrations left
 */
public record Drift(List<Part> parts, Compared compared) {
    /**
     * A part that is not as the migrations left it.
     *
     * @param path {@code tables/film/columns/title/null}
     * @param expected in the engine's words; empty: no migration made it
     * @param found in the engine's words; empty: it is gone
     * @param since the last applied migration that made or changed it; empty: none did
     * @param meets whether the declared schema has it as it was found
     */
    public record Part(String path, String expected, String found, Optional<String> since, Meets meets) {}

    /** How a part stands to the declared schema, which migrations that are not applied yet may bring. */
    public enum Meets {
        DECLARED,
        NOTHING
    }

    public Drift {
        parts = List.copyOf(parts);
    }
}
