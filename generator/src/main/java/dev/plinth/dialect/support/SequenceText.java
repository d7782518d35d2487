package dev.plinth.dialect.support;

import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.List;

/** A sequence's options as the SQL standard spells them, which PostgreSQL, SQL Server and H2 share. */
public final class SequenceText {
    private SequenceText() {}

    /** What follows the name in {@code CREATE SEQUENCE}. */
    public static SqlFragment definition(SqlComposer sql, SqlFragment type, Sequence sequence) {
        return sql.compose("AS $F START WITH $L $F", type, sequence.start(), bounds(sql, sequence));
    }

    /** What an existing sequence can be told; its next number stays. */
    public static SqlFragment bounds(SqlComposer sql, Sequence sequence) {
        List<SqlFragment> parts = new ArrayList<>();
        parts.add(sql.compose("INCREMENT BY $L", sequence.increment()));
        parts.add(
                sequence.least().isPresent()
                        ? sql.compose("MINVALUE $L", sequence.least().getAsLong())
                        : sql.compose("NO MINVALUE"));
        parts.add(
                sequence.most().isPresent()
                        ? sql.compose("MAXVALUE $L", sequence.most().getAsLong())
                        : sql.compose("NO MAXVALUE"));
        parts.add(sql.compose(sequence.end() == Sequence.End.CYCLE ? "CYCLE" : "NO CYCLE"));
        return SqlFragment.join(" ", parts);
    }
}
