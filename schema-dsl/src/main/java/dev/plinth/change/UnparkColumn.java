package dev.plinth.change;

import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Brings a parked column back as it was: rows that were there have their values again, rows written since get
 * {@code restore}. It undoes {@link ParkColumn}.
 *
 * @param column as it was declared
 * @param as the name that it is kept under
 * @param stale which rows that were there get {@code restore} too
 */
public record UnparkColumn(
        String table,
        Column column,
        String as,
        Optional<Expression> restore,
        Optional<Expression> stale,
        Optional<String> marker)
        implements Parking {
    @Override
    public void applyTo(StateEditor state) {
        if (state.requireTable(table).columns().has(column.name())) {
            throw new ChangeException("table " + table + " already has a column " + column.name());
        }
        state.unpark(table, as);
        marker.ifPresent(name -> state.unpark(table, name));
        state.changeTable(table, owner -> owner.withColumns(owner.columns().with(column)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new ParkColumn(table, column.name(), as, restore, stale, marker));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unparkColumn(this);
    }

    @Override
    public String toString() {
        return "bring back column " + table + "." + column.name() + " from " + as;
    }
}
