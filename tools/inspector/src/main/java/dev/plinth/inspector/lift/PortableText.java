package dev.plinth.inspector.lift;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rewrites an expression, as an engine prints it, into the portable language: casts that only say a literal's type go, and
 * spellings that mean the same are replaced. Whether it still means the same is not decided here: whoever takes the
 * result makes it again on the engine and compares what the engine then prints.
 */
final class PortableText {
    /** Functions by the names that engines print, and what the language calls them. */
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("lower", "lower"),
            Map.entry("upper", "upper"),
            Map.entry("length", "length"),
            Map.entry("char_length", "length"),
            Map.entry("coalesce", "coalesce"),
            Map.entry("nullif", "nullif"),
            Map.entry("trim", "trim"),
            Map.entry("btrim", "trim"),
            Map.entry("abs", "abs"),
            Map.entry("round", "round"),
            Map.entry("now", "now"),
            Map.entry("gen_random_uuid", "uuid"),
            Map.entry("random_uuid", "uuid"),
            Map.entry("newid", "uuid"),
            Map.entry("sysdatetimeoffset", "now"),
            Map.entry("sysutcdatetime", "now"));

    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric", "real", "double");

    private static final Map<String, String> MOMENTS = Map.of("current_timestamp", "now()", "current_date", "today()");

    private static final Set<String> WORDS = Set.of(
            "and", "or", "not", "in", "is", "null", "between", "like", "case", "when", "then", "else", "end", "true",
            "false");

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("=", "="),
            Map.entry("==", "="),
            Map.entry("<>", "<>"),
            Map.entry("!=", "<>"),
            Map.entry("<", "<"),
            Map.entry("<=", "<="),
            Map.entry(">", ">"),
            Map.entry(">=", ">="),
            Map.entry("+", "+"),
            Map.entry("-", "-"),
            Map.entry("*", "*"),
            Map.entry("/", "/"),
            Map.entry("||", "||"),
            Map.entry("~~", "like"),
            Map.entry("!~~", "not like"));

    private final SqlWords words;
    private final UnaryOperator<String> columns;
    private final StringBuilder text = new StringBuilder();

    private PortableText(SqlWords words, UnaryOperator<String> columns) {
        this.words = words;
        this.columns = columns;
    }

    /**
     * @param columns the declared spelling of a column's name
     * @return empty where something stands in it that the language has no word for
     */
    static Optional<String> of(String sql, UnaryOperator<String> columns) {
        return SqlWords.of(sql).flatMap(words -> of(words, columns));
    }

    private static Optional<String> of(SqlWords words, UnaryOperator<String> columns) {
        PortableText portable = new PortableText(words, columns);
        while (!words.atEnd()) {
            if (!portable.step()) {
                return Optional.empty();
            }
        }
        return Optional.of(portable.text.toString().strip());
    }

    /** Takes one word or more. @return whether it could be said */
    private boolean step() {
        if (words.skip("::")) {
            return skipType();
        }
        if (words.skip("collate")) {
            return words.name().filter("C"::equals).isPresent();
        }
        if (words.skip("=", "any") || words.skip("<>", "all")) {
            return array();
        }
        return words.next().map(this::say).orElse(false);
    }

    private boolean say(SqlWord word) {
        return switch (word.kind()) {
            case STRING -> string(word.text());
            case NUMBER -> put(word.text());
            case QUOTED -> column(word.text());
            case OPERATOR -> operator(word.text());
            case MARK -> (word.is("(") || word.is(")") || word.is(",")) && put(word.text());
            case NAME -> name(word.text());
        };
    }

    /** PostgreSQL writes a number below zero as a text that is cast to one. */
    private boolean string(String text) {
        boolean number = words.looksAt("::")
                && words.peek(1).filter(type -> NUMBERS.contains(type.text())).isPresent()
                && text.matches("-?\\d+(\\.\\d+)?");
        return put(number ? text : "'" + text.replace("'", "''") + "'");
    }

    private boolean operator(String sign) {
        String portable = OPERATORS.get(sign);
        return portable != null && put(portable);
    }

    private boolean name(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.equals("cast") && words.looksAt("(")) {
            return cast();
        }
        if (MOMENTS.containsKey(folded)) {
            return put(MOMENTS.get(folded));
        }
        if (words.looksAt("(") && FUNCTIONS.containsKey(folded)) {
            return put(FUNCTIONS.get(folded));
        }
        if (WORDS.contains(folded)) {
            return put(folded);
        }
        return !words.looksAt("(") && column(name);
    }

    private boolean column(String name) {
        return !words.looksAt(".") && put("\"" + columns.apply(name).replace("\"", "\"\"") + "\"");
    }

    /** {@code = ANY (ARRAY[…])}, with the casts that PostgreSQL puts around it, as {@code in (…)}. */
    private boolean array() {
        boolean denied = words.peek(-1).filter(word -> word.is("all")).isPresent();
        Optional<SqlWords> inside = words.group();
        if (inside.isPresent() && inside.get().looksAt("(")) {
            inside = inside.get().group();
        }
        if (inside.isEmpty() || !inside.get().skip("array", "[")) {
            return false;
        }
        Optional<String> values = of(inside.get().until("]"), columns);
        return values.isPresent() && put((denied ? "not in (" : "in (") + values.get() + ")");
    }

    /** A cast around a literal says nothing that its place does not say; any other is the author's. */
    private boolean cast() {
        Optional<SqlWords> inside = words.group();
        if (inside.isEmpty()) {
            return false;
        }
        SqlWords operand = inside.get().until("as");
        Optional<String> portable = of(operand.again(), columns);
        boolean literal = operand.again()
                .next()
                .filter(word -> word.kind() != SqlWord.Kind.QUOTED)
                .isPresent();
        return portable.isPresent() && literal && put(portable.get());
    }

    /** A name of one word or several, its numbers, a time zone, and whether it is an array. */
    private boolean skipType() {
        if (words.name().isEmpty()) {
            return false;
        }
        boolean longer = words.skip("varying") || words.skip("precision");
        if (words.looksAt("(") && words.group().isEmpty()) {
            return false;
        }
        boolean zoned = !longer && (words.skip("with", "time", "zone") || words.skip("without", "time", "zone"));
        if (!zoned && words.skip("[", "]")) {
            return !words.looksAt("[");
        }
        return true;
    }

    private boolean put(String portable) {
        text.append(' ').append(portable);
        return true;
    }
}
