package dev.plinth.dialect.support;

import dev.plinth.sql.SqlFragment;
import dev.plinth.template.TemplateModel;
import java.util.List;

/** A table laid out one column and one constraint a line. */
public record CreateTableTemplate(SqlFragment table, List<SqlFragment> lines, SqlFragment suffix)
        implements TemplateModel {
    @Override
    public String template() {
        return "common/create-table";
    }
}
