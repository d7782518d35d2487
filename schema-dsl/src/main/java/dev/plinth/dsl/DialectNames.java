package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.Dialects;
import java.util.List;

/** Looks at the names of dialects, which are texts in Java too. */
final class DialectNames {
    private DialectNames() {}

    static List<Diagnostic> check(String dialect) {
        return Dialects.isKnown(dialect)
                ? List.of()
                : List.of(DiagnosticCode.UNKNOWN_DIALECT.at(
                        Caller.here(),
                        "no dialect is named " + dialect,
                        NearestName.hint(dialect, Dialects.NAMES, "the dialects are " + Dialects.NAMES)));
    }
}
