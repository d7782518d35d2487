package dev.plinth.runner;

import dev.plinth.runner.RunnerException.WrongVersion;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits identifiers into version and name, and finds the migration that a person means by a VERSION. */
record MigrationName(String version, String name) {

    /** {@code 006_add_x}, {@code 2025-08-30_add_x}, or {@code migration-003-add-x}. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<plain>\\d[^_]*)_+(?<rest>.+)|[A-Za-z]+[-_](?<number>\\d+)[-_]+(?<tail>.+)");

    static MigrationName of(String id) {
        Matcher shape = SHAPE.matcher(id);
        if (!shape.matches()) {
            return new MigrationName(id, id);
        }
        return shape.group("plain") != null
                ? new MigrationName(shape.group("plain"), shape.group("rest"))
                : new MigrationName(shape.group("number"), shape.group("tail"));
    }

    /**
     * An identifier, else a whole version, else a unique prefix; an exact match wins, so that {@code 1} can mean
     * {@code 1_first} where there is a {@code 10_tenth}. {@code 000} is never read as a prefix: the same word would then
     * mean nothing at all on the way down and the first migration on the way up.
     */
    static Migration find(List<Migration> migrations, String wanted) {
        if (wanted.equals(PlinthRunner.BEFORE_THE_FIRST)) {
            throw new WrongVersion("'" + wanted + "' stands before the first migration, where only 'down' can go;"
                    + " write a migration's whole identifier: " + identifiers(migrations));
        }
        List<Predicate<Migration>> readings = List.of(
                migration -> migration.id().equals(wanted),
                migration -> migration.version().equals(wanted),
                migration -> !wanted.isEmpty() && migration.id().startsWith(wanted));
        for (Predicate<Migration> reading : readings) {
            List<Migration> found = migrations.stream().filter(reading).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new WrongVersion("'" + wanted + "' could be any of " + identifiers(found)
                        + "; write enough of the identifier to tell them apart");
            }
        }
        throw new WrongVersion(
                "no migration of this bundle begins with '" + wanted + "'; there are " + identifiers(migrations));
    }

    private static String identifiers(List<Migration> migrations) {
        return migrations.isEmpty()
                ? "none"
                : String.join(", ", migrations.stream().map(Migration::id).toList());
    }
}
