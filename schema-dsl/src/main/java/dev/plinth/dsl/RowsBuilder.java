package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.resolve.SeedDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects rows that a migration writes once. */
public final class RowsBuilder {
    private final Located<String> table;
    private final List<SeedDeclaration.Row> rows = new ArrayList<>();
    private Retention.Fate fate = Retention.Fate.AS_PROJECT;

    RowsBuilder(Located<String> table) {
        this.table = table;
    }

    /** One row; columns that it does not name get their defaults. */
    public RowsBuilder row(Consumer<SeedRowBuilder> declare) {
        SeedRowBuilder row = new SeedRowBuilder();
        declare.accept(row);
        rows.add(new SeedDeclaration.Row(row.cells(), Caller.here()));
        return this;
    }

    /** Whether the rollback takes the rows away, where that is not as the project says. */
    public RowsBuilder retention(Retention.Fate before) {
        fate = before;
        return this;
    }

    List<Diagnostic> diagnostics() {
        return rows.isEmpty()
                ? List.of(DiagnosticCode.MISSING_VALUE.at(
                        table.span(),
                        "no rows are inserted into " + table.value(),
                        "write .row(row -> row.set(\"id\", 1).set(\"name\", \"admin\"))"))
                : List.of();
    }

    Optional<StepDeclaration> declaration() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.InsertRows(table, rows, fate, table.span()));
    }
}
