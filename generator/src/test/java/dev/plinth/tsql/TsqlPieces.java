package dev.plinth.tsql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in other words what the parser's grammar has no room for: it knows no IF, no DECLARE, no SET of a variable, no
 * RETURN and no BEGIN at the head of a body, but it knows the conditions, types and expressions in them once they stand
 * in a query.
 */
final class TsqlPieces {

    private TsqlPieces() {}

    /** Statements that together hold what the given one holds; none where nothing is left to parse. */
    static List<List<TsqlToken>> of(TsqlStatement statement) {
        List<TsqlToken> tokens = statement.tokens();
        return switch (statement.part()) {
            case CONDITION -> List.of(joined("SELECT 1 WHERE", tokens));
            case MODULE_HEAD -> moduleHead(tokens);
            case STATEMENT -> statement(statement);
        };
    }

    /** The tokens as text, in one line except for what strings hold. */
    static String text(List<TsqlToken> tokens) {
        return tokens.stream()
                .map(TsqlToken::text)
                .collect(Collectors.joining(" "))
                .replace(" . ", ".")
                .replace(" :: ", "::");
    }

    static List<TsqlToken> tokens(String text) {
        return new TsqlTokenizer(text, 1).tokens();
    }

    private static List<List<TsqlToken>> statement(TsqlStatement statement) {
        List<TsqlToken> tokens = statement.tokens();
        if (statement.startsWith("DECLARE")) {
            return declaration(tokens);
        }
        if (statement.startsWith("RETURN")) {
            return tokens.size() == 1 ? List.of() : List.of(returned(tokens.subList(1, tokens.size())));
        }
        boolean assignment = statement.startsWith("SET")
                && tokens.size() > 3
                && tokens.get(1).kind() == TsqlToken.Kind.VARIABLE
                && tokens.get(2).isAny("=", "+=", "-=", "*=", "/=");
        if (assignment) {
            return List.of(joined("SELECT " + tokens.get(1).text() + " =", tokens.subList(3, tokens.size())));
        }
        return List.of(tokens);
    }

    private static List<TsqlToken> returned(List<TsqlToken> value) {
        boolean wrapped = value.get(0).is("(") && TsqlColumns.closing(value, 0) == value.size() - 1;
        List<TsqlToken> inner = wrapped ? value.subList(1, value.size() - 1) : value;
        return TsqlBlocks.wordAt(inner, 0, "SELECT", "WITH") ? inner : joined("SELECT", value);
    }

    /** {@code DECLARE @a int = 1} as {@code SELECT CAST(1 AS int)}, a table variable as a table. */
    private static List<List<TsqlToken>> declaration(List<TsqlToken> tokens) {
        List<List<TsqlToken>> pieces = new ArrayList<>();
        for (List<TsqlToken> element : TsqlColumns.elements(tokens.subList(1, tokens.size()))) {
            if (element.size() < 2 || element.get(0).kind() != TsqlToken.Kind.VARIABLE) {
                return List.of(tokens);
            }
            int type = element.get(1).is("AS") ? 2 : 1;
            if (TsqlBlocks.wordAt(element, type, "TABLE")) {
                pieces.add(joined("CREATE TABLE #t", element.subList(type + 1, element.size())));
                continue;
            }
            int equals = type;
            while (equals < element.size() && !element.get(equals).is("=")) {
                equals++;
            }
            List<TsqlToken> value =
                    equals < element.size() ? element.subList(equals + 1, element.size()) : tokens("NULL");
            List<TsqlToken> cast = joined("SELECT CAST (", value);
            cast.addAll(tokens("AS"));
            cast.addAll(element.subList(type, equals));
            cast.addAll(tokens(")"));
            pieces.add(cast);
        }
        return pieces;
    }

    private static List<List<TsqlToken>> moduleHead(List<TsqlToken> tokens) {
        int kind = TsqlStatements.moduleKind(tokens, 0);
        if (!TsqlBlocks.wordAt(tokens, kind, "FUNCTION")) {
            return List.of(followed(tokens, "SELECT 1"));
        }
        int opening =
                TsqlColumns.table(tokens, kind + 1).map(TsqlColumns.Table::end).orElse(kind);
        if (!TsqlBlocks.wordAt(tokens, opening, "(")) {
            return List.of(tokens);
        }
        return function(tokens, kind, opening);
    }

    /** The grammar takes one parameter in a function but several in a procedure, so they are read there. */
    private static List<List<TsqlToken>> function(List<TsqlToken> tokens, int kind, int opening) {
        int closing = Math.min(TsqlColumns.closing(tokens, opening), tokens.size() - 1);
        List<TsqlToken> bare = new ArrayList<>(tokens.subList(0, opening + 1));
        bare.addAll(tokens.subList(closing, tokens.size()));
        boolean inline =
                TsqlBlocks.wordAt(tokens, closing + 1, "RETURNS") && TsqlBlocks.wordAt(tokens, closing + 2, "TABLE");
        List<List<TsqlToken>> pieces = new ArrayList<>();
        pieces.add(followed(bare, inline ? "RETURN SELECT 1" : "BEGIN RETURN 1; END"));
        if (closing > opening + 1) {
            List<TsqlToken> procedure = joined("CREATE PROCEDURE", tokens.subList(kind + 1, opening));
            procedure.addAll(tokens.subList(opening + 1, closing));
            pieces.add(followed(procedure, "AS SELECT 1"));
        }
        return pieces;
    }

    private static List<TsqlToken> joined(String before, List<TsqlToken> tokens) {
        List<TsqlToken> joined = new ArrayList<>(tokens(before));
        joined.addAll(tokens);
        return joined;
    }

    private static List<TsqlToken> followed(List<TsqlToken> tokens, String after) {
        List<TsqlToken> followed = new ArrayList<>(tokens);
        followed.addAll(tokens(after));
        return followed;
    }
}
