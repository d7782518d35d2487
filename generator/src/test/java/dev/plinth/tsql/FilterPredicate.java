package dev.plinth.tsql;

import dev.plinth.tsql.TsqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The little language of a filtered index, as "CREATE INDEX (Transact-SQL)" gives it: comparisons of a column with a
 * constant, IN over constants, IS [NOT] NULL, joined by AND. SQL Server refuses everything else, so this rule knows
 * what is allowed instead of collecting what is not.
 */
final class FilterPredicate {

    private static final String[] COMPARISONS = {"=", "<>", "!=", ">", ">=", "!>", "<", "<=", "!<"};

    private final List<TsqlToken> tokens;
    private int position;

    private FilterPredicate(List<TsqlToken> tokens) {
        this.tokens = tokens;
    }

    static List<TsqlProblem> problems(List<TsqlToken> batch) {
        List<TsqlProblem> problems = new ArrayList<>();
        for (TsqlStatement statement : TsqlStatements.of(batch)) {
            List<TsqlToken> predicate = of(statement);
            if (!predicate.isEmpty()) {
                new FilterPredicate(predicate).refusal().ifPresent(problems::add);
            }
        }
        return List.copyOf(problems);
    }

    /** The predicate of a CREATE INDEX, without WHERE; empty where there is none. */
    static List<TsqlToken> of(TsqlStatement statement) {
        List<TsqlToken> tokens = statement.tokens();
        int index = 1;
        while (TsqlBlocks.wordAt(tokens, index, "UNIQUE", "CLUSTERED", "NONCLUSTERED")) {
            index++;
        }
        if (!statement.startsWith("CREATE") || !TsqlBlocks.wordAt(tokens, index, "INDEX")) {
            return List.of();
        }
        int where = topLevel(tokens, index, "WHERE");
        if (where == tokens.size()) {
            return List.of();
        }
        return tokens.subList(where + 1, topLevel(tokens, where, "WITH", "ON"));
    }

    /** Whether SQL Server takes the predicate. */
    static boolean isAllowed(List<TsqlToken> predicate) {
        return new FilterPredicate(predicate).refusal().isEmpty();
    }

    private static int topLevel(List<TsqlToken> tokens, int start, String... words) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            depth += TsqlStatements.depthChange(tokens.get(i));
            if (depth == 0 && tokens.get(i).isAny(words)) {
                return i;
            }
        }
        return tokens.size();
    }

    private Optional<TsqlProblem> refusal() {
        if (conjunction() && position == tokens.size()) {
            return Optional.empty();
        }
        TsqlToken at = tokens.get(Math.min(position, tokens.size() - 1));
        return Optional.of(TsqlRule.FILTERED_INDEX_PREDICATE.problem(
                at.line(),
                "a filtered index allows only comparisons of a column with constants, IN, IS [NOT] NULL and AND; it stops at "
                        + at.text()));
    }

    private boolean conjunction() {
        do {
            if (!conjunct()) {
                return false;
            }
        } while (accept("AND"));
        return true;
    }

    private boolean conjunct() {
        if (accept("(")) {
            return conjunction() && accept(")");
        }
        if (!column()) {
            return false;
        }
        if (accept("IS")) {
            accept("NOT");
            return accept("NULL");
        }
        if (accept("IN")) {
            return accept("(") && constants();
        }
        return accept(COMPARISONS) && constant();
    }

    private boolean column() {
        if (position >= tokens.size() || !tokens.get(position).isName()) {
            return false;
        }
        boolean keyword = tokens.get(position).isAny("NOT", "CASE", "EXISTS");
        boolean function = TsqlBlocks.wordAt(tokens, position + 1, "(");
        if (keyword || function) {
            return false;
        }
        position++;
        return true;
    }

    private boolean constants() {
        do {
            if (!constant()) {
                return false;
            }
        } while (accept(","));
        return accept(")");
    }

    /** A literal; a conversion is allowed on this side ("Create filtered indexes", data conversion). */
    private boolean constant() {
        if (accept("(")) {
            return constant() && accept(")");
        }
        if (TsqlBlocks.wordAt(tokens, position, "CAST", "CONVERT") && TsqlBlocks.wordAt(tokens, position + 1, "(")) {
            position = Math.min(TsqlColumns.closing(tokens, position + 1) + 1, tokens.size());
            return true;
        }
        accept("-", "+");
        if (position >= tokens.size()) {
            return false;
        }
        TsqlToken token = tokens.get(position);
        if (!token.isString() && token.kind() != Kind.NUMBER) {
            return false;
        }
        position++;
        return true;
    }

    private boolean accept(String... words) {
        if (!TsqlBlocks.wordAt(tokens, position, words)) {
            return false;
        }
        position++;
        return true;
    }
}
