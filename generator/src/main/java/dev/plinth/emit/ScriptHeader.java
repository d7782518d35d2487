package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.change.Reversal;
import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a reviewer reads first: what a script is for, what it locks, what its rollback cannot bring back. */
final class ScriptHeader {
    private ScriptHeader() {}

    static List<String> up(Migration migration, MigrationPlan plan, Dialect dialect, List<Unit> units) {
        List<String> lines = head("Migration: " + migration.id(), migration, dialect);
        List<SqlStatement> statements =
                units.stream().flatMap(unit -> unit.statements().stream()).toList();
        lines.add("Locks: " + statements.stream()
                .map(SqlStatement::lock)
                .max(Comparator.naturalOrder())
                .map(LockLevel::words)
                .orElse("none"));
        lines.add("Rows: " + statements.stream()
                .map(SqlStatement::work)
                .max(Comparator.comparing(ScriptHeader::weight))
                .map(Work::words)
                .orElse("untouched"));
        lines.addAll(reversal(plan));
        return lines;
    }

    static List<String> down(Migration migration, MigrationPlan plan, Dialect dialect) {
        List<String> lines = head("Rollback of: " + migration.id(), migration, dialect);
        lines.addAll(reversal(plan));
        return lines;
    }

    static List<String> verify(Migration migration, Dialect dialect) {
        return head("Verification of: " + migration.id(), migration, dialect);
    }

    static List<String> schema(String project, String fingerprint, Dialect dialect) {
        List<String> lines = new ArrayList<>();
        lines.add("Schema: " + line(project));
        lines.add("Dialect: " + dialect.name());
        lines.add("Fingerprint: " + fingerprint);
        lines.add("Run: " + dialect.script().command());
        return lines;
    }

    private static List<String> head(String title, Migration migration, Dialect dialect) {
        List<String> lines = new ArrayList<>();
        lines.add(line(title));
        lines.add("Dialect: " + dialect.name());
        migration.description().ifPresent(text -> lines.add("Description: " + line(text)));
        migration.date().ifPresent(text -> lines.add("Date: " + line(text)));
        migration.author().ifPresent(text -> lines.add("Author: " + line(text)));
        if (!migration.depends().isEmpty()) {
            lines.add("Depends: " + line(String.join(", ", migration.depends())));
        }
        lines.add("Run: " + dialect.script().command());
        return lines;
    }

    static List<String> reversal(MigrationPlan plan) {
        List<String> lines = new ArrayList<>();
        if (plan.reservations().isEmpty()) {
            lines.add("Rollback: exact");
        }
        for (Reversal reversal : plan.reservations()) {
            lines.add("Rollback: " + line(ReversalWords.of(reversal)));
        }
        return lines;
    }

    private static int weight(Work work) {
        return switch (work) {
            case CATALOG -> 0;
            case ROWS -> 1;
            case SCAN -> 2;
            case INDEX -> 3;
            case REWRITE -> 4;
        };
    }

    /** An author's text on one line: what would end a comment's line is a blank. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}|\\u2028|\\u2029|\\u0085", " ").strip();
    }
}
