package dev.plinth.yaml;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ExpressionParser;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.expression.SyntaxException;
import dev.plinth.expression.Token;
import dev.plinth.expression.TokenReader;
import dev.plinth.expression.TypeParser;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.DataType;
import dev.plinth.model.Nullability;
import dev.plinth.resolve.ColumnDeclaration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a column that is one line: {@code varchar(20)? default 'active' check in ('active', 'hired')}. */
final class ColumnLineParser {
    private static final String CLAUSES = "after the type come primary key, unique, identity, default …, check …,"
            + " generated … stored, -> table, on delete …; a text goes in single quotes";

    private final TokenReader tokens;
    private final ColumnDeclaration.Builder column;
    private final Set<String> seen = new HashSet<>();

    ColumnLineParser(TokenReader tokens, ColumnDeclaration.Builder column) {
        this.tokens = tokens;
        this.column = column;
    }

    /** Reads the whole rest of the line into the column. */
    void definition() throws SyntaxException {
        type();
        while (!tokens.atEnd()) {
            clause();
        }
    }

    /** Reads a type with its {@code ?}, or {@code -> table}: what {@code type:} holds in a column that is a map. */
    void type() throws SyntaxException {
        Token first = tokens.peek();
        if (first.isSign("->")) {
            tokens.next();
            once("references", first);
            reference(first);
        } else {
            DataType type = TypeParser.read(tokens);
            column.type(new Located<>(type, tokens.spanFrom(first)));
        }
        if (tokens.takeSign("?")) {
            column.nullability(Nullability.NULLABLE);
        }
    }

    private void clause() throws SyntaxException {
        Token first = tokens.peek();
        if (tokens.takeWords("primary", "key")) {
            once("primary key", first);
            column.primaryKey(tokens.spanFrom(first));
        } else if (tokens.takeWords("unique")) {
            once("unique", first);
            column.unique(tokens.spanFrom(first));
        } else if (tokens.takeWords("identity")) {
            once("identity", first);
            column.identity(tokens.spanFrom(first));
        } else if (tokens.takeWords("default")) {
            once("default", first);
            column.defaultValue(expression(Optional.empty()));
        } else if (tokens.takeWords("check")) {
            once("check", first);
            column.check(expression(Optional.of(column.name().value())));
        } else if (tokens.takeWords("generated")) {
            once("generated", first);
            column.generated(generated());
        } else {
            referenceClause(first);
        }
    }

    private void referenceClause(Token first) throws SyntaxException {
        if (tokens.takeSign("->") || tokens.takeWords("references")) {
            once("references", first);
            reference(first);
        } else if (first.isWord("on") || first.isWord("deferrable")) {
            if (column.reference().isEmpty()) {
                throw tokens.unexpected(
                        "-> table", "write the reference before what follows from it: -> users on delete cascade");
            }
            ReferenceClauses clauses =
                    new ReferenceClauses(tokens, column.reference().get());
            once(clauses.describe(), first);
            column.reference(clauses.read());
        } else {
            throw unknown(first);
        }
    }

    private void reference(Token first) throws SyntaxException {
        column.reference(ReferenceClauses.target(tokens, first));
    }

    private ColumnDeclaration.Generated generated() throws SyntaxException {
        ParsedExpression expression = expression(Optional.empty());
        String hint = "say whether it is kept or computed at each read: generated … stored, generated … virtual";
        if (tokens.takeWords("stored")) {
            return new ColumnDeclaration.Generated(expression, ColumnValue.Storage.STORED);
        }
        if (!tokens.takeWords("virtual")) {
            throw tokens.unexpected("stored or virtual", hint);
        }
        return new ColumnDeclaration.Generated(expression, ColumnValue.Storage.VIRTUAL);
    }

    private ParsedExpression expression(Optional<String> subject) throws SyntaxException {
        return new ExpressionParser(tokens, subject).expression();
    }

    private void once(String clause, Token first) throws SyntaxException {
        if (!seen.add(clause)) {
            throw new SyntaxException(DiagnosticCode.DUPLICATE_KEY.at(
                    tokens.span(first), clause + " stands in this line already", "keep one of them"));
        }
    }

    private SyntaxException unknown(Token first) {
        String word = first.value().toLowerCase(Locale.ROOT);
        String hint = switch (word) {
            case "not" -> "leave it out: a column is NOT NULL unless its type ends in ?";
            case "null" -> "write the ? after the type instead: text?";
            case "auto_increment", "autoincrement", "serial" -> "write identity";
            case "foreign" -> "write -> table";
            case "collate" -> "write the column as a map: { type: …, collation: { postgresql: … } }";
            case "comment" -> "write the column as a map: { type: …, comment: … }";
            case "was" -> "write the column as a map: { type: …, was: old_name }";
            default -> CLAUSES;
        };
        return new SyntaxException(DiagnosticCode.SYNTAX.at(
                tokens.span(first), "a column's line cannot go on with " + TokenReader.describe(first), hint));
    }
}
