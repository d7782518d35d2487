package dev.plinth.dialect.sqlserver;

import dev.plinth.sql.SqlFragment;
import dev.plinth.template.TemplateModel;

/**
 * Writes a comment, whether or not there is one: the procedure that adds one fails where there is, and the one that
 * changes one where there is none.
 *
 * @param kind the class that the engine counts the object to
 * @param object its qualified name, as a string
 * @param minor the number of the column, of the index, or 0
 * @param levels the object's place, as the procedures take it
 */
public record CommentTemplate(
        SqlFragment text, SqlFragment kind, SqlFragment object, SqlFragment minor, SqlFragment levels)
        implements TemplateModel {
    @Override
    public String template() {
        return "sqlserver/comment";
    }
}
