package dev.plinth.importer;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declaration of which one token is another, or is gone.
 *
 * @param line of the token, from 1
 * @param to empty: it is gone
 * @param yaml the whole declaration
 */
record Mutation(int line, String from, String to, String yaml) {
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[A-Za-z_][A-Za-z0-9_]*|\\d+(?:\\.\\d+)?|<=|>=|<>|\\|\\||->|[<>=+*/?-]");

    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("<", List.of("<=", ">")),
            Map.entry("<=", List.of("<")),
            Map.entry(">", List.of(">=", "<")),
            Map.entry(">=", List.of(">")),
            Map.entry("=", List.of("<>", "<")),
            Map.entry("<>", List.of("=")),
            Map.entry("+", List.of("-")),
            Map.entry("-", List.of("+")),
            Map.entry("*", List.of("/", "+")),
            Map.entry("/", List.of("*")),
            Map.entry("and", List.of("or")),
            Map.entry("or", List.of("and")),
            Map.entry("true", List.of("false")),
            Map.entry("false", List.of("true")),
            Map.entry("lower", List.of("upper")),
            Map.entry("upper", List.of("lower")),
            Map.entry("smallint", List.of("int")),
            Map.entry("int", List.of("bigint", "text")),
            Map.entry("bigint", List.of("int")),
            Map.entry("boolean", List.of("int")),
            Map.entry("text", List.of("uuid", "int", "json")),
            Map.entry("varchar", List.of("char")),
            Map.entry("char", List.of("varchar")),
            Map.entry("uuid", List.of("text")),
            Map.entry("json", List.of("text")),
            Map.entry("date", List.of("timestamp")),
            Map.entry("timestamp", List.of("timestamptz", "date")),
            Map.entry("timestamptz", List.of("timestamp")),
            Map.entry("real", List.of("double")),
            Map.entry("double", List.of("real")),
            Map.entry("cascade", List.of("restrict", "set null", "set default", "no action")),
            Map.entry("restrict", List.of("cascade")),
            Map.entry("null", List.of("default")),
            Map.entry("delete", List.of("update")),
            Map.entry("update", List.of("delete")),
            Map.entry("insert", List.of("delete")),
            Map.entry("select", List.of("delete")),
            Map.entry("before", List.of("after")),
            Map.entry("after", List.of("before")),
            Map.entry("stored", List.of("virtual")),
            Map.entry("virtual", List.of("stored")),
            Map.entry("first", List.of("last")),
            Map.entry("last", List.of("first")),
            Map.entry("range", List.of("list")),
            Map.entry("btree", List.of("hash")),
            Map.entry("hash", List.of("btree")),
            Map.entry("invoker", List.of("definer")),
            Map.entry("definer", List.of("invoker")),
            Map.entry("cache", List.of("cycle")),
            Map.entry("desc", List.of("asc")),
            Map.entry("asc", List.of("desc")));

    /**
     * Every declaration that differs by one token, whether it says something or not.
     *
     * @param names that the declaration gives
     */
    static List<Mutation> of(String yaml, List<String> names) {
        String[] lines = yaml.split("\n", -1);
        List<Mutation> mutations = new ArrayList<>();
        int offset = 0;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            Matcher token = TOKEN.matcher(line);
            while (!line.strip().startsWith("#") && token.find()) {
                for (String other : others(token.group(), names)) {
                    String mutated =
                            yaml.substring(0, offset + token.start()) + other + yaml.substring(offset + token.end());
                    mutations.add(new Mutation(number, token.group(), other, mutated));
                }
                if (Character.isLetter(token.group().charAt(0)) || token.group().startsWith("'")) {
                    int end = offset + token.end();
                    mutations.add(new Mutation(
                            number,
                            "",
                            "? behind " + token.group(),
                            yaml.substring(0, end) + "?" + yaml.substring(end)));
                }
            }
            offset += line.length() + 1;
        }
        return mutations;
    }

    private static List<String> others(String token, List<String> names) {
        List<String> others = new ArrayList<>();
        others.add("");
        char first = token.charAt(0);
        if (first == '\'') {
            others.add("'" + token.substring(1, token.length() - 1) + "x'");
            others.add("''");
        } else if (Character.isDigit(first)) {
            others.add(
                    token.contains(".")
                            ? token + "1"
                            : new BigInteger(token).add(BigInteger.ONE).toString());
        } else if (Character.isLetter(first)) {
            others.add(token + "x");
            int at = names.indexOf(token);
            if (at >= 0) {
                others.add(names.get((at + 1) % names.size()));
                others.add(names.get((at + names.size() - 1) % names.size()));
            }
        }
        others.addAll(OTHERS.getOrDefault(token, List.of()));
        return others;
    }

    @Override
    public String toString() {
        return "line " + line + ": " + from + " -> " + (to.isEmpty() ? "nothing" : to);
    }
}
