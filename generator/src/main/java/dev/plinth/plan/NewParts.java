package dev.plinth.plan;

import dev.plinth.change.AddColumn;
import dev.plinth.change.CreateParked;
import dev.plinth.change.CreateTable;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropTable;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkTable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a schema is there only since the beginning of a plan, so that the rollback takes it away with its values. */
final class NewParts {
    private final Set<String> tables = new HashSet<>();
    private final Set<ColumnOf> columns = new HashSet<>();

    private record ColumnOf(String table, String column) {}

    boolean hasTable(String table) {
        return tables.contains(table);
    }

    boolean hasColumn(String table, String column) {
        return hasTable(table) || columns.contains(new ColumnOf(table, column));
    }

    Set<String> columnsOf(String table) {
        return columns.stream()
                .filter(column -> column.table().equals(table))
                .map(ColumnOf::column)
                .collect(Collectors.toSet());
    }

    void follow(Operation operation) {
        Moved.table(operation).ifPresent(this::rename);
        Moved.column(operation).ifPresent(this::rename);
        if (operation instanceof CreateTable create) {
            tables.add(create.table().name());
        } else if (operation instanceof CreateParked create) {
            tables.add(create.kept().name());
        } else if (operation instanceof DropTable drop) {
            tables.remove(drop.table());
            columns.removeIf(column -> column.table().equals(drop.table()));
        } else if (operation instanceof ParkTable park) {
            tables.remove(park.as());
        } else if (operation instanceof AddColumn add) {
            columns.add(new ColumnOf(add.table(), add.column().name()));
        } else if (operation instanceof DropColumn drop) {
            columns.remove(new ColumnOf(drop.table(), drop.column()));
        } else if (operation instanceof ParkColumn park) {
            columns.remove(new ColumnOf(park.table(), park.as()));
        }
    }

    private void rename(Moved moved) {
        if (tables.remove(moved.from())) {
            tables.add(moved.to());
        }
        for (String column : columnsOf(moved.from())) {
            columns.remove(new ColumnOf(moved.from(), column));
            columns.add(new ColumnOf(moved.to(), column));
        }
    }

    private void rename(Moved.OfColumn moved) {
        if (columns.remove(new ColumnOf(moved.table(), moved.from()))) {
            columns.add(new ColumnOf(moved.table(), moved.to()));
        }
    }
}
