package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.change.Reversal;
import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reviewer reads first: what a script is for, what it locks, what its rollback cannot bring back. */
final class ScriptHeader {
    private ScriptHeader() {}

    static List<String> up(
            Migration migration, MigrationPlan plan, Dialect dialect, String run, Parts parts, Repetition repetition) {
        List<String> lines = head("Migration: " + migration.id(), migration, dialect, run);
        List<SqlStatement> statements = parts.units().stream()
                .flatMap(unit -> unit.statements().stream())
                .toList();
        lines.add("Locks: "
                + statements.stream()
                        .map(SqlStatement::lock)
                        .max(Comparator.naturalOrder())
                        .map(LockLevel::words)
                        .orElse("none"));
        lines.add("Rows: "
                + statements.stream()
                        .map(SqlStatement::work)
                        .max(Comparator.comparing(ScriptHeader::weight))
                        .map(Work::words)
                        .orElse("untouched"));
        lines.addAll(parts.lines());
        lines.addAll(degraded(Degraded.of(plan, dialect.name())));
        lines.addAll(reversal(plan));
        lines.addAll(repetition(repetition));
        return lines;
    }

    static List<String> down(
            Migration migration, MigrationPlan plan, Dialect dialect, String run, Parts parts, Repetition repetition) {
        List<String> lines = head("Rollback of: " + migration.id(), migration, dialect, run);
        lines.addAll(parts.lines());
        lines.addAll(reversal(plan));
        lines.addAll(repetition(repetition));
        return lines;
    }

    static List<String> repetition(Repetition repetition) {
        return repetition.isForbidden()
                ? List.of("Once: it cannot see that it has run, and would take what stands under the old names again")
                : List.of();
    }

    static List<String> verify(Migration migration, Dialect dialect, String run) {
        return head("Verification of: " + migration.id(), migration, dialect, run);
    }

    static List<String> schema(String project, String fingerprint, Dialect dialect, Map<String, String> degraded) {
        List<String> lines = new ArrayList<>();
        lines.add("Schema: " + line(project));
        lines.add("Dialect: " + dialect.name());
        lines.add("Fingerprint: " + fingerprint);
        lines.addAll(degraded(degraded));
        lines.add("Run: " + dialect.script().command());
        return lines;
    }

    /** One line that says so, and under it what, and the author's reason. */
    static List<String> degraded(Map<String, String> reasons) {
        List<String> lines = new ArrayList<>();
        if (!reasons.isEmpty()) {
            lines.add("Less than declared: what the author lets this engine do without");
        }
        reasons.forEach((path, reason) -> lines.add("  - " + line(path + ": " + reason)));
        return lines;
    }

    static List<String> head(String title, Migration migration, Dialect dialect, String run) {
        List<String> lines = new ArrayList<>();
        lines.add(line(title));
        lines.add("Dialect: " + dialect.name());
        migration.description().ifPresent(text -> lines.add("Description: " + line(text)));
        migration.date().ifPresent(text -> lines.add("Date: " + line(text)));
        migration.author().ifPresent(text -> lines.add("Author: " + line(text)));
        if (!migration.depends().isEmpty()) {
            lines.add("Depends: " + line(String.join(", ", migration.depends())));
        }
        if (!migration.replaces().isEmpty()) {
            lines.add("Replaces: " + line(String.join(", ", migration.replaces())));
        }
        lines.add("Run: " + run);
        return lines;
    }

    /** One line a class, and under it what it is about. */
    static List<String> reversal(MigrationPlan plan) {
        return reversal(plan.reservations());
    }

    static List<String> reversal(List<Reversal> reservations) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        for (Reversal reversal : reservations) {
            String[] words = line(ReversalWords.of(reversal)).split(": ", 2);
            classes.computeIfAbsent(words[0], name -> new ArrayList<>()).add(words[words.length - 1]);
        }
        List<String> lines = new ArrayList<>();
        classes.forEach((name, details) -> {
            lines.add("Rollback: " + name);
            details.forEach(detail -> lines.add("  - " + detail));
        });
        return lines.isEmpty() ? List.of("Rollback: exact") : lines;
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
