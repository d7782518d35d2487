package dev.plinth.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with the input of one run, so that an author hears of all of it at once and not of the first
 * thing only. Not for use by several threads.
 */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    private final Set<String> settled = new HashSet<>();

    public void add(Diagnostic diagnostic) {
        if (!settled.contains(line(diagnostic.span()))) {
            found.add(diagnostic);
        }
    }

    /** Drops what is said about the line from now on: it was read as it was probably meant, and its error is known. */
    public void settle(SourceSpan span) {
        settled.add(line(span));
    }

    private static String line(SourceSpan span) {
        return span.file() + ":" + span.line();
    }

    public void report(DiagnosticCode code, SourceSpan span, String message, String hint) {
        add(code.at(span, message, hint));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** What was found, by place; at one place in the order of finding. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Diagnostic::span));
        return List.copyOf(sorted);
    }
}
