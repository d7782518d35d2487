package dev.plinth.emit;

import dev.plinth.sql.SqlStatement;
import java.util.List;
import java.util.function.IntFunction;

/** The comment over a statement: the operation that it carries out, or a heading and all of them, a line each. */
final class OriginWords {
    private OriginWords() {}

    /** @param operation the words for a step of the plan, by its number */
    static String of(SqlStatement.Origin origin, IntFunction<String> operation) {
        List<Integer> steps = origin.steps().stream().filter(step -> step >= 0).toList();
        if (steps.isEmpty()) {
            return origin.operation();
        }
        if (steps.size() == 1) {
            return operation.apply(steps.get(0));
        }
        StringBuilder words = new StringBuilder(origin.operation());
        steps.forEach(step -> words.append("\n  ").append(operation.apply(step)));
        return words.toString();
    }
}
