package dev.plinth.plan;

import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.util.List;
import java.util.Optional;

/**
 * What the rows that are there before a plan must satisfy, or one of its steps stops. All names are those that tables and
 * columns have before the plan, so that it can be asked before the first step.
 */
public sealed interface RowCondition {
    String table();

    <R> R accept(Visitor<R> visitor);

    /** The table has no row: it gets a column that must have a value, and nothing says which. */
    record NoRows(String table, String column) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noRows(this);
        }
    }

    record NoNull(String table, String column) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noNull(this);
        }
    }

    /**
     * No row was written since a column was parked that is NOT NULL, where nothing says what such a row has in it.
     *
     * @param parked the name that the column is kept under
     */
    record NoneSince(String table, String column, String parked) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noneSince(this);
        }
    }

    /** Never: what has been done cannot be undone. */
    record Never(String why) implements RowCondition {
        @Override
        public String table() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.never(this);
        }
    }

    /** Every value can be converted to the type. */
    record Fits(String table, String column, DataType type) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fits(this);
        }
    }

    /** No row makes the predicate false. */
    record Satisfies(String table, String name, Expression predicate) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.satisfies(this);
        }
    }

    /** No two rows have the same values in the columns; one with a NULL is never the same. */
    record Distinct(String table, String name, List<String> columns) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.distinct(this);
        }
    }

    /** Every row without a NULL in the columns has a partner in the other table. */
    record HasPartner(String table, String name, List<String> columns, String target, List<String> targetColumns)
            implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasPartner(this);
        }
    }

    /**
     * No row satisfies the predicate.
     *
     * @param words what is wrong where one does
     */
    record NoneLike(String table, Expression predicate, String words) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noneLike(this);
        }
    }

    /**
     * As many rows satisfy the predicate.
     *
     * @param words what is wrong where fewer do
     */
    record AllLike(String table, Expression predicate, int rows, String words) implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allLike(this);
        }
    }

    /**
     * No row refers to rows of the target that satisfy the predicate.
     *
     * @param except rows that may
     */
    record NoReference(
            String table,
            List<String> columns,
            Optional<Expression> except,
            String target,
            List<String> targetColumns,
            Expression predicate,
            String words)
            implements RowCondition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noReference(this);
        }
    }

    interface Visitor<R> {
        R noRows(NoRows condition);

        R noNull(NoNull condition);

        R noneSince(NoneSince condition);

        R never(Never condition);

        R fits(Fits condition);

        R satisfies(Satisfies condition);

        R distinct(Distinct condition);

        R hasPartner(HasPartner condition);

        R noneLike(NoneLike condition);

        R allLike(AllLike condition);

        R noReference(NoReference condition);
    }
}
