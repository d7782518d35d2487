package dev.plinth.prover;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogDifference;
import dev.plinth.prover.digest.TableDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/** What a trial says in the end. */
final class Findings {
    private final List<String> notes = new ArrayList<>();
    private final List<String> unproven = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    List<String> notes() {
        return notes;
    }

    List<String> unproven() {
        return unproven;
    }

    List<String> failures() {
        return failures;
    }

    void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    void unproven(String reason) {
        unproven.add(reason);
    }

    void fail(String failure) {
        failures.add(failure);
    }

    boolean failed() {
        return !failures.isEmpty();
    }

    /** @param reached what came out where nothing is wrong */
    MigrationProof.Verdict verdict(MigrationProof.Verdict reached) {
        if (failed()) {
            return MigrationProof.Verdict.FAILED;
        }
        return unproven.isEmpty() ? reached : MigrationProof.Verdict.UNPROVEN;
    }

    /** @return whether they are equal, so that rows can be looked for where they should be */
    boolean requireEqual(String when, Catalog expected, Catalog found) {
        List<String> lines = CatalogDifference.between(expected, found);
        lines.forEach(line -> fail(when + ": " + line));
        return lines.isEmpty();
    }

    void requireEqual(String when, SortedMap<String, String> expected, SortedMap<String, String> found) {
        if (!expected.equals(found)) {
            fail(when + ": identities count on from " + found + " instead of " + expected);
        }
    }

    /** The same rows, no more and no fewer. */
    void requireSame(String when, Map<String, TableDigest> expected, Map<String, TableDigest> found) {
        compare(when, expected, found, TableDigest::firstDifference);
    }

    /** The rows that are expected; beside them may stand others. */
    void requireKept(String when, Map<String, TableDigest> expected, Map<String, TableDigest> found) {
        compare(when, expected, found, TableDigest::firstLost);
    }

    /** Views that no row can help; what made-up rows do to a select is no fault of the migration's. */
    void requireRead(String when, List<UnreadView> unread) {
        for (UnreadView view : unread) {
            switch (view.cause()) {
                case VIEW -> fail(when + ": the view " + view.view() + " cannot be read: " + view.reason());
                case ROWS ->
                    note("the view " + view.view() + " does not take the rows that were made: " + view.reason());
            }
        }
    }

    private void compare(
            String when,
            Map<String, TableDigest> expected,
            Map<String, TableDigest> found,
            BiFunction<TableDigest, TableDigest, Optional<String>> difference) {
        expected.forEach((table, digest) -> {
            TableDigest now = found.get(table);
            if (now == null) {
                fail(when + ": the table " + table + " is gone");
            } else {
                difference.apply(digest, now).ifPresent(line -> fail(when + ": " + line));
            }
        });
    }
}
