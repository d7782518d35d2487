package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column.
 *
 * @param fill the value that rows get which exist already; empty: the default, or NULL
 */
public record AddColumn(String table, Column column, Optional<Expression> fill) implements Operation {
    public AddColumn(String table, Column column) {
        this(table, column, Optional.empty());
    }

    @Override
    public void applyTo(StateEditor state) {
        if (state.requireTable(table).columns().has(column.name())) {
            throw new ChangeException("table " + table + " already has a column " + column.name());
        }
        state.changeTable(table, found -> found.withColumns(found.columns().with(column)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropColumn(table, column.name()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return column.generated().isPresent()
                ? Reversal.EXACT
                : new Reversal.Lossy("values written to " + table + "." + column.name() + " since");
    }

    /** Whether rows that exist already have no value to get, so that the step fails unless the table is empty. */
    public boolean needsEmptyTable() {
        return !column.nullable()
                && fill.isEmpty()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()
                && !column.identity();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }

    @Override
    public String toString() {
        return "add column " + table + "." + ColumnText.of(column)
                + fill.map(value -> " fill " + ExpressionText.of(value)).orElse("");
    }
}
