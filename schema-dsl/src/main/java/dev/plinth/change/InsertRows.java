package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.SeedRow;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows once. Rows that belong to the schema, and follow it when it changes, are a {@link dev.plinth.model.Seed}.
 *
 * @param rows each may name other columns
 */
public record InsertRows(String table, List<SeedRow> rows, Retention retention) implements Operation {
    public InsertRows {
        rows = List.copyOf(rows);
    }

    @Override
    public void applyTo(StateEditor state) {
        state.requireColumns(table, rows.stream().flatMap(row -> row.values().keySet().stream()));
    }

    /** The same, so that the rollback takes the rows away again. */
    public List<Operation> marked(String migration, SchemaView before) {
        Column mark = new Retained.Values(migration, table, before.parked()).mark("came");
        List<SeedRow> marked = rows.stream()
                .map(row -> row.with(mark.name(), new Expression.BooleanLiteral(true)))
                .toList();
        return List.of(
                new AddParked(table, NamedMap.of(List.of(mark))),
                new WriteMarked(
                        new InsertRows(table, marked, retention), table, new Expression.ColumnReference(mark.name())));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("which rows of " + table + " were inserted: they stay");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.insertRows(this);
    }

    @Override
    public String toString() {
        return "insert rows " + table + " "
                + rows.stream().map(InsertRows::text).collect(Collectors.joining(", "))
                + retention.words();
    }

    private static String text(SeedRow row) {
        return row.values().entrySet().stream()
                .map(entry -> Words.name(entry.getKey()) + ": " + ExpressionText.of(entry.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
