package dev.plinth.dialect.support;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.model.DataType;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;

/** Sequences as the SQL standard spells them, which PostgreSQL, SQL Server and H2 share. */
public abstract class SequenceStatements implements KindStatements<Sequence> {
    private final String dialect;
    private final SqlComposer sql;

    protected SequenceStatements(String dialect, SqlComposer sql) {
        this.dialect = dialect;
        this.sql = sql;
    }

    private boolean isHeld(Sequence sequence) {
        return !sequence.degrade().containsKey(dialect);
    }

    /** What stands before the name where a sequence is made. */
    protected abstract SqlFragment create();

    protected abstract SqlFragment name(Sequence sequence);

    protected abstract SqlFragment type(DataType type);

    /** Gives a sequence the comment that it has now, or takes the one away that it had. */
    protected abstract SqlStatement comment(Sequence sequence);

    /** What stands behind the name of a sequence that is there already; its next number stays. */
    protected abstract SqlFragment changes(Sequence before, Sequence after);

    @Override
    public final List<SqlStatement> create(Sequence sequence) {
        if (!isHeld(sequence)) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement("$F $F $F", create(), name(sequence), definition(sequence)));
        if (sequence.comment().isPresent()) {
            statements.add(comment(sequence));
        }
        return statements;
    }

    @Override
    public final List<SqlStatement> drop(Sequence sequence) {
        if (!isHeld(sequence)) {
            return List.of();
        }
        return List.of(statement("DROP SEQUENCE IF EXISTS $F", name(sequence))
                .withRisk("destroys the number that " + sequence.name() + " has reached"));
    }

    @Override
    public final List<SqlStatement> alter(Sequence before, Sequence after) {
        if (!isHeld(before) || !isHeld(after)) {
            return isHeld(before) ? drop(before) : create(after);
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement("ALTER SEQUENCE $F $F", name(after), changes(before, after)));
        if (!before.comment().equals(after.comment())) {
            statements.add(comment(after));
        }
        return statements;
    }

    protected final SqlFragment definition(Sequence sequence) {
        return sql.compose("AS $F START WITH $L $F", type(sequence.type()), sequence.start(), bounds(sequence));
    }

    private SqlFragment bounds(Sequence sequence) {
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

    /** @param engine that has no other type for a sequence that is there, as messages call it */
    protected final SqlFragment boundsOfOneType(
            TableDerivation derivation, String engine, Sequence before, Sequence after) {
        if (before.type() != after.type()) {
            derivation.refuseChange(
                    "sequences/" + after.name(),
                    engine + " cannot change the type of a sequence, and a new one would begin again",
                    "make a sequence of another name, and start it behind the old one");
        }
        return bounds(after);
    }

    private SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(sql.compose(format, arguments), NONE, Work.CATALOG);
    }
}
