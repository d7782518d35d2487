package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.SequenceStatements;
import dev.plinth.model.DataType;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;

/** Sequences. */
final class SqlServerSequences extends SequenceStatements {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private final SqlServerDerivation derivation;

    SqlServerSequences(SqlServerDerivation derivation) {
        super(SqlServerDialect.NAME, SQL);
        this.derivation = derivation;
    }

    @Override
    protected SqlFragment create() {
        return SQL.compose("CREATE SEQUENCE");
    }

    @Override
    protected SqlFragment name(Sequence sequence) {
        return SqlServerNames.table(sequence.name());
    }

    @Override
    protected SqlFragment type(DataType type) {
        return SqlServerTypes.name(type);
    }

    @Override
    protected SqlStatement comment(Sequence sequence) {
        return SqlServerComments.ofObject("SEQUENCE", sequence.name(), sequence.comment());
    }

    @Override
    protected SqlFragment changes(Sequence before, Sequence after) {
        return boundsOfOneType(derivation, "SQL Server", before, after);
    }
}
