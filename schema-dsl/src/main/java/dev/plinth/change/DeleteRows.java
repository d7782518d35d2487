package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import java.util.List;
import java.util.Optional;

/** Deletes rows, and whatever declared foreign keys say about the rows that reference them. */
public record DeleteRows(String table, Optional<Expression> where) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        state.requireTable(table);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return new Reversal.Lossy("the deleted rows of " + table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deleteRows(this);
    }

    @Override
    public String toString() {
        return "delete rows " + table
                + where.map(predicate -> " where " + ExpressionText.of(predicate))
                        .orElse("");
    }
}
