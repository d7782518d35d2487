package dev.plinth.emit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the scripts of one dialect become files: how a file is called, which scripts stand in it together, and what else it
 * says to whatever runs it.
 */
interface Layout {
    /** What a script is for. */
    enum Part {
        UP,
        DOWN,
        VERIFY
    }

    /** The command that runs a script, with {@code FILE} for the file. */
    String run(Part part);

    /**
     * The scripts of a migration in their files.
     *
     * @throws dev.plinth.dialect.RefusedException if they cannot stand in such files
     */
    LaidScripts lay(MigrationName name, MigrationDrafts drafts);

    /** Files about all migrations together, by their paths. */
    default SortedMap<String, String> index(List<EmittedMigration> migrations) {
        return new TreeMap<>();
    }
}
