package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.Work.CATALOG;

import dev.plinth.model.QualifiedName;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/** A table gets another schema, another name, or both: PostgreSQL has a statement for each. */
final class PostgreSqlMove {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    /** The name of the schema that a connection has as its own is known to that connection alone. */
    private static final String TO_OWN_SCHEMA = """
            DO $$$$
            BEGIN
              EXECUTE $S || format(' %I', current_schema());
            END
            $$$$""";

    private PostgreSqlMove() {}

    static List<SqlStatement> statements(String from, String to) {
        QualifiedName target = QualifiedName.of(to);
        String moved = QualifiedName.beside(to, QualifiedName.local(from));
        List<SqlStatement> statements = new ArrayList<>();
        if (!moved.equals(from)) {
            statements.add(statement(target.schema()
                    .map(schema -> SQL.compose("ALTER TABLE $Q SET SCHEMA $I", from, schema))
                    .orElseGet(() -> SQL.compose(
                            TO_OWN_SCHEMA,
                            SQL.compose("ALTER TABLE $Q SET SCHEMA", from).sql()))));
        }
        if (!moved.equals(to)) {
            statements.add(statement(SQL.compose("ALTER TABLE $Q RENAME TO $I", moved, target.name())));
        }
        return statements;
    }

    private static SqlStatement statement(SqlFragment sql) {
        return SqlStatement.of(sql, BLOCKS_ALL, CATALOG);
    }
}
