package dev.plinth.tsql;

import dev.plinth.tsql.TsqlToken.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Judges generated T-SQL by its tokens. SQL Server cannot be had in every build, and the parser beside this accepts
 * much that the server refuses: batch rules, other dialects' words, columns used too early. Complements
 * {@link TsqlParser}; neither replaces a run on a server.
 */
public final class TsqlLint {

    /** One list of rules: what is not here is not checked. */
    private static final List<Function<List<TsqlToken>, List<TsqlProblem>>> BATCH_RULES = List.of(
            ForeignTokens::problems,
            BatchRules::problems,
            TsqlBlocks::problems,
            TextRules::problems,
            RenameRule::problems,
            TriggerRule::problems,
            FilterPredicate::problems,
            ColumnRules::nullability);

    /**
     * Checks a script and the scripts inside its EXEC strings.
     *
     * @param script T-SQL with GO between its batches
     * @return what is wrong, in the order of lines; empty where nothing was found
     */
    public List<TsqlProblem> check(String script) {
        TsqlScript read = TsqlScript.read(script, 1);
        List<TsqlProblem> problems = new ArrayList<>(checkBatches(read));
        problems.addAll(ColumnRules.droppedDefaults(read));
        problems.sort(Comparator.comparingInt(TsqlProblem::line));
        return List.copyOf(problems);
    }

    private List<TsqlProblem> checkBatches(TsqlScript script) {
        List<TsqlProblem> problems = new ArrayList<>(script.problems());
        for (List<TsqlToken> batch : script.batches()) {
            BATCH_RULES.forEach(rule -> problems.addAll(rule.apply(batch)));
            for (TsqlStatement statement : TsqlStatements.of(batch)) {
                statement.embedded().forEach(embedded -> problems.addAll(checkEmbedded(embedded)));
            }
        }
        return problems;
    }

    private List<TsqlProblem> checkEmbedded(TsqlStatement.Embedded embedded) {
        List<TsqlProblem> problems = new ArrayList<>();
        new TsqlTokenizer(embedded.text(), embedded.line())
                .tokens().stream()
                        .filter(token -> token.kind() == Kind.SEPARATOR)
                        .forEach(token -> problems.add(TsqlRule.GO_IN_EXEC.problem(
                                token.line(), "the server knows no GO, and what EXEC runs never meets a client")));
        problems.addAll(checkBatches(embedded.read()));
        return problems;
    }
}
