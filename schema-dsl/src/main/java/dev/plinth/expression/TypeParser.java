package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.SourceText;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.EnumType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a portable type, and knows the portable word for what engines call otherwise. */
public final class TypeParser {
    private static final Map<String, Simple> SIMPLE =
            Arrays.stream(Simple.values()).collect(Collectors.toMap(Simple::toString, type -> type));
    private static final List<String> KNOWN = Stream.concat(
                    SIMPLE.keySet().stream(), Stream.of("decimal", "char", "varchar", "binary"))
            .sorted()
            .toList();
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("integer", "int"),
            Map.entry("int4", "int"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("tinyint", "smallint"),
            Map.entry("serial", "int identity"),
            Map.entry("bigserial", "bigint identity"),
            Map.entry("numeric", "decimal(p,s)"),
            Map.entry("number", "decimal(p,s)"),
            Map.entry("money", "decimal(19,4)"),
            Map.entry("float", "double"),
            Map.entry("bool", "boolean"),
            Map.entry("bit", "boolean"),
            Map.entry("string", "text, or varchar(n)"),
            Map.entry("nvarchar", "varchar(n)"),
            Map.entry("nchar", "char(n)"),
            Map.entry("clob", "text"),
            Map.entry("datetime", "timestamptz, or timestamp"),
            Map.entry("datetime2", "timestamptz, or timestamp"),
            Map.entry("datetimeoffset", "timestamptz"),
            Map.entry("jsonb", "json, with native: { postgresql: jsonb } where that matters"),
            Map.entry("uniqueidentifier", "uuid"),
            Map.entry("guid", "uuid"),
            Map.entry("bytea", "binary"),
            Map.entry("blob", "binary"),
            Map.entry("varbinary", "binary, or binary(n)"));

    private TypeParser() {}

    /** The words that types begin with. */
    public static List<String> names() {
        return KNOWN;
    }

    /** Reads a text that is one type and nothing else. */
    public static DataType parse(SourceText text) throws SyntaxException {
        TokenReader tokens = new TokenReader(text);
        DataType type = read(tokens);
        tokens.requireEnd("a type ends here");
        return type;
    }

    /** Reads the type that stands next. */
    public static DataType read(TokenReader tokens) throws SyntaxException {
        Token name = tokens.peek();
        if (name.kind() != Token.Kind.NAME) {
            throw tokens.unexpected("a type", "the types are " + String.join(", ", KNOWN));
        }
        tokens.next();
        String word = name.value().toLowerCase(Locale.ROOT);
        if (word.equals("enum") && tokens.takeSign(":")) {
            return enumerated(tokens);
        }
        List<Integer> parameters = parameters(tokens);
        Simple simple = SIMPLE.get(word);
        if (simple != null) {
            require(tokens, name, parameters.isEmpty(), word + " has no length or precision", "write " + word);
            return simple;
        }
        return switch (word) {
            case "decimal" -> decimal(tokens, name, parameters);
            case "char" -> new DataType.Char(length(tokens, name, parameters));
            case "varchar" -> new DataType.Varchar(length(tokens, name, parameters));
            case "binary" ->
                new DataType.Binary(
                        parameters.isEmpty() ? OptionalInt.empty() : OptionalInt.of(length(tokens, name, parameters)));
            default -> throw unknown(tokens, name, word);
        };
    }

    private static DataType enumerated(TokenReader tokens) throws SyntaxException {
        Token name = tokens.peek();
        if (name.kind() != Token.Kind.NAME && name.kind() != Token.Kind.QUOTED_NAME) {
            throw tokens.unexpected("the name of an enum", "as in enum:agent_type");
        }
        String first = tokens.next().value();
        return new DataType.Enumerated(EnumType.named(
                tokens.takeSign(".")
                        ? first + "."
                                + tokens.requireName("the name of an enum").value()
                        : first));
    }

    private static DataType decimal(TokenReader tokens, Token name, List<Integer> parameters) throws SyntaxException {
        String hint = "write decimal(precision,scale), as in decimal(10,2)";
        require(tokens, name, parameters.size() == 1 || parameters.size() == 2, "decimal needs its digits", hint);
        int precision = parameters.get(0);
        int scale = parameters.size() == 2 ? parameters.get(1) : 0;
        boolean possible = precision >= 1 && precision <= DataType.Decimal.MAX_PRECISION && scale <= precision;
        require(
                tokens,
                name,
                possible,
                "decimal(" + precision + "," + scale + ") cannot be",
                "1 to " + DataType.Decimal.MAX_PRECISION + " digits, and no more of them after the point");
        return new DataType.Decimal(precision, scale);
    }

    private static int length(TokenReader tokens, Token name, List<Integer> parameters) throws SyntaxException {
        String word = name.value().toLowerCase(Locale.ROOT);
        String hint = "write " + word + "(n), n being at least 1" + (word.equals("varchar") ? "; or text" : "");
        require(tokens, name, parameters.size() == 1 && parameters.get(0) > 0, word + " needs a length", hint);
        return parameters.get(0);
    }

    private static List<Integer> parameters(TokenReader tokens) throws SyntaxException {
        List<Integer> parameters = new ArrayList<>();
        if (!tokens.takeSign("(")) {
            return parameters;
        }
        do {
            Token number = tokens.peek();
            boolean integer =
                    number.kind() == Token.Kind.NUMBER && number.value().indexOf('.') < 0;
            if (!integer || new BigInteger(number.value()).bitLength() > 30) {
                throw new SyntaxException(DiagnosticCode.TYPE_PARAMETERS.at(
                        tokens.span(number),
                        "a length is a whole number, found " + TokenReader.describe(number),
                        "as in varchar(100), decimal(10,2); text and binary need none"));
            }
            parameters.add(Integer.valueOf(tokens.next().value()));
        } while (tokens.takeSign(","));
        tokens.requireSign(
                ")", "close the parenthesis of the type; within { } or [ ] quote it for YAML: \"decimal(10,2)\"");
        return parameters;
    }

    private static void require(TokenReader tokens, Token name, boolean satisfied, String message, String hint)
            throws SyntaxException {
        if (!satisfied) {
            throw new SyntaxException(DiagnosticCode.TYPE_PARAMETERS.at(tokens.spanFrom(name), message, hint));
        }
    }

    private static SyntaxException unknown(TokenReader tokens, Token name, String word) {
        if (word.equals("interval")) {
            return new SyntaxException(DiagnosticCode.NOT_IN_VERSION.at(
                    tokens.span(name),
                    "the type interval is not in this version",
                    "use an int with the unit in its name, as in wait_seconds; or say which engine's own is meant:"
                            + " { type: text, native: { postgresql: interval } }"));
        }
        String hint = FOREIGN.containsKey(word)
                ? "write " + FOREIGN.get(word)
                : NearestName.of(word, KNOWN)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("the types are " + String.join(", ", KNOWN)
                                + "; native: { postgresql: … } gives an engine its own");
        return new SyntaxException(
                DiagnosticCode.UNKNOWN_TYPE.at(tokens.span(name), "the language has no type " + name.value(), hint));
    }
}
