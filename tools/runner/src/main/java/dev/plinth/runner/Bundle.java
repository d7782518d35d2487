package dev.plinth.runner;

import java.nio.file.Path;
import java.util.List;

/**
 * A verified bundle in memory: every file was read once and compared with its checksum, so a run neither depends on the
 * folder staying as it is nor finds damage halfway.
 *
 * @param dialect  shown in messages; the runner does nothing with it
 * @param emitter  version of the generator's output
 * @param checksum SHA-256 of {@code bundle.plinth}, kept in the history
 * @param migrations in the order of application
 */
public record Bundle(
        String project, String dialect, String emitter, String checksum, Engine engine, List<Migration> migrations) {

    /** The line-format file at the root of a bundle's folder. */
    public static final String FILE_NAME = "bundle.plinth";

    public Bundle {
        migrations = List.copyOf(migrations);
    }

    /**
     * Reads and verifies a bundle.
     *
     * @throws RunnerException.BadBundle naming file and line, when anything is missing, changed or not understood
     */
    public static Bundle read(Path folder) {
        return BundleReader.read(folder);
    }

    /** The same, where what a person has to do is taken as done: for scratch databases, in which nobody does anything. */
    public Bundle takingAsDone() {
        return new Bundle(
                project,
                dialect,
                emitter,
                checksum,
                engine,
                migrations.stream().map(Migration::takingAsDone).toList());
    }
}
