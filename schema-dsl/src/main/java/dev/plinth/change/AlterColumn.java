package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
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
public record AlterColumn(String table, Column column, Optional<Expression> fill, Retention retention)
        implements Operation {
    public AlterColumn(String table, Column column) {
        this(table, column, Optional.empty());
    }

    public AlterColumn(String table, Column column, Optional<Expression> fill) {
        this(table, column, fill, Retention.DEFAULT);
    }

    @Override
    public void applyTo(StateEditor state) {
        Column before = state.requireColumn(table, column.name());
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
        AlterColumn back = new AlterColumn(table, before.requireColumn(table, column.name()));
        List<Operation> operations = new ArrayList<>();
        operations.add(back);
        before.seed(table)
                .filter(seed -> !returning(seed, before.requireColumn(table, column.name()), back)
                        .equals(seed))
                .ifPresent(seed -> operations.add(new AlterObject(seed)));
        return operations;
    }

    /** The seed after the way there and back, on which values may be rounded. */
    private Seed returning(Seed seed, Column old, AlterColumn back) {
        return SeedFollowing.alterColumn(SeedFollowing.alterColumn(seed, old, this), column, back);
    }

    @Override
    public Reversal reversal(SchemaView before) {
        Column old = before.requireColumn(table, column.name());
        List<Reversal> found = new ArrayList<>();
        if (rounds(old)) {
            found.add(new Reversal.Lossy(unrounded()));
        }
        if (fills(old)) {
            found.add(new Reversal.Lossy(absences()));
        }
        found.addAll(since(old));
        return Reversal.of(found);
    }

    private boolean rounds(Column old) {
        return TypeChange.between(old.type(), column.type()) == TypeChange.ROUNDING;
    }

    private String unrounded() {
        return "what " + column.type() + " cannot hold of the values of " + table + "." + column.name();
    }

    private boolean fills(Column old) {
        return fill.isPresent() && old.nullable() && !column.nullable();
    }

    private String absences() {
        return "which rows had no value in " + table + "." + column.name();
    }

    /**
     * The same, with the values kept that it takes away: a value that was rounded is given back where it is still what
     * became of it, and so is the absence of one that was filled.
     *
     * @return empty where it takes none away, or none that can be kept: values of an engine's own type cannot be compared
     */
    public Optional<Retained> keeping(String migration, SchemaView before) {
        Column old = before.requireColumn(table, column.name());
        Retained.Values values = new Retained.Values(migration, table, before.parked());
        List<Retained> kept = new ArrayList<>();
        if (rounds(old)) {
            kept.add(keepingRounded(values, old));
        }
        if (fills(old) && !(column.type() instanceof DataType.Native)) {
            kept.add(keepingFilled(values, old));
        } else if (fills(old)) {
            kept.add(new Retained(List.of(), List.of(), new Reversal.Lossy(absences())));
        }
        List<Reversal> reversals = new ArrayList<>();
        kept.forEach(retained -> reversals.add(retained.reversal()));
        reversals.addAll(since(old));
        List<Operation> ahead =
                kept.stream().flatMap(retained -> retained.ahead().stream()).toList();
        List<Operation> behind =
                kept.stream().flatMap(retained -> retained.behind().stream()).toList();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(new Retained(ahead, behind, Reversal.of(reversals)));
    }

    private Retained keepingRounded(Retained.Values values, Column old) {
        Column as = values.before(old);
        Expression now = new Expression.ColumnReference(column.name());
        Expression was = new Expression.ColumnReference(as.name());
        Expression same =
                new Expression.Binary(Expression.Operator.EQUAL, new Expression.Cast(was, column.type()), now);
        Expression present = new Expression.IsNull(now, Expression.Sense.DENIED);
        return new Retained(
                List.of(
                        values.room(List.of(as)),
                        new KeepValues(
                                values.update(as.name(), now, present),
                                List.of(values.update(column.name(), was, same)))),
                List.of(),
                new Reversal.Retained(unrounded()));
    }

    /** Marks the rows that have no value, remembers what each of them gets, and in the rollback first unmarks the others. */
    private Retained keepingFilled(Retained.Values values, Column old) {
        Column mark = values.absence(old);
        Column filled = values.filled(column);
        Expression marked = new Expression.ColumnReference(mark.name());
        Expression absent =
                new Expression.IsNull(new Expression.ColumnReference(column.name()), Expression.Sense.AFFIRMED);
        Expression now = Retained.Values.comparable(column);
        Expression other = new Expression.Binary(
                Expression.Operator.NOT_EQUAL, now, new Expression.ColumnReference(filled.name()));
        return new Retained(
                List.of(
                        values.room(List.of(mark, filled)),
                        new KeepValues(
                                values.update(mark.name(), new Expression.BooleanLiteral(true), absent),
                                List.of(values.update(column.name(), new Expression.NullLiteral(), marked)))),
                List.of(new KeepValues(
                        values.update(filled.name(), now, marked),
                        List.of(values.update(mark.name(), new Expression.BooleanLiteral(false), other)))),
                new Reversal.Retained(absences()));
    }

    /** What is not kept: counters, and what was written after it. */
    private List<Reversal> since(Column old) {
        String name = table + "." + column.name();
        List<Reversal> found = new ArrayList<>();
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
        return found;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterColumn(this);
    }

    @Override
    public String toString() {
        return "alter column " + table + "." + ColumnText.of(column)
                + fill.map(value -> " fill " + ExpressionText.of(value)).orElse("")
                + retention.words();
    }
}
