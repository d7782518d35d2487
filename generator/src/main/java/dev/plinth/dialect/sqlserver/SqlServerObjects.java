package dev.plinth.dialect.sqlserver;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.dialect.support.ObjectStatements;
import dev.plinth.dialect.support.SequenceText;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;

/** Sequences and routines; an enum is a check of its columns here, and extensions are another engine's. */
final class SqlServerObjects implements ObjectStatements {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private final SqlServerDerivation derivation;
    private final SqlServerRoutines routines;

    SqlServerObjects(SqlServerDerivation derivation) {
        this.derivation = derivation;
        routines = new SqlServerRoutines(derivation);
    }

    @Override
    public List<SqlStatement> create(SchemaObject object) {
        if (object instanceof Routine routine) {
            return routines.create(routine);
        }
        if (!(object instanceof Sequence sequence)) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement(
                "CREATE SEQUENCE $F $F",
                name(sequence),
                SequenceText.definition(SQL, SqlServerTypes.name(sequence.type()), sequence)));
        if (sequence.comment().isPresent()) {
            statements.add(SqlServerComments.ofObject("SEQUENCE", sequence.name(), sequence.comment()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> drop(SchemaObject object) {
        if (object instanceof Routine routine) {
            return routines.drop(routine);
        }
        return object instanceof Sequence sequence
                ? List.of(statement("DROP SEQUENCE IF EXISTS $F", name(sequence))
                        .withRisk("destroys the number that " + sequence.name() + " has reached"))
                : List.of();
    }

    @Override
    public List<SqlStatement> alter(SchemaObject before, SchemaObject after) {
        if (before instanceof Routine old && after instanceof Routine now) {
            return routines.alter(old, now);
        }
        if (!(before instanceof Sequence old) || !(after instanceof Sequence now)) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        if (old.type() != now.type()) {
            derivation.refuse(
                    "sequences/" + now.name(),
                    "SQL Server cannot change the type of a sequence, and a new one would begin again",
                    "make a sequence of another name, and start it behind the old one");
        }
        statements.add(statement("ALTER SEQUENCE $F $F", name(now), SequenceText.bounds(SQL, now)));
        if (!old.comment().equals(now.comment())) {
            statements.add(SqlServerComments.ofObject("SEQUENCE", now.name(), now.comment()));
        }
        return statements;
    }

    @Override
    public boolean keepsGrants(Routine before, Routine after) {
        return SqlServerRoutines.isSameKind(before, after);
    }

    private static SqlFragment name(Sequence sequence) {
        return SqlServerNames.table(sequence.name());
    }

    private static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), NONE, Work.CATALOG);
    }
}
