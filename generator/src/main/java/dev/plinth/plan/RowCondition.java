package dev.plinth.plan;

import dev.plinth.change.RowSource;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rows that are there before a plan must satisfy, or one of its steps stops. All names are those that tables and
 * columns have before the plan, so that it can be asked before the first step.
 */
public sealed interface RowCondition {
    /** What is said where rows break it. */
    String words();

    /** Who asks. */
    Asked asked();

    <R> R accept(Visitor<R> visitor);

    enum Asked {
        /** Every script, before its first statement: the engine itself would not stop, or not say why. */
        FIRST,
        /** Only who cannot take back what ran before the engine stops: it does stop. */
        WHERE_NOTHING_IS_TAKEN_BACK
    }

    /**
     * Rows of the beginning.
     *
     * @param table empty: one row that is in no table
     * @param where which of its rows; empty: all
     */
    record Rows(Optional<String> table, Optional<Expression> where) {
        public static Rows of(String table, Expression where) {
            return new Rows(Optional.of(table), Optional.of(where));
        }

        Rows and(Expression more) {
            return new Rows(table, Optional.of(Predicates.and(where, more)));
        }

        Rows and(Optional<Expression> more) {
            return more.map(this::and).orElse(this);
        }
    }

    /** Rows, and what one of them is found by. */
    record Side(Rows rows, List<Expression> keys) {
        public Side {
            keys = List.copyOf(keys);
        }
    }

    /** Never: what has been done cannot be undone. */
    record Never(String words) implements RowCondition {
        @Override
        public Asked asked() {
            return Asked.FIRST;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.never(this);
        }
    }

    /** A person has done it: the query gives a row. */
    record Done(DialectText check, String words) implements RowCondition {
        @Override
        public Asked asked() {
            return Asked.FIRST;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    /** There are no such rows. */
    record None(Rows rows, Asked asked, String words) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /** There are exactly so many such rows. */
    record Exactly(Rows rows, int count, Asked asked, String words) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exactly(this);
        }
    }

    /** Every value can be converted to the type. */
    record Fits(Rows rows, Expression value, DataType from, DataType to, Asked asked, String words)
            implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fits(this);
        }
    }

    /** No two rows have the same keys; one with a NULL is never the same. */
    record Distinct(Side rows, Asked asked, String words) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.distinct(this);
        }
    }

    /** Every row without a NULL in its keys has a partner with the same in one of the others. */
    record Partner(Side rows, List<Side> others, Asked asked, String words) implements RowCondition {
        public Partner {
            others = List.copyOf(others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partner(this);
        }
    }

    /** No row without a NULL in its keys has a partner with the same in the other. */
    record NoPartner(Side rows, Side other, Asked asked, String words) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noPartner(this);
        }
    }

    /**
     * Every row has exactly one row beside it, where others are joined.
     *
     * @param key by which a row of the table is known
     */
    record Matched(Rows rows, List<String> key, List<Joined> joins, Asked asked, String words) implements RowCondition {
        public Matched {
            key = List.copyOf(key);
            joins = List.copyOf(joins);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matched(this);
        }
    }

    /**
     * Rows of another table beside others.
     *
     * @param columns by which they match, as the table has them when they are joined
     * @param on over the columns of the row, and behind their aliases those of the joined rows
     */
    record Joined(RowSource.Kind kind, String alias, List<Part> parts, NamedMap<Column> columns, Expression on) {
        public Joined {
            parts = List.copyOf(parts);
        }

        /** Rows of the beginning, and what they hold then in these columns. */
        public record Part(Rows rows, SortedMap<String, Expression> columns) {
            public Part {
                columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
            }
        }
    }

    interface Visitor<R> {
        R never(Never condition);

        R done(Done condition);

        R none(None condition);

        R exactly(Exactly condition);

        R fits(Fits condition);

        R distinct(Distinct condition);

        R partner(Partner condition);

        R noPartner(NoPartner condition);

        R matched(Matched condition);
    }
}
