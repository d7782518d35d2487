package dev.plinth.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * That every change of a table's rows is recorded, whoever makes it.
 *
 * @param redact columns of which the trail says that they changed, and not what they held
 * @param ignore columns that the trail knows nothing of: an update of these alone leaves no entry
 * @param degrade by dialect, the author's reason for no trail there
 */
public record AuditRule(SortedSet<String> redact, SortedSet<String> ignore, SortedMap<String, String> degrade) {
    /** Everything is recorded as it is. */
    public static final AuditRule ALL =
            new AuditRule(Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedMap());

    public AuditRule {
        redact = Collections.unmodifiableSortedSet(new TreeSet<>(redact));
        ignore = Collections.unmodifiableSortedSet(new TreeSet<>(ignore));
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
    }

    /** The rule after a column has got another name. */
    public AuditRule renameColumn(String from, String to) {
        UnaryOperator<String> renamed = column -> column.equals(from) ? to : column;
        return new AuditRule(renamed(redact, renamed), renamed(ignore, renamed), degrade);
    }

    /** Whether it says something of a column. */
    public boolean names(String column) {
        return redact.contains(column) || ignore.contains(column);
    }

    /** The rule after a column has gone. */
    public AuditRule without(String column) {
        SortedSet<String> redacted = new TreeSet<>(redact);
        SortedSet<String> ignored = new TreeSet<>(ignore);
        redacted.remove(column);
        ignored.remove(column);
        return new AuditRule(redacted, ignored, degrade);
    }

    private static SortedSet<String> renamed(SortedSet<String> columns, UnaryOperator<String> renamed) {
        return columns.stream().map(renamed).collect(Collectors.toCollection(TreeSet::new));
    }
}
