package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.resolve.KeyDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Collects the columns of a primary key or of a unique constraint. */
public final class KeyBuilder {
    private final SourceSpan span = Caller.here();
    private final List<Located<String>> columns = new ArrayList<>();
    private Optional<Located<String>> name = Optional.empty();

    KeyBuilder() {}

    /** Without it, the project's naming style gives a name. */
    public KeyBuilder named(String given) {
        name = Optional.of(Caller.located(given));
        return this;
    }

    public KeyBuilder columns(String first, String... more) {
        columns.add(Caller.located(first));
        Arrays.stream(more).map(Caller::located).forEach(columns::add);
        return this;
    }

    List<Diagnostic> diagnostics() {
        return columns.isEmpty()
                ? List.of(DiagnosticCode.MISSING_KEY.at(span, "the key is of no column", "write .columns(\"email\")"))
                : List.of();
    }

    Optional<KeyDeclaration> declaration() {
        return columns.isEmpty() ? Optional.empty() : Optional.of(new KeyDeclaration(name, columns, span));
    }
}
