package dev.plinth.dialect;

import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How statements become a plain script that the engine's own command line runs as it is.
 *
 * @param preamble lines at the top of every script
 * @param opening statements behind it, before any transaction
 * @param begin the statement that begins a transaction
 * @param commit the statement that ends one
 * @param terminator what ends a statement, line breaks included
 * @param command the command line that runs it, for the header; {@code FILE} stands for the script
 * @param earlyEnd how a script that has run before ends before its first statement
 * @param batch how several scripts run as one
 * @param tools how other tools run its scripts
 * @param guards how a script checks by itself what the runner would check; empty where no unit asks for a check
 */
public record ScriptStyle(
        List<String> preamble,
        List<SqlFragment> opening,
        SqlFragment begin,
        SqlFragment commit,
        String terminator,
        String command,
        EarlyEnd earlyEnd,
        Batch batch,
        Tools tools,
        Optional<Guards> guards) {
    public ScriptStyle {
        preamble = List.copyOf(preamble);
        opening = List.copyOf(opening);
    }

    /** For a tool that begins the transaction, and ends it. */
    public ScriptStyle inTransactionOfTool() {
        return new ScriptStyle(
                List.of(),
                List.of(),
                SqlFragment.EMPTY,
                SqlFragment.EMPTY,
                terminator,
                command,
                earlyEnd,
                batch,
                tools,
                guards);
    }

    /** For a tool that begins no transaction, and parts statements by reading them. */
    public ScriptStyle throughTool() {
        return new ScriptStyle(
                List.of(),
                tools.opening(),
                tools.begin(),
                tools.commit(),
                terminator,
                command,
                earlyEnd,
                batch,
                tools,
                guards);
    }

    /** For a driver, which knows no words of the command line. */
    public ScriptStyle throughDriver() {
        return new ScriptStyle(
                List.of(), tools.opening(), begin, commit, terminator, command, earlyEnd, batch, tools, guards);
    }

    public ScriptStyle withTerminator(String newTerminator) {
        return new ScriptStyle(
                preamble, opening, begin, commit, newTerminator, command, earlyEnd, batch, tools, guards);
    }

    /**
     * How several scripts run as one.
     *
     * @param start lines before the preamble
     * @param include the line that runs another file, by its path from the file that it stands in
     */
    public record Batch(List<String> start, UnaryOperator<String> include, Atomicity atomicity) {
        public Batch {
            start = List.copyOf(start);
        }
    }

    /** What is left of scripts that stop half-way. */
    public enum Atomicity {
        /** Nothing: they run in one transaction. */
        ONE_TRANSACTION,
        /** What ran before: the engine commits each change of the catalog by itself. */
        NONE
    }

    /**
     * How other migration tools run scripts on the engine.
     *
     * @param opening what a connection has to be told before a transaction, where a tool does not tell it
     * @param begin a transaction of the script's own, in words that no tool takes for the begin of a block
     * @param commit its end
     * @param engines what each tool calls the engine, by the tool's name; a tool that is not here does not know it
     */
    public record Tools(
            List<SqlFragment> opening, SqlFragment begin, SqlFragment commit, Map<String, ToolEngine> engines) {
        public Tools {
            opening = List.copyOf(opening);
            engines = Map.copyOf(engines);
        }
    }

    /**
     * @param name as the tool calls the engine
     * @param unwrapped what is said to the tool so that it has no transaction open around any script, or beside it; empty where
     *     it need not be
     */
    public record ToolEngine(String name, Optional<String> unwrapped) {
        public ToolEngine(String name) {
            this(name, Optional.empty());
        }
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
