package dev.plinth.emit;

import com.google.gson.JsonObject;
import dev.plinth.dialect.Dialect;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written for one migration and dialect.
 *
 * @param files by path
 * @param bundle its lines for the runner
 * @param manifest its entry for other machines
 */
record MigrationOutput(SortedMap<String, String> files, String bundle, JsonObject manifest) {
    MigrationOutput {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** As it is generated today. */
    static MigrationOutput of(EmissionInput input, Dialect dialect, EmittedMigration migration) {
        return new MigrationOutput(
                migration.scripts().files(), BundleText.of(migration), ManifestText.of(input, dialect, migration));
    }
}
