package dev.plinth.dialect.sqlite;

import dev.plinth.sql.SqlFragment;
import dev.plinth.template.TemplateModel;
import java.util.List;

/**
 * A trigger that records one row. Who writes stands in a table of one row, written in the same transaction: a trigger does not
 * see temporary tables.
 *
 * @param condition with its keyword
 * @param entries what each entry says of the row: the table, the operation, the key and the values
 */
public record AuditTriggerTemplate(
        SqlFragment name,
        SqlFragment event,
        SqlFragment table,
        SqlFragment condition,
        SqlFragment trail,
        SqlFragment columns,
        SqlFragment context,
        List<SqlFragment> entries)
        implements TemplateModel {
    public AuditTriggerTemplate {
        entries = List.copyOf(entries);
    }

    @Override
    public String template() {
        return "sqlite/audit-trigger";
    }
}
