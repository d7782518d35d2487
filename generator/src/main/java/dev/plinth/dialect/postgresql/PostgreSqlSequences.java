package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.SequenceStatements;
import dev.plinth.model.DataType;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;

/** Sequences, which PostgreSQL alone gives another type and another start. */
final class PostgreSqlSequences extends SequenceStatements {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    PostgreSqlSequences() {
        super(PostgreSqlDialect.NAME, SQL);
    }

    @Override
    protected SqlFragment create() {
        return SQL.compose("CREATE SEQUENCE");
    }

    @Override
    protected SqlFragment name(Sequence sequence) {
        return SQL.qualified(sequence.name());
    }

    @Override
    protected SqlFragment type(DataType type) {
        return PostgreSqlTypes.name(type);
    }

    @Override
    protected SqlStatement comment(Sequence sequence) {
        return PostgreSqlObjects.comment("SEQUENCE", sequence);
    }

    @Override
    protected SqlFragment changes(Sequence before, Sequence after) {
        return definition(after);
    }
}
