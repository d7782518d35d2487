package dev.plinth.dialect;

import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How statements become a plain script that the engine's own command line runs as it is.
 *
 * @param preamble lines at the top of every script
 * @param begin the statement that begins a transaction
 * @param commit the statement that ends one
 * @param terminator what ends a statement, line breaks included
 * @param command the command line that runs it, for the header; {@code FILE} stands for the script
 * @param earlyEnd how a script that has run before ends before its first statement
 * @param guards how a script checks by itself what the runner would check; empty where no unit asks for a check
 */
public record ScriptStyle(
        List<String> preamble,
        SqlFragment begin,
        SqlFragment commit,
        String terminator,
        String command,
        EarlyEnd earlyEnd,
        Optional<Guards> guards) {
    public ScriptStyle {
        preamble = List.copyOf(preamble);
    }

    /**
     * How a script ends where a condition holds: successfully, where the command line can do that, else with an error,
     * which then is only there where a second run would do harm.
     *
     * @param lines the lines that do it, for a condition
     */
    public record EarlyEnd(boolean successful, Function<SqlFragment, List<String>> lines) {
        /** What the person who ran it reads. */
        public static final String MESSAGE = "this script has run here before";
    }

    /** Checks in plain SQL: a failed one undoes the whole transaction. All of it runs inside the transaction. */
    public interface Guards {
        SqlFragment open();

        SqlFragment require(Unit.Requirement requirement);

        SqlFragment check(Unit.Check check);

        SqlFragment close();
    }
}
