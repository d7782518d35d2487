package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A step that would lose values, carried out so that its rollback gives them back.
 *
 * @param ahead what keeps them, run before the step
 * @param behind what remembers what the step made of them, so that what is written since stays
 * @param reversal what the rollback of the step brings back then
 */
public record Retained(List<Operation> ahead, List<Operation> behind, Reversal reversal) {
    public Retained {
        ahead = List.copyOf(ahead);
        behind = List.copyOf(behind);
    }

    /**
     * Values of one table while they are kept in columns beside its own. A second step of the same migration that keeps
     * values of the same column has other names for them.
     */
    static final class Values {
        private final String migration;
        private final String table;
        private final NamedMap<Column> taken;

        Values(String migration, String table, Parked parked) {
            this.migration = migration;
            this.table = table;
            this.taken = parked.columnsOf(table);
        }

        /** The parked column for the values that a column had. */
        Column before(Column column) {
            return beside(column, "_before");
        }

        /** The parked column for what a step has made of values. */
        Column filled(Column column) {
            return beside(column, "_filled");
        }

        /** The parked column that is TRUE in rows that had no value. */
        Column absence(Column column) {
            return mark(column.name() + "_was_null");
        }

        /** A parked column that is TRUE in some rows. */
        Column mark(String name) {
            return ParkColumn.markerColumn(name(name));
        }

        private Column beside(Column column, String suffix) {
            return kept(column).withName(name(column.name() + suffix));
        }

        private String name(String object) {
            return ParkedName.free(migration, object, taken::has);
        }

        /** A column of a parked table: nothing stands on it. */
        static Column kept(Column column) {
            Column bare = column.withNullability(Nullability.NULLABLE)
                    .withValue(ColumnValue.GIVEN)
                    .withComment(Optional.empty());
            return comparable(bare, column);
        }

        /** An enum of the engine's own may change or go: its values are kept as text. */
        private static Column comparable(Column kept, Column column) {
            return column.type() instanceof DataType.Enumerated ? kept.withType(DataType.Simple.TEXT) : kept;
        }

        /** A column's value as it is kept. */
        static Expression comparable(Column column) {
            Expression value = new Expression.ColumnReference(column.name());
            return column.type() instanceof DataType.Enumerated
                    ? new Expression.Cast(value, DataType.Simple.TEXT)
                    : value;
        }

        /** What is kept of a column, as the column takes it. */
        static Expression taken(Column column, Column kept) {
            Expression was = new Expression.ColumnReference(kept.name());
            return column.type() instanceof DataType.Enumerated ? new Expression.Cast(was, column.type()) : was;
        }

        /** Whether a row still has in a column what is kept of it; NULL is NULL. */
        static Expression same(Column column, Column kept) {
            Expression was = new Expression.ColumnReference(kept.name());
            Expression equal = new Expression.Binary(Expression.Operator.EQUAL, comparable(column), was);
            Expression both = new Expression.Binary(
                    Expression.Operator.AND,
                    new Expression.IsNull(new Expression.ColumnReference(column.name()), Expression.Sense.AFFIRMED),
                    new Expression.IsNull(was, Expression.Sense.AFFIRMED));
            return column.nullable() ? new Expression.Binary(Expression.Operator.OR, equal, both) : equal;
        }

        AddParked room(List<Column> columns) {
            return new AddParked(table, NamedMap.of(columns));
        }

        UpdateRows update(String column, Expression value, Expression where) {
            SortedMap<String, Expression> values = new TreeMap<>();
            values.put(column, value);
            return new UpdateRows(table, values, Optional.of(where));
        }
    }
}
