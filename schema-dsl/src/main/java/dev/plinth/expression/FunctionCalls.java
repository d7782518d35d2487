package dev.plinth.expression;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Function;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads calls, and knows what to say where an author calls what only one engine has. */
final class FunctionCalls {
    private static final List<String> KNOWN =
            Arrays.stream(Function.values()).map(Function::keyword).toList();
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("len", "length(…)"),
            Map.entry("char_length", "length(…)"),
            Map.entry("character_length", "length(…)"),
            Map.entry("ifnull", "coalesce(…)"),
            Map.entry("isnull", "coalesce(…), or … is null"),
            Map.entry("nvl", "coalesce(…)"),
            Map.entry("lcase", "lower(…)"),
            Map.entry("ucase", "upper(…)"),
            Map.entry("concat", "a || b"),
            Map.entry("getdate", "now()"),
            Map.entry("getutcdate", "now()"),
            Map.entry("sysdatetimeoffset", "now()"),
            Map.entry("current_timestamp", "now()"),
            Map.entry("current_date", "today()"),
            Map.entry("newid", "uuid()"),
            Map.entry("gen_random_uuid", "uuid()"),
            Map.entry("uuid_generate_v4", "uuid()"),
            Map.entry("random_uuid", "uuid()"));

    private final TokenReader tokens;

    FunctionCalls(TokenReader tokens) {
        this.tokens = tokens;
    }

    Expression read(ExpressionParser.Rule argument) throws SyntaxException {
        Token name = tokens.next();
        Function function = function(name);
        tokens.requireSign("(", "write " + function.keyword() + "(…)");
        List<Expression> arguments = new ArrayList<>();
        if (!tokens.takeSign(")")) {
            do {
                arguments.add(argument.read());
            } while (tokens.takeSign(","));
            tokens.requireSign(")", "close the parenthesis of " + function.keyword());
        }
        if (arguments.size() < function.fewestArguments() || arguments.size() > function.mostArguments()) {
            throw new SyntaxException(DiagnosticCode.ARGUMENT_COUNT.at(
                    tokens.spanFrom(name),
                    function.keyword() + " takes " + count(function) + ", found " + arguments.size(),
                    "write " + function.keyword() + example(function)));
        }
        return new Expression.Call(function, arguments);
    }

    private Function function(Token name) throws SyntaxException {
        for (Function function : Function.values()) {
            if (name.isWord(function.keyword())) {
                return function;
            }
        }
        String lower = name.value().toLowerCase(java.util.Locale.ROOT);
        String hint = FOREIGN.containsKey(lower)
                ? "write " + FOREIGN.get(lower)
                : NearestName.of(lower, KNOWN)
                        .map(nearest -> "did you mean " + nearest + "(…)?")
                        .orElse("the functions are " + String.join(", ", KNOWN)
                                + "; { sql: { postgresql: … } } is the way out");
        throw new SyntaxException(DiagnosticCode.UNKNOWN_FUNCTION.at(
                tokens.span(name), "the language has no function " + name.value(), hint));
    }

    private static String count(Function function) {
        int fewest = function.fewestArguments();
        int most = function.mostArguments();
        if (most == 0) {
            return "no arguments";
        }
        if (most == Integer.MAX_VALUE) {
            return "at least " + fewest + " argument" + (fewest == 1 ? "" : "s");
        }
        String upTo = fewest == most ? "" : fewest + " or ";
        return upTo + most + " argument" + (most == 1 ? "" : "s");
    }

    private static String example(Function function) {
        return switch (function) {
            case NOW, TODAY, UUID -> "()";
            case NULLIF -> "(a, b)";
            case ROUND -> "(amount, 2)";
            case COALESCE -> "(a, b, …)";
            case LOWER, UPPER, LENGTH, TRIM, ABS -> "(a)";
        };
    }
}
