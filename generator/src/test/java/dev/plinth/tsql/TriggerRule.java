package dev.plinth.tsql;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the head of a DML trigger, where the parser is lax: it takes {@code AFTER AS} and {@code AFTER INSERT UPDATE}.
 * "CREATE TRIGGER (Transact-SQL)": AFTER, FOR or INSTEAD OF, then events between commas, then AS.
 */
final class TriggerRule {

    private TriggerRule() {}

    static List<TsqlProblem> problems(List<TsqlToken> batch) {
        List<TsqlProblem> problems = new ArrayList<>();
        for (TsqlStatement statement : TsqlStatements.of(batch)) {
            boolean head = statement.part() == TsqlStatement.Part.MODULE_HEAD;
            int kind = head ? TsqlStatements.moduleKind(statement.tokens(), 0) : -1;
            if (TsqlBlocks.wordAt(statement.tokens(), kind, "TRIGGER") && !isRight(statement.tokens(), kind + 1)) {
                problems.add(
                        TsqlRule.TRIGGER_HEAD.problem(
                                statement.line(),
                                "a trigger is: name ON table, AFTER or INSTEAD OF, events between commas (INSERT, UPDATE, DELETE), AS"));
            }
        }
        return List.copyOf(problems);
    }

    private static boolean isRight(List<TsqlToken> tokens, int name) {
        int on = TsqlColumns.table(tokens, name).map(TsqlColumns.Table::end).orElse(tokens.size());
        int time = TsqlColumns.table(tokens, on + 1).map(TsqlColumns.Table::end).orElse(tokens.size());
        if (TsqlBlocks.wordAt(tokens, time, "WITH")) {
            while (time < tokens.size() && !tokens.get(time).isAny("AFTER", "FOR", "INSTEAD")) {
                time++;
            }
        }
        boolean insteadOf = TsqlBlocks.wordAt(tokens, time, "INSTEAD") && TsqlBlocks.wordAt(tokens, time + 1, "OF");
        if (!TsqlBlocks.wordAt(tokens, on, "ON") || !(insteadOf || TsqlBlocks.wordAt(tokens, time, "AFTER", "FOR"))) {
            return false;
        }
        int event = insteadOf ? time + 2 : time + 1;
        while (TsqlBlocks.wordAt(tokens, event, "INSERT", "UPDATE", "DELETE")) {
            if (!TsqlBlocks.wordAt(tokens, event + 1, ",")) {
                int as = TsqlBlocks.wordAt(tokens, event + 1, "NOT") ? event + 4 : event + 1;
                return TsqlBlocks.wordAt(tokens, as, "AS");
            }
            event += 2;
        }
        return false;
    }
}
