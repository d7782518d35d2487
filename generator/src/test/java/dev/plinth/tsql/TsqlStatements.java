package dev.plinth.tsql;

import dev.plinth.tsql.TsqlStatement.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a batch into statements and flattens its control flow: BEGIN, END, TRY, CATCH and ELSE disappear, what they
 * hold stays. It trusts that generated statements end with a semicolon (or with END, ELSE or the batch); two statements
 * without one stay together and are then refused by the parser, which is what we want.
 */
final class TsqlStatements {

    private static final Set<String> STARTS = Set.of(
            "ALTER",
            "BEGIN",
            "BREAK",
            "COMMIT",
            "CONTINUE",
            "CREATE",
            "DECLARE",
            "DELETE",
            "DENY",
            "DISABLE",
            "DROP",
            "ENABLE",
            "EXEC",
            "EXECUTE",
            "GOTO",
            "GRANT",
            "IF",
            "INSERT",
            "MERGE",
            "PRINT",
            "RAISERROR",
            "RETURN",
            "REVOKE",
            "ROLLBACK",
            "SAVE",
            "SELECT",
            "SET",
            "THROW",
            "TRUNCATE",
            "UPDATE",
            "WAITFOR",
            "WHILE",
            "WITH");

    private final List<TsqlToken> tokens;
    private final List<TsqlStatement> found = new ArrayList<>();
    private int position;

    private TsqlStatements(List<TsqlToken> tokens) {
        this.tokens = tokens;
    }

    static List<TsqlStatement> of(List<TsqlToken> batch) {
        TsqlStatements reader = new TsqlStatements(batch);
        while (reader.position < batch.size()) {
            reader.next();
        }
        return List.copyOf(reader.found);
    }

    private void next() {
        if (tokens.get(position).isAny(";", "ELSE")) {
            position++;
        } else if (TsqlBlocks.opensBlock(tokens, position) || TsqlBlocks.closesBlock(tokens, position)) {
            position += TsqlBlocks.wordAt(tokens, position + 1, "TRY", "CATCH") ? 2 : 1;
        } else if (tokens.get(position).isAny("IF", "WHILE")) {
            position++;
            take(Part.CONDITION, conditionEnd());
        } else if (isModule(tokens, position)) {
            take(Part.MODULE_HEAD, moduleHeadEnd(tokens, position));
        } else {
            take(Part.STATEMENT, statementEnd());
        }
    }

    private void take(Part part, int end) {
        int stop = Math.max(end, position);
        if (stop > position) {
            found.add(new TsqlStatement(part, tokens.subList(position, stop)));
        }
        position = stop;
    }

    private int conditionEnd() {
        int depth = 0;
        for (int i = position; i < tokens.size(); i++) {
            TsqlToken token = tokens.get(i);
            depth += depthChange(token);
            if (depth == 0 && (token.is(";") || startsStatement(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** UPDATE(column) in a trigger is a function, not a statement. */
    private boolean startsStatement(int index) {
        TsqlToken token = tokens.get(index);
        return token.kind() == TsqlToken.Kind.WORD
                && STARTS.contains(token.text().toUpperCase(Locale.ROOT))
                && !(token.is("UPDATE") && TsqlBlocks.wordAt(tokens, index + 1, "("));
    }

    private int statementEnd() {
        int depth = 0;
        int cases = 0;
        for (int i = position; i < tokens.size(); i++) {
            TsqlToken token = tokens.get(i);
            depth += depthChange(token);
            if (token.is("CASE")) {
                cases++;
            } else if (token.is("END") && cases > 0) {
                cases--;
            } else if ((depth <= 0 && token.is(";")) || (cases == 0 && i > position && token.isAny("END", "ELSE"))) {
                return i;
            }
        }
        return tokens.size();
    }

    static int depthChange(TsqlToken token) {
        return token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }

    /** Whether a trigger, procedure or function with a body begins here. */
    static boolean isModule(List<TsqlToken> tokens, int index) {
        int kind = moduleKind(tokens, index);
        return kind > 0 && TsqlBlocks.wordAt(tokens, kind, "TRIGGER", "PROCEDURE", "PROC", "FUNCTION");
    }

    /** The index of the word after CREATE, CREATE OR ALTER or ALTER; -1 where none of them stands here. */
    static int moduleKind(List<TsqlToken> tokens, int index) {
        if (!tokens.get(index).isAny("CREATE", "ALTER")) {
            return -1;
        }
        boolean orAlter = TsqlBlocks.wordAt(tokens, index + 1, "OR") && TsqlBlocks.wordAt(tokens, index + 2, "ALTER");
        return index + (orAlter ? 3 : 1);
    }

    /** Where the body begins: after the AS that is neither a parameter's nor EXECUTE AS. */
    static int moduleHeadEnd(List<TsqlToken> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            depth += depthChange(tokens.get(i));
            TsqlToken before = tokens.get(Math.max(i - 1, 0));
            if (depth == 0
                    && tokens.get(i).is("AS")
                    && before.kind() != TsqlToken.Kind.VARIABLE
                    && !before.isAny("EXEC", "EXECUTE")) {
                return i + 1;
            }
        }
        return tokens.size();
    }
}
