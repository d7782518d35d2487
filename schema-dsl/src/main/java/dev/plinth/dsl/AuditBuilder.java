package dev.plinth.dsl;

import dev.plinth.model.AuditRule;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects which changes of a table's rows are recorded. */
public final class AuditBuilder {
    private final SortedSet<String> redact = new TreeSet<>();
    private final SortedSet<String> ignore = new TreeSet<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();

    AuditBuilder() {}

    /** Columns of which the trail says that they changed, and not what they held. */
    public AuditBuilder redact(String... columns) {
        redact.addAll(Arrays.asList(columns));
        return this;
    }

    /** Columns that the trail knows nothing of. */
    public AuditBuilder ignore(String... columns) {
        ignore.addAll(Arrays.asList(columns));
        return this;
    }

    /** An engine on which nothing is recorded, and why. */
    public AuditBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    AuditRule rule() {
        return new AuditRule(redact, ignore, degrade);
    }
}
