package dev.plinth.dialect.sqlserver;

import dev.plinth.sql.SqlFragment;
import dev.plinth.template.TemplateModel;

/**
 * A trigger that records all rows of a statement at once. How many rows there were is read off the rows: after MERGE,
 * {@code @@ROWCOUNT} counts those of all its actions.
 *
 * @param key the columns of the key, whichever row has them
 * @param oldThere true where there was a row of the key
 * @param oldCompared what is the same, byte for byte, only where the row is
 */
public record AuditTriggerTemplate(
        SqlFragment name,
        SqlFragment table,
        SqlFragment trail,
        SqlFragment columns,
        SqlFragment tableName,
        SqlFragment key,
        SqlFragment oldThere,
        SqlFragment oldValues,
        SqlFragment oldCompared,
        SqlFragment newThere,
        SqlFragment newValues,
        SqlFragment newCompared,
        SqlFragment sameKey,
        SqlFragment changed)
        implements TemplateModel {
    @Override
    public String template() {
        return "sqlserver/audit-trigger";
    }
}
