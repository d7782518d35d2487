package dev.plinth.change;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Nullability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes a column out of the schema and keeps its values for the rollback, in the table and under another name. Nothing
 * stands on it there: no NOT NULL, default, identity or check. No author writes this: it is how a column is dropped whose
 * values are retained.
 *
 * @param as the name that it is kept under
 * @param restore what rows get in the rollback that were written since
 * @param stale which rows get it too that were there
 * @param marker a second parked column, which tells rows that were there from those written since, where NULL does not
 */
public record ParkColumn(
        String table,
        String column,
        String as,
        Optional<Expression> restore,
        Optional<Expression> stale,
        Optional<String> marker)
        implements Parking {

    /** How a migration parks a column. What it has parked before of the same table is found under its name there. */
    static ParkColumn of(String migration, String table, Column column, Retention retention, SchemaView before) {
        UnaryOperator<Expression> found = expression -> Expressions.mapColumns(expression, name -> {
            String parked = ParkedName.of(migration, name);
            boolean gone = !before.requireTable(table).columns().has(name)
                    && before.parked().columnsOf(table).has(parked);
            return gone ? parked : name;
        });
        Optional<Expression> value = retention.restore().map(found).or(column::defaultValue);
        Optional<String> marker = value.isPresent() && column.nullable()
                ? Optional.of(free(migration, table, column.name() + "_was_there", before))
                : Optional.empty();
        return new ParkColumn(
                table,
                column.name(),
                free(migration, table, column.name(), before),
                value,
                retention.stale().map(found),
                marker);
    }

    /** What the same migration keeps beside the column, or has dropped before, may have its name. */
    private static String free(String migration, String table, String object, SchemaView before) {
        return ParkedName.free(migration, object, before.parked().columnsOf(table)::has);
    }

    @Override
    public void applyTo(StateEditor state) {
        Column found = state.requireColumn(table, column);
        state.requireUnused(table, column);
        state.changeSeed(table, seed -> SeedFollowing.dropColumn(seed, column));
        state.changeTable(
                table,
                owner -> owner.withColumns(owner.columns().without(column))
                        .withAudit(owner.audit().map(rule -> rule.without(column))));
        state.park(table, parked(found));
        marker.ifPresent(name -> state.park(table, markerColumn(name)));
    }

    private Column parked(Column found) {
        boolean follows =
                found.type() instanceof DataType.Enumerated type && type.type().storage() == EnumType.Storage.NATIVE;
        return found.withName(as)
                .withNullability(Nullability.NULLABLE)
                .withValue(ColumnValue.GIVEN)
                .withType(follows ? DataType.Simple.TEXT : found.type());
    }

    /** A column that is TRUE in the rows that are there. */
    static Column markerColumn(String name) {
        return Column.of(name, DataType.Simple.BOOLEAN).withNullability(Nullability.NULLABLE);
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new UnparkColumn(table, before.requireColumn(table, column), as, restore, stale, marker));
        before.seed(table).filter(seed -> seed.names(column)).ifPresent(seed -> operations.add(new AlterObject(seed)));
        SetAudit.named(before.requireTable(table), column).ifPresent(operations::add);
        return operations;
    }

    @Override
    public Reversal reversal(SchemaView before) {
        Column found = before.requireColumn(table, column);
        List<Reversal> reversals = new ArrayList<>();
        reversals.add(new Reversal.Retained("the values of " + table + "." + column));
        if (!found.nullable() && restore.isEmpty()) {
            reversals.add(new Reversal.Conditional("no row was written to " + table + " since: " + table + "." + column
                    + " is NOT NULL, and nothing says what such a row has in it (`restore:`)"));
        }
        if (found.identity()) {
            reversals.add(new Reversal.Lossy(
                    "the counter of " + table + "." + column + ": numbers of rows that are gone may be given again"));
        }
        return Reversal.of(reversals);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.parkColumn(this);
    }

    @Override
    public String toString() {
        return "park column " + table + "." + column + " as " + as;
    }
}
