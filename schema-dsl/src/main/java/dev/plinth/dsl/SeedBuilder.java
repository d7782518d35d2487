package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.resolve.SeedDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects the reference data of a table. */
public final class SeedBuilder {
    private final Located<String> table;
    private final List<Located<String>> key = new ArrayList<>();
    private final List<SeedDeclaration.Row> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    SeedBuilder(Located<String> table) {
        this.table = table;
    }

    /** Columns that tell rows apart and are unique in the table; without them, its primary key. */
    public SeedBuilder key(String... columns) {
        for (String column : columns) {
            key.add(Caller.located(column));
        }
        return this;
    }

    /** One row; columns that it does not name are not managed. */
    public SeedBuilder row(Consumer<SeedRowBuilder> declare) {
        SeedRowBuilder row = new SeedRowBuilder();
        declare.accept(row);
        rows.add(new SeedDeclaration.Row(row.cells(), Caller.here()));
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (rows.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    table.span(),
                    "the seed of " + table.value() + " has no rows",
                    "write .row(row -> row.set(\"id\", 1).set(\"name\", \"admin\"))"));
        }
        return diagnostics;
    }

    Optional<SeedDeclaration> declaration() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SeedDeclaration(table, key, rows));
    }
}
