package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.dialect.support.ObjectStatements;
import dev.plinth.model.SchemaObject;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;

/** Extensions, enumerations that are types, sequences, and routines. */
final class PostgreSqlObjects {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    private PostgreSqlObjects() {}

    static ObjectStatements statements(PostgreSqlDerivation derivation) {
        return new ObjectStatements(
                PostgreSqlDialect.NAME,
                new PostgreSqlSchemas(),
                new PostgreSqlExtensions(),
                new PostgreSqlEnums(),
                new PostgreSqlSequences(),
                new PostgreSqlRoutines(derivation));
    }

    /** Gives an object the comment that it has now, or takes the one away that it had. */
    static SqlStatement comment(String kind, SchemaObject object) {
        SqlFragment text = object.comment().map(SQL::string).orElseGet(() -> SQL.compose("NULL"));
        return statement("COMMENT ON " + kind + " $Q IS $F", object.name(), text);
    }

    static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), NONE, Work.CATALOG);
    }
}
