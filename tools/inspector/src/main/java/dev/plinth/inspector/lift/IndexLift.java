package dev.plinth.inspector.lift;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An index as an engine prints it, as the language has it; empty where it says more than the language can. */
final class IndexLift {
    /** Options that the language calls otherwise than the engine. */
    private static final Map<String, String> OPTIONS = Map.of("data_compression", "compression");

    private final ExpressionLift expressions;

    IndexLift(ExpressionLift expressions) {
        this.expressions = expressions;
    }

    static Optional<Index.Method> method(String word) {
        return Arrays.stream(Index.Method.values())
                .filter(method -> method.word().equalsIgnoreCase(word))
                .findFirst();
    }

    Optional<Index> lift(String path, CatalogIndex index) {
        return SqlWords.of(index.definition().sql()).flatMap(words -> lift(path, index, words));
    }

    private Optional<Index> lift(String path, CatalogIndex index, SqlWords words) {
        Optional<Index.Method> method =
                words.skip("using") ? words.name().flatMap(IndexLift::method) : Optional.of(Index.Method.BTREE);
        Optional<SqlWords> inside = words.group();
        if (method.isEmpty() || inside.isEmpty()) {
            return Optional.empty();
        }
        List<Index.Part> parts = new ArrayList<>();
        for (SqlWords part : inside.get().parts()) {
            part(path, part).ifPresent(parts::add);
        }
        boolean all = parts.size() == inside.get().again().parts().size();
        List<String> include = words.skip("include") ? words.names().orElse(List.of()) : List.of();
        SortedMap<String, String> options = options(words);
        Optional<Expression> where = words.skip("where")
                ? Optional.of(
                        expressions.condition(path, words.until("with", "on").rest()))
                : Optional.empty();
        options.putAll(options(words));
        SortedMap<String, SortedMap<String, String>> byEngine = new TreeMap<>();
        if (!options.isEmpty()) {
            byEngine.put(expressions.dialect(), options);
        }
        Index.Uniqueness uniqueness = index.unique() ? Index.Uniqueness.UNIQUE : Index.Uniqueness.DUPLICATES;
        return all && words.atEnd()
                ? Optional.of(new Index(
                        index.name(), parts, uniqueness, include, where, method.get(), byEngine, new TreeMap<>()))
                : Optional.empty();
    }

    /** {@code WITH (fillfactor='70') TABLESPACE fast}, or {@code WITH (FILLFACTOR = 70) ON fast}. */
    private static SortedMap<String, String> options(SqlWords words) {
        SortedMap<String, String> options = new TreeMap<>();
        if (words.skip("with")) {
            words.group().map(SqlWords::parts).orElse(List.of()).forEach(option -> {
                String name = option.until("=").rest().toLowerCase(Locale.ROOT);
                option.next();
                option.next().ifPresent(value -> options.put(OPTIONS.getOrDefault(name, name), said(value)));
            });
        }
        if (words.skip("tablespace")) {
            words.name().ifPresent(name -> options.put("tablespace", name));
        }
        if (words.skip("on")) {
            words.name().ifPresent(name -> options.put("filegroup", name));
        }
        return options;
    }

    private static String said(SqlWord value) {
        return value.kind() == SqlWord.Kind.NAME ? value.text().toLowerCase(Locale.ROOT) : value.text();
    }

    /** A column or an expression, with how it is compared and where it begins. */
    Optional<Index.Part> part(String path, SqlWords words) {
        SqlWords rest = words;
        Index.Nulls nulls = Index.Nulls.AS_ENGINE;
        for (Index.Nulls place : List.of(Index.Nulls.FIRST, Index.Nulls.LAST)) {
            Optional<SqlWords> before = rest.without(place.words().split(" "));
            nulls = before.isPresent() ? place : nulls;
            rest = before.orElse(rest);
        }
        Optional<SqlWords> descending = rest.without("desc");
        Index.Order order = descending.isPresent() ? Index.Order.DESCENDING : Index.Order.ASCENDING;
        rest = descending.orElse(rest);
        rest = rest.without("asc").orElse(rest);
        Index.Nulls stated = nulls;
        return keyed(path, rest).map(part -> new Index.Part(part.expression(), order, stated, part.operatorClass()));
    }

    private Optional<Index.Part> keyed(String path, SqlWords words) {
        Optional<Expression> expression = expression(path, words);
        Optional<String> operatorClass = words.atEnd() || words.looksAt("collate") ? Optional.empty() : words.name();
        return expression
                .filter(found -> words.atEnd())
                .map(found -> new Index.Part(found, Index.Order.ASCENDING, Index.Nulls.AS_ENGINE, operatorClass));
    }

    /** A column; or something in parentheses; or a call, which stands without them. */
    private Optional<Expression> expression(String path, SqlWords words) {
        if (words.looksAt("(")) {
            return words.group().map(inside -> expressions.key(path, inside.rest()));
        }
        Optional<String> name = words.next().filter(SqlWord::isName).map(SqlWord::text);
        if (words.looksAt("(")) {
            return words.group().map(arguments -> expressions.key(path, words.taken()));
        }
        return name.map(expressions::column).map(Expression.ColumnReference::new);
    }
}
