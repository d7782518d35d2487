package dev.plinth.dialect.h2;

import dev.plinth.sql.SqlFragment;
import dev.plinth.template.TemplateModel;

/**
 * A trigger in Java, whose source stands in the statement. It finds columns by their names: their order changes with the table,
 * which H2 rebuilds under it. An update that moves keys along takes all rows away before it puts them back, and calls the trigger
 * after that.
 *
 * @param key the names of the columns of the key, as Java spells a text
 * @param recorded those of all recorded ones
 * @param redacted those of which no value is shown
 * @param documents those whose values are JSON themselves
 * @param binary those whose values are bytes
 * @param thereQuery finds the row of a key
 * @param insert writes an entry
 */
public record AuditTriggerTemplate(
        SqlFragment name,
        SqlFragment table,
        SqlFragment key,
        SqlFragment recorded,
        SqlFragment redacted,
        SqlFragment documents,
        SqlFragment binary,
        SqlFragment redaction,
        SqlFragment thereQuery,
        SqlFragment insert)
        implements TemplateModel {
    @Override
    public String template() {
        return "h2/audit-trigger";
    }
}
