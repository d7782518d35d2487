package dev.plinth.tsql;

import dev.plinth.tsql.TsqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** What happens to letters: text outside N'…' passes through a code page, and names have 128 UTF-16 units. */
final class TextRules {

    /** The length of sysname, in UTF-16 units ("Database identifiers"). */
    private static final int LONGEST_NAME = 128;

    private TextRules() {}

    static List<TsqlProblem> problems(List<TsqlToken> batch) {
        List<TsqlProblem> problems = new ArrayList<>();
        for (TsqlToken token : batch) {
            if (token.kind() == Kind.STRING && token.text().chars().anyMatch(c -> c > 127)) {
                problems.add(TsqlRule.STRING_NEEDS_N.problem(
                        token.line(), "letters outside ASCII become ? without N before " + token.text()));
            }
            if (token.isName() && token.value().length() > LONGEST_NAME) {
                problems.add(TsqlRule.NAME_TOO_LONG.problem(
                        token.line(),
                        "a name has at most " + LONGEST_NAME + " UTF-16 units, this one has "
                                + token.value().length() + ": " + token.text()));
            }
        }
        return List.copyOf(problems);
    }
}
