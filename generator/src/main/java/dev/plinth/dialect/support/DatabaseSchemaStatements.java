package dev.plinth.dialect.support;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.model.DatabaseSchema;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;

/** Schemas of the database, which PostgreSQL, SQL Server and H2 make and drop alike. */
public abstract class DatabaseSchemaStatements implements KindStatements<DatabaseSchema> {
    private final SqlComposer sql;
    private final String create;
    private final String drop;

    /**
     * @param create the statement with a place for the name
     * @param drop the same, of a form that refuses where something stands in the schema
     */
    protected DatabaseSchemaStatements(SqlComposer sql, String create, String drop) {
        this.sql = sql;
        this.create = create;
        this.drop = drop;
    }

    /** Gives a schema the comment that it has now, or takes the one away that it had. */
    protected abstract List<SqlStatement> comment(DatabaseSchema schema);

    @Override
    public final List<SqlStatement> create(DatabaseSchema schema) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement(create, schema));
        if (schema.comment().isPresent()) {
            statements.addAll(comment(schema));
        }
        return statements;
    }

    @Override
    public final List<SqlStatement> drop(DatabaseSchema schema) {
        return List.of(statement(drop, schema));
    }

    @Override
    public final List<SqlStatement> alter(DatabaseSchema before, DatabaseSchema after) {
        return before.comment().equals(after.comment()) ? List.of() : comment(after);
    }

    private SqlStatement statement(String format, DatabaseSchema schema) {
        return SqlStatement.of(sql.compose(format, schema.name()), NONE, Work.CATALOG);
    }
}
