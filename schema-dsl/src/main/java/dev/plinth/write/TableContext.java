package dev.plinth.write;

import dev.plinth.change.ImpliedNames;
import dev.plinth.change.SchemaView;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a writer knows about the tables around the one that it writes: enough to leave out what a reader would put in.
 *
 * @param schema empty: nothing is known, and everything is written out
 * @param written a table that is about to be part of it
 * @param style of the project that will read it; empty: every name is written
 */
public record TableContext(Optional<SchemaView> schema, Optional<Table> written, Optional<NamingStyle> style) {
    public TableContext(Optional<SchemaView> schema, Optional<NamingStyle> style) {
        this(schema, Optional.empty(), style);
    }

    /** The same, with a table that is just being written and may reference itself. */
    public TableContext with(Table table) {
        return new TableContext(schema, Optional.of(table), style);
    }

    /** Whether the reader gives the constraint this very name if it stands on the column's line. */
    public boolean isImplied(Table table, String column, Constraint constraint) {
        return style.map(known -> constraint instanceof Constraint.Check
                        ? constraint.name().equals(known.check(table.name(), column))
                        : ImpliedNames.isImplied(known, table, constraint))
                .orElse(false);
    }

    /** Whether {@code -> table} gives the column the type that it has. */
    public boolean givesType(Column column, Constraint.ForeignKey key) {
        Optional<Table> target = find(key);
        String referenced = key.referencedColumns().get(0);
        Optional<Column> found = target.flatMap(table -> table.columns().find(referenced));
        boolean takesItsOwn = target.stream()
                .flatMap(Table::foreignKeys)
                .anyMatch(other -> other.columns().equals(List.of(referenced)));
        return found.isPresent() && !takesItsOwn && found.get().type().equals(column.type());
    }

    /** Whether the key references the primary key, so that its columns need no mention. */
    public boolean isPrimaryKey(Constraint.ForeignKey key) {
        return find(key)
                .flatMap(Table::primaryKey)
                .map(primary -> primary.columns().equals(key.referencedColumns()))
                .orElse(false);
    }

    private Optional<Table> find(Constraint.ForeignKey key) {
        String name = key.referencedTable();
        return written.filter(table -> table.name().equals(name)).or(() -> schema.flatMap(found -> found.table(name)));
    }
}
