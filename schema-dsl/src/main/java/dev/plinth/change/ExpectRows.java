package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what rows have to be like when a migration comes this far, or it does not begin: a contract that the author knows of
 * and no constraint says.
 *
 * @param where which rows; empty: all
 */
public record ExpectRows(String table, Optional<Expression> where, Demand demand) implements Operation {
    /** What is expected of the rows. */
    public sealed interface Demand {}

    /** There are exactly so many. */
    public record Count(int rows) implements Demand {
        public Count {
            if (rows < 0) {
                throw new IllegalArgumentException("there cannot be " + rows + " rows");
            }
        }

        @Override
        public String toString() {
            return "count " + rows;
        }
    }

    /** No two of them have the same values in the columns; one with a NULL is never the same. */
    public record Unique(List<String> columns) implements Demand {
        public Unique {
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("at least one column is needed");
            }
        }

        @Override
        public String toString() {
            return "unique [" + String.join(", ", columns) + "]";
        }
    }

    @Override
    public void applyTo(StateEditor state) {
        Stream<String> columns = demand instanceof Unique unique ? unique.columns().stream() : Stream.of();
        state.requireColumns(table, columns);
        state.requireElsewhere(where.stream());
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of();
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.expectRows(this);
    }

    @Override
    public String toString() {
        return "expect rows " + table
                + where.map(predicate -> " where " + ExpressionText.of(predicate))
                        .orElse("")
                + " " + demand;
    }
}
