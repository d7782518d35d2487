package dev.plinth.dialect.sqlserver;

import dev.plinth.model.QualifiedName;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;

/** Names as T-SQL wants them in its various places: always with the schema, so that no user's default decides. */
final class SqlServerNames {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private SqlServerNames() {}

    /** A table, view, constraint or trigger in a statement: behind its schema. */
    static SqlFragment table(String name) {
        return SQL.qualified(name);
    }

    /** The same in a string, as {@code OBJECT_ID} and {@code sp_rename} read it. */
    static SqlFragment quoted(String name) {
        return SQL.string(table(name).sql());
    }

    /** A column or an index of a table, as {@code sp_rename} reads it. */
    static SqlFragment quoted(String table, String member) {
        return SQL.string(SQL.compose("$Q.$I", table, member).sql());
    }

    /**
     * The name of a column's default, which is a constraint here: without one the server makes up another for each
     * database, and nothing could drop it by name.
     */
    static String defaultOf(String table, String column) {
        return SqlServerDialect.IDENTIFIERS.fit("DF_" + QualifiedName.local(table) + "_" + column);
    }
}
