package dev.plinth.dialect;

import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Optional;

/**
 * How statements become a plain script that the engine's own command line runs as it is.
 *
 * @param preamble lines at the top of every script
 * @param begin the statement that begins a transaction
 * @param commit the statement that ends one
 * @param terminator what ends a statement, line breaks included
 * @param command the command line that runs it, for the header; {@code FILE} stands for the script
 * @param guards how a script checks by itself what the runner would check; empty where no unit asks for a check
 */
public record ScriptStyle(
        List<String> preamble,
        SqlFragment begin,
        SqlFragment commit,
        String terminator,
        String command,
        Optional<Guards> guards) {
    public ScriptStyle {
        preamble = List.copyOf(preamble);
    }

    /** Checks in plain SQL: a failed one undoes the whole transaction. All of it runs inside the transaction. */
    public interface Guards {
        SqlFragment open();

        SqlFragment require(Unit.Requirement requirement);

        SqlFragment check(Unit.Check check);

        SqlFragment close();
    }
}
