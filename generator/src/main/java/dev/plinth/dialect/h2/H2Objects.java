package dev.plinth.dialect.h2;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.dialect.support.ObjectStatements;
import dev.plinth.dialect.support.RoutineParts;
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
import java.util.Optional;

/** Sequences and routines; an enum is a check of its columns here, and extensions are another engine's. */
final class H2Objects implements ObjectStatements {
    private static final SqlComposer SQL = H2Dialect.SQL;

    private final H2Derivation derivation;

    H2Objects(H2Derivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public List<SqlStatement> create(SchemaObject object) {
        if (object instanceof Routine routine) {
            return alias(routine);
        }
        if (!(object instanceof Sequence sequence)) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement(
                "CREATE SEQUENCE IF NOT EXISTS $F $F",
                name(sequence),
                SequenceText.definition(SQL, H2Types.name(sequence.type()), sequence)));
        if (sequence.comment().isPresent()) {
            statements.add(comment("SEQUENCE", sequence));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> drop(SchemaObject object) {
        if (object instanceof Routine routine) {
            return new RoutineParts(derivation, routine).body().isEmpty()
                    ? List.of()
                    : List.of(statement("DROP ALIAS IF EXISTS $I", routine.name()));
        }
        return object instanceof Sequence sequence
                ? List.of(statement("DROP SEQUENCE IF EXISTS $F", name(sequence))
                        .withRisk("destroys the number that " + sequence.name() + " has reached"))
                : List.of();
    }

    @Override
    public List<SqlStatement> alter(SchemaObject before, SchemaObject after) {
        if (before instanceof Routine && after instanceof Routine now) {
            List<SqlStatement> statements = new ArrayList<>(drop(before));
            statements.addAll(alias(now));
            return statements;
        }
        if (!(before instanceof Sequence old) || !(after instanceof Sequence now)) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        if (old.type() != now.type()) {
            derivation.refuse(
                    "sequences/" + now.name(),
                    "H2 cannot change the type of a sequence, and a new one would begin again",
                    "make a sequence of another name, and start it behind the old one");
        }
        statements.add(statement("ALTER SEQUENCE $F $F", name(now), SequenceText.bounds(SQL, now)));
        if (!old.comment().equals(now.comment())) {
            statements.add(comment("SEQUENCE", now));
        }
        return statements;
    }

    /** Routines of H2 have no grants. */
    @Override
    public boolean keepsGrants(Routine before, Routine after) {
        return true;
    }

    /** A routine of H2 is a method in Java, whose parameters are its own. */
    private List<SqlStatement> alias(Routine routine) {
        RoutineParts parts = new RoutineParts(derivation, routine);
        parts.requireOptions(List.of());
        Optional<String> body = parts.body();
        if (body.isPresent() && body.get().contains("$$")) {
            derivation.refuse(parts.path(), "the body holds $$, which ends it in H2", "write it without");
        }
        List<SqlStatement> statements = new ArrayList<>();
        body.ifPresent(text -> statements.add(statement(
                "CREATE ALIAS IF NOT EXISTS $I AS $F",
                routine.name(),
                SqlFragment.ofAuthor("$$\n" + text.strip() + "\n$$"))));
        if (body.isPresent() && routine.comment().isPresent()) {
            statements.add(comment("ALIAS", routine));
        }
        return statements;
    }

    private static SqlStatement comment(String kind, SchemaObject object) {
        return statement(
                "COMMENT ON " + kind + " $I IS $S",
                object.name(),
                object.comment().orElse(""));
    }

    private static SqlFragment name(Sequence sequence) {
        return SQL.identifier(sequence.name());
    }

    private static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), NONE, Work.CATALOG);
    }
}
