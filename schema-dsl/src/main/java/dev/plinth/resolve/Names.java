package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.expression.Words;
import dev.plinth.model.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every name has to be, and how two of them collide. */
public final class Names {
    private Names() {}

    /** Refuses what no engine can hold; any other character is the engines' business. */
    public static void check(Located<String> name, String what, Diagnostics diagnostics) {
        if (name.value().isBlank()) {
            diagnostics.report(
                    DiagnosticCode.BAD_NAME, name.span(), "the name of " + what + " is empty", "give it a name");
        } else if (name.value().codePoints().anyMatch(Names::isUnprintable)) {
            diagnostics.report(
                    DiagnosticCode.BAD_NAME,
                    name.span(),
                    "the name of " + what + " holds a control character",
                    "leave it out; any letter of any script is allowed, and spaces are");
        }
    }

    /** The same for what can stand in a database schema, whose name stands before a dot. */
    public static void checkQualified(Located<String> name, String what, Diagnostics diagnostics) {
        check(name, what, diagnostics);
        if (!name.value().isBlank() && !QualifiedName.isWellFormed(name.value())) {
            diagnostics.report(
                    DiagnosticCode.BAD_NAME,
                    name.span(),
                    "the name of " + what + ", " + name.value() + ", has a dot that stands behind no schema",
                    "a dot parts a schema from a name, as in app.users: write another character");
        }
    }

    private static boolean isUnprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint)
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The same for all names that an engine may take for one. */
    static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Reports names that differ only in case, each at its place. */
    static void checkCase(Collection<Located<String>> names, String what, Diagnostics diagnostics) {
        Map<String, Located<String>> seen = new HashMap<>();
        for (Located<String> name : names) {
            Located<String> first = seen.putIfAbsent(folded(name.value()), name);
            if (first != null && !first.value().equals(name.value())) {
                reportCase(name, first, what, diagnostics);
            }
        }
    }

    static void reportCase(Located<String> name, Located<String> first, String what, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.DIFFERS_ONLY_IN_CASE,
                name.span(),
                what + " " + name.value() + " differs only in case from " + first.value() + " at " + first.span(),
                "some engines take them for one: rename one of them");
    }

    /** The names of known columns, each once; empty where one of them is not that, which is reported. */
    static Optional<List<String>> columns(
            List<Located<String>> written, String table, Collection<String> known, Diagnostics diagnostics) {
        Set<String> names = new LinkedHashSet<>();
        boolean wrong = written.isEmpty();
        for (Located<String> name : written) {
            if (!known.contains(name.value())) {
                reportUnknown(name, table, known, diagnostics);
                wrong = true;
            } else if (!names.add(name.value())) {
                diagnostics.report(
                        DiagnosticCode.REPEATED_COLUMN,
                        name.span(),
                        "the column " + name.value() + " stands here twice",
                        "name each column once");
                wrong = true;
            }
        }
        return wrong ? Optional.empty() : Optional.of(new ArrayList<>(names));
    }

    private static void reportUnknown(
            Located<String> name, String table, Collection<String> known, Diagnostics diagnostics) {
        List<String> printed = known.stream().map(Words::name).toList();
        diagnostics.report(
                DiagnosticCode.UNKNOWN_COLUMN,
                name.span(),
                "table " + table + " has no column " + name.value(),
                NearestName.hint(name.value(), printed, "declare it under columns:"));
    }
}
