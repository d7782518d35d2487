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

    /** Values of one table while they are kept in columns beside its own. */
    static final class Values {
        private final String migration;
        private final String table;

        Values(String migration, String table) {
            this.migration = migration;
            this.table = table;
        }

        /** The parked column for the values that a column had, in a type of its own. */
        Column before(Column column, DataType type) {
            return beside(column, "_before").withType(type);
        }

        /** The parked column for what a step has made of rows that had no value. */
        Column filled(Column column) {
            Column filled = beside(column, "_filled");
            return column.type() instanceof DataType.Enumerated ? filled.withType(DataType.Simple.TEXT) : filled;
        }

        private Column beside(Column column, String suffix) {
            return column.withName(ParkedName.of(migration, column.name() + suffix))
                    .withNullability(Nullability.NULLABLE)
                    .withValue(ColumnValue.GIVEN)
                    .withComment(Optional.empty());
        }

        /** The parked column that is TRUE in rows that had no value. */
        Column absence(Column column) {
            return ParkColumn.markerColumn(ParkedName.of(migration, column.name() + "_was_null"));
        }

        /** A column's value as it can be compared with a parked one: an enum of the engine's own may change or go. */
        static Expression comparable(Column column) {
            Expression value = new Expression.ColumnReference(column.name());
            return column.type() instanceof DataType.Enumerated
                    ? new Expression.Cast(value, DataType.Simple.TEXT)
                    : value;
        }

        AddParked room(Column... columns) {
            return new AddParked(table, NamedMap.of(List.of(columns)));
        }

        UpdateRows update(String column, Expression value, Expression where) {
            SortedMap<String, Expression> values = new TreeMap<>();
            values.put(column, value);
            return new UpdateRows(table, values, Optional.of(where));
        }
    }
}
