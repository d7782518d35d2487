package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A step that would lose values, carried out so that its rollback gives them back.
 *
 * @param ahead what keeps them, run before the step
 * @param reversal what the rollback of the step brings back then
 */
public record Retained(List<Operation> ahead, Reversal reversal) {
    public Retained {
        ahead = List.copyOf(ahead);
    }

    /** Values of one table while they are kept in columns beside its own. */
    static final class Values {
        private final String migration;
        private final String table;

        Values(String migration, String table) {
            this.migration = migration;
            this.table = table;
        }

        /** The parked column for values of a column, in a type of its own. */
        Column beside(Column column, DataType type) {
            return column.withName(ParkedName.of(migration, column.name()))
                    .withType(type)
                    .withNullability(Nullability.NULLABLE)
                    .withValue(ColumnValue.GIVEN)
                    .withComment(Optional.empty());
        }

        /** The parked column that is TRUE in rows that had no value. */
        Column absence(Column column) {
            return ParkColumn.markerColumn(ParkedName.of(migration, column.name() + "_was_null"));
        }

        List<Operation> kept(Column as, Expression value, Expression where, Collection<UpdateRows> back) {
            List<Operation> operations = new ArrayList<>();
            operations.add(new AddParked(table, NamedMap.of(List.of(as))));
            operations.add(new KeepValues(update(as.name(), value, where), List.copyOf(back)));
            return operations;
        }

        UpdateRows update(String column, Expression value, Expression where) {
            SortedMap<String, Expression> values = new TreeMap<>();
            values.put(column, value);
            return new UpdateRows(table, values, Optional.of(where));
        }
    }
}
