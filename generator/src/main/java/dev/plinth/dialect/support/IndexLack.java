package dev.plinth.dialect.support;

import dev.plinth.model.Index;
import dev.plinth.model.Index.Method;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something of a declared index that an engine does not have.
 *
 * @param why naming it and the engine
 * @param way what the author can do instead
 */
public record IndexLack(Feature feature, String why, String way) {
    /** What of an index engines do without. */
    public enum Feature {
        METHOD,
        OPERATOR_CLASS,
        NULLS,
        INCLUDE,
        WHERE,
        /** A part of the key that cannot be one. */
        KEY
    }

    /** The index, or as much of it as the engine holds where the author says why that will do. */
    static Optional<Index> held(Table table, Index declared, List<IndexLack> lacks, String dialect, Refusals refusals) {
        Optional<Index> held = Optional.of(declared);
        for (IndexLack lack : lacks) {
            boolean bound = declared.unique() && lack.decidesRows();
            if (bound || !declared.degrade().containsKey(dialect)) {
                String otherwise = bound
                        ? ", or check it in the application: `degrade:` reaches no rule on rows"
                        : ", or say why " + dialect + " does without: `degrade: { " + dialect + ": <reason> }`";
                refusals.add(Paths.index(table.name(), declared.name()), lack.why(), lack.way() + otherwise);
                held = Optional.empty();
            }
            held = held.flatMap(lack::without);
        }
        return held;
    }

    /** Whether a unique index without it would let rows in that the declaration forbids, or forbid others. */
    boolean decidesRows() {
        return switch (feature) {
            case WHERE, KEY -> true;
            case METHOD, OPERATOR_CLASS, NULLS, INCLUDE -> false;
        };
    }

    /**
     * The index without what is lacking. An ordered index serves some of what hash and BRIN indexes are made for, and
     * nothing of what the other methods are made for: of those nothing stays.
     */
    Optional<Index> without(Index index) {
        return switch (feature) {
            case METHOD ->
                index.method() == Method.HASH || index.method() == Method.BRIN
                        ? Optional.of(index.withMethod(Method.BTREE))
                        : Optional.empty();
            case OPERATOR_CLASS -> Optional.of(index.withParts(withoutClasses(index.parts())));
            case NULLS ->
                Optional.of(index.withParts(index.parts().stream()
                        .map(part -> part.withNulls(Index.Nulls.AS_ENGINE))
                        .toList()));
            case INCLUDE -> Optional.of(index.withInclude(List.of()));
            case WHERE -> Optional.of(index.withWhere(Optional.empty()));
            case KEY -> Optional.empty();
        };
    }

    private static List<Index.Part> withoutClasses(List<Index.Part> parts) {
        return parts.stream()
                .map(part -> part.withOperatorClass(Optional.empty()))
                .toList();
    }

    /** What only PostgreSQL has. */
    public static List<IndexLack> ofMethods(Index index, String engine) {
        List<IndexLack> lacks = new ArrayList<>();
        if (index.method() != Method.BTREE) {
            lacks.add(new IndexLack(
                    Feature.METHOD,
                    engine + " has no index by " + index.method().word(),
                    "remove `method:`"));
        }
        index.parts().stream()
                .flatMap(part -> part.operatorClass().stream())
                .findFirst()
                .ifPresent(name -> lacks.add(new IndexLack(
                        Feature.OPERATOR_CLASS,
                        engine + " has no operator classes, and so no " + name,
                        "remove it from `on:`")));
        return lacks;
    }

    /** NULLs elsewhere than below every value. */
    public static List<IndexLack> ofNulls(Index index, String engine) {
        return index.parts().stream().allMatch(IndexLack::keepsNullsLow)
                ? List.of()
                : List.of(new IndexLack(
                        Feature.NULLS,
                        engine + " keeps NULLs below every value in an index",
                        "remove `nulls first` and `nulls last`"));
    }

    private static boolean keepsNullsLow(Index.Part part) {
        return switch (part.nulls()) {
            case AS_ENGINE -> true;
            case FIRST -> part.order() == Index.Order.ASCENDING;
            case LAST -> part.order() == Index.Order.DESCENDING;
        };
    }
}
