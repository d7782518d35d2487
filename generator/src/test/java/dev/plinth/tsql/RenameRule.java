package dev.plinth.tsql;

import dev.plinth.tsql.TsqlColumns.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads calls of sp_rename. Its first argument is a qualified, quoted name, its second is one bare part: brackets or
 * dots there become letters of the new name, without any error ("sp_rename", newname).
 */
final class RenameRule {

    /** A name in brackets, or of several plain or bracketed parts: a name that merely contains a bracket is its own. */
    private static final Pattern QUOTED_OR_QUALIFIED =
            Pattern.compile("(?s)\\[.*]|(\\[[^\\[\\]]*]|\\w+)(\\.(\\[[^\\[\\]]*]|\\w+))+");

    private RenameRule() {}

    static List<TsqlProblem> problems(List<TsqlToken> batch) {
        List<TsqlProblem> problems = new ArrayList<>();
        for (TsqlStatement statement : TsqlStatements.of(batch)) {
            argument(statement, 1, "@newname")
                    .filter(argument -> argument.isString()
                            && QUOTED_OR_QUALIFIED.matcher(argument.value()).matches())
                    .ifPresent(argument -> problems.add(TsqlRule.RENAME_TARGET.problem(
                            argument.line(),
                            "sp_rename would make the brackets or dots of " + argument.text()
                                    + " part of the name: give one bare part")));
        }
        return List.copyOf(problems);
    }

    /** The column under its new name, where the statement renames one. */
    static Optional<BatchRules.NewColumn> renamedColumn(TsqlStatement statement) {
        Optional<String> type = argument(statement, 2, "@objtype").map(TsqlToken::value);
        Optional<TsqlToken> from = argument(statement, 0, "@objname").filter(TsqlToken::isString);
        Optional<TsqlToken> to = argument(statement, 1, "@newname").filter(TsqlToken::isString);
        if (from.isEmpty() || to.isEmpty() || !type.orElse("").equalsIgnoreCase("COLUMN")) {
            return Optional.empty();
        }
        List<TsqlToken> path = new TsqlTokenizer(from.get().value(), from.get().line()).tokens();
        if (path.size() < 3) {
            return Optional.empty();
        }
        return TsqlColumns.table(path.subList(0, path.size() - 2), 0)
                .map(table -> new BatchRules.NewColumn(table, to.get().value()));
    }

    /** An argument by position or by name; empty where the statement is no call of sp_rename or has none such. */
    private static Optional<TsqlToken> argument(TsqlStatement statement, int position, String name) {
        List<TsqlToken> tokens = statement.tokens();
        if (!statement.startsWith("EXEC") && !statement.startsWith("EXECUTE")) {
            return Optional.empty();
        }
        Optional<Table> procedure = TsqlColumns.table(tokens, 1);
        if (procedure.isEmpty() || !procedure.get().name().equalsIgnoreCase("sp_rename")) {
            return Optional.empty();
        }
        List<List<TsqlToken>> arguments =
                TsqlColumns.elements(tokens.subList(procedure.get().end(), tokens.size()));
        for (List<TsqlToken> argument : arguments) {
            if (argument.size() == 3 && argument.get(0).text().equalsIgnoreCase(name)) {
                return Optional.of(argument.get(2));
            }
        }
        boolean positional =
                position < arguments.size() && arguments.get(position).size() == 1;
        return positional ? Optional.of(arguments.get(position).get(0)) : Optional.empty();
    }
}
