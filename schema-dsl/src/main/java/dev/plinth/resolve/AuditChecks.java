package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Constraint;
import dev.plinth.model.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a table must have, and say, for its changes to be recorded. */
final class AuditChecks {
    private final Function<String, SourceSpan> places;
    private final Diagnostics diagnostics;

    /** @param places the place of an object by its path, or of the nearest one that holds it */
    AuditChecks(Function<String, SourceSpan> places, Diagnostics diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void check(Table table, AuditRule rule) {
        SourceSpan place = places.apply(OriginsBuilder.audit(table.name()));
        List<String> key =
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
        if (key.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.AUDIT,
                    place,
                    "table " + table.name() + " is audited and has no primary key, by which the trail tells its rows",
                    "declare one: primary key: [id]");
        }
        Stream.concat(rule.redact().stream(), rule.ignore().stream())
                .distinct()
                .forEach(column -> check(table, key, column, place));
        rule.redact().stream()
                .filter(column -> rule.ignore().contains(column))
                .forEach(column -> diagnostics.report(
                        DiagnosticCode.AUDIT,
                        place,
                        "the audit of " + table.name() + " both ignores " + column + " and redacts it",
                        "say one of them"));
    }

    private void check(Table table, List<String> key, String column, SourceSpan place) {
        if (!table.columns().has(column)) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    place,
                    "table " + table.name() + " has no column " + column + " that its audit could leave out",
                    NearestName.hint(column, table.columns().names(), "name one of its columns"));
        } else if (key.contains(column)) {
            diagnostics.report(
                    DiagnosticCode.AUDIT,
                    place,
                    "the audit of " + table.name() + " leaves out " + column + ", by which the trail tells its rows",
                    "take " + column + " out of redact: and ignore:");
        }
    }
}
