package dev.plinth.tsql;

import java.util.ArrayList;
import java.util.List;
import org.apache.shardingsphere.infra.database.core.type.DatabaseType;
import org.apache.shardingsphere.infra.spi.type.typed.TypedSPILoader;
import org.apache.shardingsphere.sql.parser.core.database.parser.SQLParserExecutor;
import org.apache.shardingsphere.sql.parser.exception.SQLParsingException;

/**
 * Has somebody else read our T-SQL: Apache ShardingSphere's SQL Server grammar, strict and written without us. It does
 * not know all of T-SQL. What it lacks is said otherwise where that loses little of what is checked: a condition as a
 * query ({@link TsqlPieces}), a named default as an unnamed one ({@link TsqlReduction}). Where that cannot be done, the
 * statement's shape must stand on a reviewed list ({@link ParserCannot}).
 */
public final class TsqlParser {

    private final SQLParserExecutor parser =
            new SQLParserExecutor(TypedSPILoader.getService(DatabaseType.class, "SQLServer"));
    private final List<ParserCannot.Entry> cannot = ParserCannot.entries();

    /**
     * The parser's unaided verdict on one statement as it stands.
     *
     * @param statement without GO; a closing semicolon is allowed
     */
    public Verdict parse(String statement) {
        try {
            parser.parse(statement);
            return new Verdict.Accepted();
        } catch (SQLParsingException e) {
            return new Verdict.Rejected(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Parses every statement of a script and of the scripts inside its EXEC strings.
     *
     * @param script T-SQL with GO between its batches and a semicolon after each statement
     * @return the refused statements whose shape is on no list
     */
    public List<TsqlProblem> check(String script) {
        List<TsqlProblem> problems = new ArrayList<>();
        for (TsqlStatement statement : TsqlScript.read(script, 1).allStatements()) {
            if (verdict(statement) instanceof Verdict.Rejected rejected && !isListed(statement)) {
                problems.add(TsqlRule.PARSER_REFUSED.problem(
                        statement.line(), rejected.message() + "; shape: " + ParserCannot.shape(statement)));
            }
        }
        return List.copyOf(problems);
    }

    /** The verdict on a part of a script: as it stands, or else taken apart. */
    Verdict verdict(TsqlStatement statement) {
        if (statement.part() == TsqlStatement.Part.STATEMENT
                && parse(TsqlPieces.text(statement.tokens())) instanceof Verdict.Accepted accepted) {
            return accepted;
        }
        for (List<TsqlToken> piece : TsqlPieces.of(statement)) {
            if (parse(TsqlPieces.text(TsqlReduction.all(piece))) instanceof Verdict.Rejected rejected) {
                return rejected;
            }
        }
        return new Verdict.Accepted();
    }

    private boolean isListed(TsqlStatement statement) {
        String shape = ParserCannot.shape(statement);
        return cannot.stream().anyMatch(entry -> entry.shape().matcher(shape).matches());
    }
}
