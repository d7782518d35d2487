package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.resolve.ColumnDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the columns that are made of one. */
public final class PartsBuilder {
    private final Located<String> column;
    private final List<ColumnDeclaration> parts = new ArrayList<>();
    private final List<StepDeclaration.Assignment> values = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    PartsBuilder(Located<String> column) {
        this.column = column;
    }

    /** @param using the value for rows that are there, over the columns as they were */
    public PartsBuilder column(String name, ColumnBuilder definition, Value using) {
        diagnostics.addAll(definition.diagnostics());
        diagnostics.addAll(using.diagnostics());
        parts.add(definition.declaration(Caller.located(name)));
        values.add(new StepDeclaration.Assignment(Caller.located(name), using.parsed()));
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (parts.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    column.span(),
                    "nothing is made of " + column.value(),
                    "write .column(\"first_name\", text(), col(\"name\"))"));
        }
        return diagnostics;
    }

    Optional<StepDeclaration> split(Located<String> table, ParsedExpression back, SourceSpan span) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDeclaration.SplitColumn(table, column, parts, values, back, span));
    }
}
