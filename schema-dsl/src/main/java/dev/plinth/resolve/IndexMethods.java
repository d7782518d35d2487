package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Index;
import dev.plinth.model.Index.Method;

/** What a method of an index can do (the PostgreSQL manual, "Index Types" and "CREATE INDEX"). */
final class IndexMethods {
    private final Index index;
    private final SourceSpan span;
    private final Diagnostics diagnostics;

    private IndexMethods(Index index, SourceSpan span, Diagnostics diagnostics) {
        this.index = index;
        this.span = span;
        this.diagnostics = diagnostics;
    }

    static void check(Index index, SourceSpan span, Diagnostics diagnostics) {
        if (index.method() != Method.BTREE) {
            new IndexMethods(index, span, diagnostics).check();
        }
    }

    private void check() {
        Method method = index.method();
        if (index.unique()) {
            report("cannot be unique", "leave out method:, or unique: true");
        }
        boolean ordered = index.parts().stream()
                .anyMatch(part -> part.order() == Index.Order.DESCENDING || part.nulls() != Index.Nulls.AS_ENGINE);
        if (ordered) {
            report("has no order", "leave out desc and nulls first, nulls last");
        }
        if (!index.include().isEmpty() && method != Method.GIST && method != Method.SPGIST) {
            report("keeps no columns beside its key", "leave out include:");
        }
        if (index.parts().size() > 1 && (method == Method.HASH || method == Method.SPGIST)) {
            report("is over one column or expression", "make an index for each");
        }
    }

    private void report(String what, String hint) {
        diagnostics.report(
                DiagnosticCode.INDEX_METHOD,
                span,
                "an index by " + index.method().word() + " " + what,
                hint);
    }
}
