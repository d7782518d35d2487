package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.SequenceStatements;
import dev.plinth.model.DataType;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;

/** Sequences, whose statements commit: one that ran may run again. */
final class H2Sequences extends SequenceStatements {
    private static final SqlComposer SQL = H2Dialect.SQL;

    private final H2Derivation derivation;

    H2Sequences(H2Derivation derivation) {
        super(H2Dialect.NAME, SQL);
        this.derivation = derivation;
    }

    @Override
    protected SqlFragment create() {
        return SQL.compose("CREATE SEQUENCE IF NOT EXISTS");
    }

    @Override
    protected SqlFragment name(Sequence sequence) {
        return SQL.qualified(sequence.name());
    }

    @Override
    protected SqlFragment type(DataType type) {
        return H2Types.name(type);
    }

    @Override
    protected SqlStatement comment(Sequence sequence) {
        return H2Routines.comment("SEQUENCE", sequence);
    }

    @Override
    protected SqlFragment changes(Sequence before, Sequence after) {
        return boundsOfOneType(derivation, "H2", before, after);
    }
}
