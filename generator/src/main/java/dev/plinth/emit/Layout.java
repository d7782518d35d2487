package dev.plinth.emit;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        VERIFY;

        /** What the manifest calls it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The command that runs a script, with {@code FILE} for the file. */
    String run(Part part);

    /** Whether a script may hold a statement that is in no transaction, beside others. */
    default boolean holdsStatementsAlone() {
        return true;
    }

    /**
     * The scripts of a migration in their files.
     *
     * @throws dev.plinth.dialect.RefusedException if they cannot stand in such files
     */
    LaidScripts lay(MigrationName name, MigrationDrafts drafts);

    /** The scripts that stay as they are once another migration follows, because they may have been run. */
    default Set<Part> frozen() {
        return EnumSet.allOf(Part.class);
    }

    /** Files about all migrations together, by their paths. */
    default SortedMap<String, String> index(List<EmittedMigration> migrations) {
        return new TreeMap<>();
    }
}
