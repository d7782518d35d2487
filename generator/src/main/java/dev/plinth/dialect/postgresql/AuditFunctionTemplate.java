package dev.plinth.dialect.postgresql;

import dev.plinth.sql.SqlFragment;
import dev.plinth.template.TemplateModel;

/**
 * The body of the function that records the changes of one table. Old and new rows are joined by their keys and not by their
 * order; one whose key has changed has no partner, and leaves an entry under each of its keys.
 *
 * @param newShown what makes the image of a row where it does not show all of it
 * @param newThere true where there is a new row
 * @param changed one expression for each column, its name or NULL
 * @param newCompared what is the same, byte for byte, only where the row is
 */
public record AuditFunctionTemplate(
        SqlFragment trail,
        SqlFragment columns,
        SqlFragment table,
        SqlFragment newRows,
        SqlFragment newShown,
        SqlFragment newThere,
        SqlFragment newKey,
        SqlFragment newImage,
        SqlFragment newCompared,
        SqlFragment oldRows,
        SqlFragment oldShown,
        SqlFragment oldThere,
        SqlFragment oldKey,
        SqlFragment oldImage,
        SqlFragment oldCompared,
        SqlFragment sameKey,
        SqlFragment changed)
        implements TemplateModel {
    @Override
    public String template() {
        return "postgresql/audit-function";
    }
}
