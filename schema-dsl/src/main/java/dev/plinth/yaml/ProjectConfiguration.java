package dev.plinth.yaml;

import dev.plinth.model.NamingStyle;
import java.util.List;
import java.util.Optional;

/**
 * What {@code plinth.yaml} says.
 *
 * @param dialects those that SQL is generated for, in the author's order
 * @param schema file or folder of the declared schema, relative to the project
 * @param migrations folder of the migrations, relative to the project; empty: one implicit migration creates everything
 */
public record ProjectConfiguration(
        String name,
        List<String> dialects,
        String schema,
        Optional<String> migrations,
        NamingStyle names,
        Output output,
        Retention retention) {
    /** Stands for a path that could not be read, which is reported. */
    static final String UNREADABLE = "";

    public ProjectConfiguration {
        dialects = List.copyOf(dialects);
    }

    /**
     * Where what is generated goes.
     *
     * @param sql folder for SQL, relative to the project; empty: the caller's choice
     */
    public record Output(Optional<String> sql, Layout layout, Optional<JavaOutput> java) {
        public static final Output DEFAULT = new Output(Optional.empty(), Layout.NUMBERED, Optional.empty());
    }

    /** How the generated files are named and arranged. */
    public enum Layout {
        NUMBERED
    }

    /** Where generated accessors go. */
    public record JavaOutput(String directory, String packageName) {}

    /** Whether what a migration takes away is kept for its rollback. */
    public enum Retention {
        ALWAYS,
        NEVER
    }
}
