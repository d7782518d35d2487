package dev.plinth.dialect.h2;

import static dev.plinth.sql.LockLevel.NONE;

import dev.plinth.dialect.support.RoutineParts;
import dev.plinth.dialect.support.RoutineStatements;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A routine of H2 is a method in Java, whose parameters are its own. */
final class H2Routines implements RoutineStatements {
    private static final SqlComposer SQL = H2Dialect.SQL;

    private final H2Derivation derivation;

    H2Routines(H2Derivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public List<SqlStatement> create(Routine routine) {
        RoutineParts parts = new RoutineParts(derivation, routine);
        parts.requireOptions(List.of());
        Optional<String> body = parts.body();
        if (body.isPresent() && body.get().contains("$$")) {
            derivation.refuse(parts.path(), "the body holds $$, which ends it in H2", "write it without");
        }
        List<SqlStatement> statements = new ArrayList<>();
        body.ifPresent(text -> statements.add(statement(
                "CREATE ALIAS IF NOT EXISTS $Q AS $F",
                routine.name(),
                SqlFragment.ofAuthor("$$\n" + text.strip() + "\n$$"))));
        if (body.isPresent() && routine.comment().isPresent()) {
            statements.add(comment("ALIAS", routine));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> drop(Routine routine) {
        return new RoutineParts(derivation, routine).body().isEmpty()
                ? List.of()
                : List.of(statement("DROP ALIAS IF EXISTS $Q", routine.name()));
    }

    @Override
    public List<SqlStatement> alter(Routine before, Routine after) {
        List<SqlStatement> statements = new ArrayList<>(drop(before));
        statements.addAll(create(after));
        return statements;
    }

    /** Routines of H2 have no grants. */
    @Override
    public boolean keepsGrants(Routine before, Routine after) {
        return true;
    }

    static SqlStatement comment(String kind, SchemaObject object) {
        return statement(
                "COMMENT ON " + kind + " $Q IS $S",
                object.name(),
                object.comment().orElse(""));
    }

    private static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), NONE, Work.CATALOG);
    }
}
