package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.Constraint;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Table;
import java.util.List;
import java.util.function.Function;

/** What must hold of a partitioned table as a whole. A key is kept in each partition by itself. */
final class PartitionChecks {
    private final Function<String, SourceSpan> places;
    private final Diagnostics diagnostics;

    PartitionChecks(Function<String, SourceSpan> places, Diagnostics diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void check(Table table, Partitioning partitioning) {
        for (Constraint constraint : table.constraints()) {
            List<String> columns = SchemaChecks.keyColumns(constraint);
            if (!columns.isEmpty()) {
                String path = OriginsBuilder.constraint(table.name(), constraint.name());
                checkKey(partitioning, constraint.name(), columns, path);
            }
        }
        table.indexes().stream()
                .filter(Index::unique)
                .forEach(index -> checkKey(
                        partitioning, index.name(), columns(index), OriginsBuilder.index(table.name(), index.name())));
        partitioning.columns().stream()
                .filter(column -> table.columns()
                        .find(column)
                        .filter(found -> found.generated().isPresent())
                        .isPresent())
                .forEach(column -> diagnostics.report(
                        DiagnosticCode.PARTITIONING,
                        places.apply(OriginsBuilder.column(table.name(), column)),
                        "the generated column " + column + " cannot decide on a row's partition",
                        "partition by a column that it is computed from"));
    }

    private static List<String> columns(Index index) {
        return index.parts().stream()
                .map(Index.Part::expression)
                .filter(Expression.ColumnReference.class::isInstance)
                .map(part -> ((Expression.ColumnReference) part).column())
                .toList();
    }

    private void checkKey(Partitioning partitioning, String key, List<String> columns, String path) {
        partitioning.columns().stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> diagnostics.report(
                        DiagnosticCode.PARTITIONING,
                        places.apply(path),
                        "the key " + key + " does not hold " + column + ", by which the rows are partitioned",
                        "add " + column + " to it: each partition keeps the key by itself"));
    }
}
