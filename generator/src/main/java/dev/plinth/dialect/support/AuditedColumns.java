package dev.plinth.dialect.support;

import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Table;
import java.util.List;

/**
 * What the trail holds of a row: its key, and the columns that are recorded. What is computed of others is not, nor what is
 * kept for a rollback.
 *
 * @param key the columns of the primary key, in their order
 * @param recorded in the order of their names, for that of the table says nothing; those of the key among them
 */
public record AuditedColumns(AuditRule rule, List<Column> key, List<Column> recorded) {
    public AuditedColumns {
        key = List.copyOf(key);
        recorded = List.copyOf(recorded);
    }

    public static AuditedColumns of(Table table, AuditRule rule) {
        List<String> key =
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
        return new AuditedColumns(
                rule,
                key.stream().map(table.columns()::get).toList(),
                table.columns().sorted().stream()
                        .filter(column ->
                                column.generated().isEmpty() && !rule.ignore().contains(column.name()))
                        .toList());
    }

    /** What an update can change beside the key. */
    public List<Column> others() {
        return recorded.stream().filter(column -> !key.contains(column)).toList();
    }

    public boolean isRedacted(Column column) {
        return rule.redact().contains(column.name());
    }

    /** Whether the trail shows everything that it records. */
    public boolean showsAll() {
        return recorded.stream().noneMatch(this::isRedacted);
    }
}
