package dev.plinth.prover;

import dev.plinth.change.CreateTable;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkTable;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameTable;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which tables and columns of now were which at the beginning, while operations run; what a backfill wrote came later. */
final class Lineage {
    /** A column by its names at the beginning. */
    record Origin(String table, String column) {
        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, Map<String, Origin>> columns = new HashMap<>();

    Lineage(State from) {
        from.tables().forEach(table -> {
            tables.put(table.name(), table.name());
            Map<String, Origin> own = new HashMap<>();
            table.columns().forEach(column -> own.put(column.name(), new Origin(table.name(), column.name())));
            columns.put(table.name(), own);
        });
    }

    /** The table's name at the beginning; empty for one that was not there. */
    Optional<String> table(String now) {
        return Optional.ofNullable(tables.get(now));
    }

    /** The column at the beginning; empty for one that was not there, or whose values were computed since. */
    Optional<Origin> column(String table, String column) {
        return Optional.ofNullable(columnsOf(table).get(column));
    }

    void follow(Operation operation) {
        if (operation instanceof RenameTable rename) {
            move(tables, rename.from(), rename.to());
            move(columns, rename.from(), rename.to());
        } else if (operation instanceof DropTable drop) {
            tables.remove(drop.table());
            columns.remove(drop.table());
        } else if (operation instanceof ParkTable park) {
            tables.remove(park.table());
            columns.remove(park.table());
        } else if (operation instanceof ParkColumn park) {
            columnsOf(park.table()).remove(park.column());
        } else if (operation instanceof CreateTable create) {
            tables.remove(create.table().name());
            columns.remove(create.table().name());
        } else if (operation instanceof RenameColumn rename) {
            move(columnsOf(rename.table()), rename.from(), rename.to());
        } else if (operation instanceof DropColumn drop) {
            columnsOf(drop.table()).remove(drop.column());
        } else if (operation instanceof UpdateRows update) {
            update.values().keySet().forEach(columnsOf(update.table())::remove);
        }
    }

    private Map<String, Origin> columnsOf(String table) {
        return columns.computeIfAbsent(table, name -> new HashMap<>());
    }

    private static <V> void move(Map<String, V> names, String from, String to) {
        Optional.ofNullable(names.remove(from)).ifPresent(value -> names.put(to, value));
    }
}
