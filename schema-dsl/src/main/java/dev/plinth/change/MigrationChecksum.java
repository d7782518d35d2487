package dev.plinth.change;

import dev.plinth.expression.Words;
import java.util.List;

/**
 * SHA-256 over what a migration does: its operations in their order, each as canonical text. Comments, formatting, key
 * order, description, date and author of the file are free; one character of a predicate is not. What a migration
 * replaces is part of it.
 */
public final class MigrationChecksum {
    private static final String VERSION = "m1:";

    private MigrationChecksum() {}

    public static String of(Migration migration) {
        return VERSION + Fingerprint.sha256(replaced(migration.replaces()) + canonicalText(migration.steps()));
    }

    private static String replaced(List<String> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append("replaces ").append(Words.name(id)).append('\n'));
        return text.toString();
    }

    public static String of(List<Operation> steps) {
        return VERSION + Fingerprint.sha256(canonicalText(steps));
    }

    /** The text that the checksum is taken over: documented in {@code docs/fingerprints.md}. */
    public static String canonicalText(List<Operation> steps) {
        StringBuilder text = new StringBuilder("migration\n");
        steps.forEach(step -> text.append(step.accept(new CanonicalOperation())));
        return text.toString();
    }
}
