package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.SequenceStatements;
import dev.plinth.model.DataType;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.math.BigInteger;

/** Sequences, whose statements commit: one that ran may run again. */
final class H2Sequences extends SequenceStatements {
    private static final SqlComposer SQL = H2Dialect.SQL;
    private static final BigInteger CACHE = BigInteger.valueOf(32);

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
        SqlFragment bounds = boundsOfOneType(derivation, "H2", before, after);
        long cache = cache(after);
        return cache == cache(before) ? bounds : SQL.compose("$F CACHE $L", bounds, cache);
    }

    /**
     * How many numbers H2 takes at once of a new sequence: 32, or what there are between its bounds. One that gets wider
     * keeps what it had.
     */
    private static long cache(Sequence sequence) {
        boolean ascends = sequence.increment() > 0;
        BigInteger least = BigInteger.valueOf(sequence.least().orElse(ascends ? 1 : smallest(sequence.type())));
        BigInteger most = BigInteger.valueOf(sequence.most().orElse(ascends ? largest(sequence.type()) : -1));
        BigInteger step = BigInteger.valueOf(sequence.increment()).abs();
        BigInteger numbers = most.subtract(least).divide(step).add(BigInteger.ONE);
        BigInteger countable = BigInteger.valueOf(Long.MAX_VALUE).divide(step);
        return CACHE.min(numbers).min(countable).longValueExact();
    }

    private static long largest(DataType.Simple type) {
        return -1 - smallest(type);
    }

    private static long smallest(DataType.Simple type) {
        if (type == DataType.Simple.SMALLINT) {
            return Short.MIN_VALUE;
        }
        return type == DataType.Simple.INT ? Integer.MIN_VALUE : Long.MIN_VALUE;
    }
}
