package dev.plinth.change;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drops a column; constraints, indexes and generated columns that use it must have been dropped before. */
public record DropColumn(String table, String column, Retention retention) implements Operation {
    public DropColumn(String table, String column) {
        this(table, column, Retention.DEFAULT);
    }

    /** What the migration really does where the values are kept for its rollback. */
    public Operation parking(String migration, SchemaView before) {
        Column dropped = find(before);
        return dropped.generated().isPresent() ? this : ParkColumn.of(migration, table, dropped, retention, before);
    }

    @Override
    public void applyTo(StateEditor state) {
        find(state);
        state.requireUnused(table, column);
        state.changeSeed(table, seed -> SeedFollowing.dropColumn(seed, column));
        state.changeTable(
                table,
                found -> found.withColumns(found.columns().without(column))
                        .withAudit(found.audit().map(rule -> rule.without(column))));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        Column dropped = find(before);
        AddColumn plain = new AddColumn(table, dropped);
        Optional<Expression> neutral = plain.needsEmptyTable() ? NeutralValue.of(dropped.type()) : Optional.empty();
        Optional<Expression> fill =
                retention.restore().filter(value -> isThere(value, before)).or(() -> neutral);
        List<Operation> operations = new ArrayList<>();
        operations.add(new AddColumn(table, dropped, fill));
        before.seed(table).filter(seed -> seed.names(column)).ifPresent(seed -> operations.add(new AlterObject(seed)));
        SetAudit.named(before.requireTable(table), column).ifPresent(operations::add);
        return operations;
    }

    @Override
    public Reversal reversal(SchemaView before) {
        Column dropped = find(before);
        if (dropped.generated().isPresent()) {
            return Reversal.EXACT;
        }
        AddColumn plain = new AddColumn(table, dropped);
        if (plain.needsEmptyTable() && NeutralValue.of(dropped.type()).isEmpty()) {
            return new Reversal.Conditional("the table " + table + " is empty: " + table + "." + column
                    + " is NOT NULL and a " + dropped.type() + " has no neutral value");
        }
        return new Reversal.Lossy("the values of " + table + "." + column);
    }

    /** Whether a value stands on nothing that is dropped before, and so is not back yet. */
    private boolean isThere(Expression value, SchemaView before) {
        return before.requireTable(table).columns().names().containsAll(Expressions.columns(value));
    }

    private Column find(SchemaView state) {
        return state.requireColumn(table, column);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }

    @Override
    public String toString() {
        return "drop column " + table + "." + column + retention.words();
    }
}
