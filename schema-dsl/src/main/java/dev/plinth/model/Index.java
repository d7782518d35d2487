package dev.plinth.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index, unique or not.
 *
 * @param parts what rows are found by, in order
 * @param include columns that are stored in it beside the key; engines without covering indexes refuse them
 * @param where the rows that it holds; empty: all
 * @param options what only one engine knows, by dialect and option ({@code postgresql → fillfactor → 70})
 * @param degrade by dialect, the author's reason for holding less of the index there, or nothing
 */
public record Index(
        String name,
        List<Part> parts,
        Uniqueness uniqueness,
        List<String> include,
        Optional<Expression> where,
        Method method,
        SortedMap<String, SortedMap<String, String>> options,
        SortedMap<String, String> degrade)
        implements Named {
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        options = EngineOptions.copy(options);
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("index " + name + " needs at least one column or expression");
        }
    }

    /** An index as every engine has it, in the order of its parts. */
    public Index(
            String name, List<Part> parts, Uniqueness uniqueness, List<String> include, Optional<Expression> where) {
        this(name, parts, uniqueness, include, where, Method.BTREE, new TreeMap<>(), new TreeMap<>());
    }

    /** A plain index over columns, ascending. */
    public static Index on(String name, List<String> columns) {
        return new Index(
                name,
                columns.stream().map(Part::ascending).toList(),
                Uniqueness.DUPLICATES,
                List.of(),
                Optional.empty());
    }

    public Index withName(String newName) {
        return new Index(newName, parts, uniqueness, include, where, method, options, degrade);
    }

    public Index withParts(List<Part> newParts) {
        return new Index(name, newParts, uniqueness, include, where, method, options, degrade);
    }

    public Index withInclude(List<String> newInclude) {
        return new Index(name, parts, uniqueness, newInclude, where, method, options, degrade);
    }

    public Index withWhere(Optional<Expression> newWhere) {
        return new Index(name, parts, uniqueness, include, newWhere, method, options, degrade);
    }

    public Index withMethod(Method newMethod) {
        return new Index(name, parts, uniqueness, include, where, newMethod, options, degrade);
    }

    public Index withOptions(SortedMap<String, SortedMap<String, String>> newOptions) {
        return new Index(name, parts, uniqueness, include, where, method, newOptions, degrade);
    }

    public Index withDegrade(SortedMap<String, String> newDegrade) {
        return new Index(name, parts, uniqueness, include, where, method, options, newDegrade);
    }

    public boolean unique() {
        return uniqueness == Uniqueness.UNIQUE;
    }

    /**
     * @param operatorClass how the values of the part are compared, in PostgreSQL's words; empty: as their type is
     */
    public record Part(Expression expression, Order order, Nulls nulls, Optional<String> operatorClass) {
        public Part(Expression expression, Order order) {
            this(expression, order, Nulls.AS_ENGINE, Optional.empty());
        }

        public static Part ascending(String column) {
            return new Part(new Expression.ColumnReference(column), Order.ASCENDING);
        }

        public Part withExpression(Expression newExpression) {
            return new Part(newExpression, order, nulls, operatorClass);
        }

        public Part withNulls(Nulls newNulls) {
            return new Part(expression, order, newNulls, operatorClass);
        }

        public Part withOperatorClass(Optional<String> newClass) {
            return new Part(expression, order, nulls, newClass);
        }
    }

    public enum Order {
        ASCENDING,
        DESCENDING
    }

    /** Where NULLs stand. */
    public enum Nulls {
        AS_ENGINE(""),
        FIRST("nulls first"),
        LAST("nulls last");

        private final String words;

        Nulls(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Uniqueness {
        UNIQUE,
        DUPLICATES
    }

    /** How entries are kept and found; the words are PostgreSQL's. */
    public enum Method {
        BTREE("btree"),
        HASH("hash"),
        GIN("gin"),
        GIST("gist"),
        SPGIST("spgist"),
        BRIN("brin");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
