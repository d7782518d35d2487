package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a column a new definition under the same name: type, nullability, default, identity, collation, comment.
 *
 * @param fill the value that NULLs become where the new definition admits none
 */
public record AlterColumn(String table, Column column, Optional<Expression> fill) implements Operation {
    public AlterColumn(String table, Column column) {
        this(table, column, Optional.empty());
    }

    @Override
    public void applyTo(StateEditor state) {
        Column before = find(state);
        if (!before.generated().equals(column.generated())) {
            throw new ChangeException("column " + table + "." + column.name()
                    + " cannot become another generated value in place: drop it and add it");
        }
        if (TypeChange.between(before.type(), column.type()) == TypeChange.IMPOSSIBLE) {
            throw new ChangeException("column " + table + "." + column.name() + " cannot be turned from "
                    + before.type() + " into " + column.type() + ": add a new column and copy what can be kept");
        }
        boolean decides = state.requireTable(table)
                .partitioning()
                .filter(partitioning -> partitioning.columns().contains(column.name()))
                .isPresent();
        if (decides && !before.type().equals(column.type())) {
            throw new ChangeException("column " + table + "." + column.name()
                    + " cannot become another type while the rows are partitioned by it: create a new table, copy the"
                    + " rows, and drop this one");
        }
        state.changeSeed(table, seed -> SeedFollowing.alterColumn(seed, before, this));
        state.changeTable(table, found -> found.withColumns(found.columns().with(column)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        AlterColumn back = new AlterColumn(table, find(before));
        List<Operation> operations = new ArrayList<>();
        operations.add(back);
        before.seed(table)
                .filter(seed -> !returning(seed, find(before), back).equals(seed))
                .ifPresent(seed -> operations.add(new AlterObject(seed)));
        return operations;
    }

    /** The seed after the way there and back, on which values may be rounded. */
    private Seed returning(Seed seed, Column old, AlterColumn back) {
        return SeedFollowing.alterColumn(SeedFollowing.alterColumn(seed, old, this), column, back);
    }

    @Override
    public Reversal reversal(SchemaView before) {
        Column old = find(before);
        String name = table + "." + column.name();
        List<Reversal> found = new ArrayList<>();
        if (TypeChange.between(old.type(), column.type()) == TypeChange.ROUNDING) {
            found.add(new Reversal.Lossy("what " + column.type() + " cannot hold of the values of " + name));
        }
        if (fill.isPresent() && old.nullable() && !column.nullable()) {
            found.add(new Reversal.Lossy("which rows had no value in " + name));
        }
        if (old.identity() && !column.identity()) {
            found.add(new Reversal.Lossy(
                    "the counter of " + name + ": numbers of rows that are gone may be given again"));
        }
        TypeChange down = TypeChange.between(column.type(), old.type());
        if (down == TypeChange.ROUNDING) {
            found.add(new Reversal.Lossy(
                    "what " + old.type() + " cannot hold of the values written to " + name + " since"));
        }
        if (down == TypeChange.NARROWING) {
            found.add(new Reversal.Conditional("every value of " + name + " fits " + old.type()));
        }
        if (!old.nullable() && column.nullable()) {
            found.add(new Reversal.Conditional("no row has NULL in " + name));
        }
        return Reversal.of(found);
    }

    private Column find(SchemaView state) {
        return state.requireTable(table)
                .columns()
                .find(column.name())
                .orElseThrow(() -> new ChangeException("table " + table + " has no column " + column.name()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterColumn(this);
    }

    @Override
    public String toString() {
        return "alter column " + table + "." + ColumnText.of(column)
                + fill.map(value -> " fill " + ExpressionText.of(value)).orElse("");
    }
}
