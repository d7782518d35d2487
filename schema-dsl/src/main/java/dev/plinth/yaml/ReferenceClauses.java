package dev.plinth.yaml;

import dev.plinth.diagnostic.Located;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.Token;
import dev.plinth.expression.TokenReader;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.resolve.ReferenceDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Reads what a foreign key points to, and what follows: {@code users.email on delete set null deferrable}. */
final class ReferenceClauses {
    private final TokenReader tokens;
    private final ReferenceDeclaration reference;

    ReferenceClauses(TokenReader tokens, ReferenceDeclaration reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /** {@code users}, {@code users.email}, {@code users [a, b]} or {@code users (a, b)}, with or without a schema before. */
    static ReferenceDeclaration target(TokenReader tokens, Token first) throws SyntaxException {
        Located<String> table = tokens.requireName("a table");
        List<Located<String>> columns = new ArrayList<>();
        if (tokens.takeSign(".")) {
            Located<String> second = tokens.requireName("a column");
            if (tokens.takeSign(".")) {
                columns.add(tokens.requireName("a column"));
                table = TokenReader.qualified(table, second);
            } else if (isList(tokens)) {
                table = TokenReader.qualified(table, second);
            } else {
                columns.add(second);
            }
        }
        if (columns.isEmpty() && isList(tokens)) {
            String close = tokens.next().isSign("[") ? "]" : ")";
            do {
                columns.add(tokens.requireName("a column"));
            } while (tokens.takeSign(","));
            tokens.requireSign(close, "close the list of columns");
        }
        return ReferenceDeclaration.to(table, columns, tokens.spanFrom(first));
    }

    private static boolean isList(TokenReader tokens) {
        return tokens.peek().isSign("[") || tokens.peek().isSign("(");
    }

    /** What the clause that stands next is called. */
    String describe() {
        return tokens.peek().isWord("on") && tokens.peekSecond().isWord("update")
                ? "on update"
                : tokens.peek().isWord("on") ? "on delete" : "deferrable";
    }

    /** Reads one clause. */
    ReferenceDeclaration read() throws SyntaxException {
        if (tokens.takeWords("deferrable")) {
            return reference.withTiming(timing());
        }
        String hint = "write on delete cascade, on delete set null, on update cascade, …";
        tokens.requireWord("on", hint);
        if (tokens.takeWords("update")) {
            return reference.withActions(reference.onDelete(), action());
        }
        tokens.requireWord("delete", hint);
        return reference.withActions(action(), reference.onUpdate());
    }

    private Timing timing() throws SyntaxException {
        if (!tokens.takeWords("initially")) {
            return Timing.DEFERRABLE;
        }
        tokens.requireWord("deferred", "write deferrable, or deferrable initially deferred");
        return Timing.DEFERRED;
    }

    private ReferentialAction action() throws SyntaxException {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (tokens.takeWords(action.words().split(" "))) {
                return action;
            }
        }
        throw tokens.unexpected("what happens", "write no action, restrict, cascade, set null or set default");
    }
}
