package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that a step copies: those of a table, with what other tables have beside each. A column that stands alone is one
 * of the table; those of the others stand behind their aliases.
 *
 * @param alias by which a query knows the table
 * @param where which rows; empty: all
 * @param order in which they come, and which is the first
 * @param firstPer columns of which one row alone is taken for the same values, NULL being one of them; empty: all rows
 */
public record RowSource(
        String table,
        String alias,
        List<Join> joins,
        Optional<Expression> where,
        List<Sorted> order,
        List<Expression> firstPer,
        Match match) {
    public RowSource {
        joins = List.copyOf(joins);
        order = List.copyOf(order);
        firstPer = List.copyOf(firstPer);
    }

    public static RowSource of(String table, Optional<Expression> where) {
        return new RowSource(table, QualifiedName.local(table), List.of(), where, List.of(), List.of(), Match.ANY);
    }

    /** Rows of another table beside each, for which a condition holds. */
    public record Join(Kind kind, String table, String alias, Expression on) {
        @Override
        public String toString() {
            return kind.words() + " " + named(table, alias) + " on " + ExpressionText.of(on);
        }
    }

    /** What becomes of a row that has nothing beside it. */
    public enum Kind {
        /** It does not come. */
        INNER("join"),
        /** It comes, and the columns of the other table are NULL. */
        LEFT("left join"),
        /** It does not come; no row has more than one. Only plans join so, with what they keep themselves. */
        KEPT("join");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A column by which rows come in order; those without a value come last. */
    public record Sorted(Expression column, Index.Order order) {
        @Override
        public String toString() {
            return ExpressionText.of(column) + (order == Index.Order.DESCENDING ? " desc" : "");
        }
    }

    /** How many rows each row of the table becomes. */
    public enum Match {
        ANY,
        EXACTLY_ONE
    }

    /** Whether it is nothing but rows of the table that a condition admits, in whatever order. */
    public boolean isPlain() {
        return joins.isEmpty() && order.isEmpty() && firstPer.isEmpty();
    }

    /** The conditions: of the joins, and of the rows. */
    public Stream<Expression> conditions() {
        return Stream.concat(joins.stream().map(Join::on), where.stream());
    }

    /** The same with other conditions. */
    public RowSource map(UnaryOperator<Expression> change) {
        return new RowSource(
                table,
                alias,
                joins.stream()
                        .map(join -> new Join(join.kind(), join.table(), join.alias(), change.apply(join.on())))
                        .toList(),
                where.map(change),
                order,
                firstPer,
                match);
    }

    /** The rows that another join leaves: it alone says which these are. */
    RowSource keptBy(Join join) {
        List<Join> all = new ArrayList<>(joins);
        all.add(join);
        return new RowSource(table, alias, all, where, List.of(), List.of(), match);
    }

    /** Whether the author says how its tables are joined, or named. */
    public boolean isJoined() {
        return !joins.isEmpty() || !alias.equals(QualifiedName.local(table));
    }

    /** The tables as the author joins them. */
    public String joined() {
        return Stream.concat(Stream.of(named(table, alias)), joins.stream().map(Join::toString))
                .collect(Collectors.joining(" "));
    }

    private static String named(String table, String alias) {
        String called = KeyMap.called(table);
        return Words.qualified(called) + (alias.equals(QualifiedName.local(called)) ? "" : " " + Words.name(alias));
    }

    /** What the line of a step says of it behind its values. */
    String words() {
        return (isJoined() ? " from " + joined() : "")
                + where.map(predicate -> " where " + ExpressionText.of(predicate))
                        .orElse("")
                + list(" order ", order.stream().map(Sorted::toString))
                + list(" first per ", firstPer.stream().map(ExpressionText::of))
                + (match == Match.EXACTLY_ONE ? " match exactly one" : "");
    }

    private static String list(String what, Stream<String> parts) {
        List<String> all = parts.toList();
        return all.isEmpty() ? "" : what + String.join(", ", all);
    }
}
