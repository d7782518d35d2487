package dev.plinth.tsql;

/**
 * One thing that SQL Server would refuse, or would do differently from what was meant, in a generated script.
 *
 * @param line the line in the script, from 1
 * @param rule the rule's stable name, for instance {@code batch-first}
 * @param message what is wrong, why, and what to write instead
 */
public record TsqlProblem(int line, String rule, String message) {

    public TsqlProblem {
        if (line < 1) {
            throw new IllegalArgumentException("line counts from 1, not " + line);
        }
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a problem needs a rule and a message");
        }
    }

    @Override
    public String toString() {
        return "line " + line + " [" + rule + "] " + message;
    }
}
