package dev.plinth.plan;

import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import java.util.List;

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

    interface Visitor<R> {
        R noRows(NoRows condition);

        R noNull(NoNull condition);

        R fits(Fits condition);

        R satisfies(Satisfies condition);

        R distinct(Distinct condition);

        R hasPartner(HasPartner condition);
    }
}
