package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ColumnScope;
import dev.plinth.expression.ExpressionTypes;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks what a step writes into the rows of a table. */
final class RowSteps {
    private final Table to;
    private final ExpressionTypes types;
    private final Diagnostics diagnostics;

    /**
     * @param scope of the columns that the values name
     * @param to the table whose columns get them
     */
    RowSteps(ColumnScope scope, Table to, Diagnostics diagnostics) {
        this.to = to;
        this.types = new ExpressionTypes(scope, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** @return empty where a column is not there, or is said twice; it has been reported */
    Optional<SortedMap<String, Expression>> values(
            List<StepDeclaration.Assignment> assignments, Optional<ParsedExpression> where) {
        List<Located<String>> names =
                assignments.stream().map(StepDeclaration.Assignment::column).toList();
        SortedMap<String, Expression> values = new TreeMap<>();
        for (StepDeclaration.Assignment assignment : assignments) {
            to.columns().find(assignment.column().value()).ifPresent(column -> {
                refuseComputed(column, assignment.column().span(), diagnostics);
                types.checkValue(assignment.value(), column.type());
            });
            values.put(assignment.column().value(), assignment.value().expression());
        }
        where.ifPresent(types::checkCondition);
        return Names.columns(names, to.name(), to.columns().names(), diagnostics)
                .map(found -> values);
    }

    static void refuseComputed(Column column, SourceSpan span, Diagnostics diagnostics) {
        if (column.generated().isPresent()) {
            diagnostics.report(
                    DiagnosticCode.TWO_VALUES,
                    span,
                    "the column " + column.name() + " is generated and cannot be given a value",
                    "leave it out: its value follows from the other columns");
        }
    }
}
