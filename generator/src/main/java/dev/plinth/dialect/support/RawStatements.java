package dev.plinth.dialect.support;

import dev.plinth.change.RunSql;
import dev.plinth.model.DialectText;
import dev.plinth.model.RawObject;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What an engine is told of a raw object, or of a step: the author's SQL, and nothing where there is none for the engine. What the SQL locks
 * is not known, and taken to be everything.
 */
public final class RawStatements implements KindStatements<RawObject> {
    private final String dialect;
    private final Function<String, List<String>> statements;

    public RawStatements(String dialect) {
        this(dialect, text -> List.of(text.replaceFirst("[;\\s]+\\z", "")));
    }

    /** @param statements the parts of the author's SQL that the engine is to be told one by one */
    public RawStatements(String dialect, Function<String, List<String>> statements) {
        this.dialect = dialect;
        this.statements = statements;
    }

    @Override
    public List<SqlStatement> create(RawObject object) {
        return statement(object.create());
    }

    @Override
    public List<SqlStatement> drop(RawObject object) {
        return statement(object.drop());
    }

    @Override
    public List<SqlStatement> alter(RawObject before, RawObject after) {
        List<SqlStatement> statements = new ArrayList<>(drop(before));
        statements.addAll(create(after));
        return statements;
    }

    /** What a step says, or nothing on an engine that is let off; an engine that it forgets refuses. */
    public List<SqlStatement> run(RunSql step, TableDerivation derivation) {
        List<SqlStatement> statements = statement(step.up());
        if (statements.isEmpty() && !step.degrade().containsKey(dialect)) {
            derivation.refuseChange(
                    OperationPath.of(step),
                    "the step sql has no statement for " + dialect,
                    "write one, or default:, or let it off: degrade: { " + dialect + ": why nothing is done there }");
        }
        return statements;
    }

    private List<SqlStatement> statement(DialectText sql) {
        return sql.forDialect(dialect).map(statements).stream()
                .flatMap(List::stream)
                .map(text -> SqlStatement.of(SqlFragment.ofAuthor(text), LockLevel.BLOCKS_ALL, Work.REWRITE))
                .toList();
    }
}
