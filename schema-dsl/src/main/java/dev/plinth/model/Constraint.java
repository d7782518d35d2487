package dev.plinth.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A rule on a table's rows, with a name in the model on every engine. */
public sealed interface Constraint extends Named {
    <R> R accept(Visitor<R> visitor);

    Constraint withName(String name);

    record PrimaryKey(String name, List<String> columns) implements Constraint {
        public PrimaryKey {
            columns = requireColumns(name, columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.primaryKey(this);
        }

        @Override
        public Constraint withName(String newName) {
            return new PrimaryKey(newName, columns);
        }
    }

    /** Rows with a NULL in any of the columns never collide, on every engine. */
    record Unique(String name, List<String> columns) implements Constraint {
        public Unique {
            columns = requireColumns(name, columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unique(this);
        }

        @Override
        public Constraint withName(String newName) {
            return new Unique(newName, columns);
        }
    }

    record Check(String name, Expression predicate) implements Constraint {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }

        @Override
        public Constraint withName(String newName) {
            return new Check(newName, predicate);
        }
    }

    record ForeignKey(
            String name,
            List<String> columns,
            String referencedTable,
            List<String> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Timing timing)
            implements Constraint {
        public ForeignKey {
            columns = requireColumns(name, columns);
            referencedColumns = requireColumns(name, referencedColumns);
            if (columns.size() != referencedColumns.size()) {
                throw new IllegalArgumentException("foreign key " + name + " has " + columns.size()
                        + " columns and references " + referencedColumns.size());
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreignKey(this);
        }

        @Override
        public Constraint withName(String newName) {
            return new ForeignKey(newName, columns, referencedTable, referencedColumns, onDelete, onUpdate, timing);
        }

        public ForeignKey withTiming(Timing newTiming) {
            return new ForeignKey(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, newTiming);
        }
    }

    /**
     * No two rows compare true in all elements at once: of two bookings of one room no two periods overlap.
     *
     * @param method of the index that finds them
     * @param where the rows that it looks at; empty: all
     * @param degrade by dialect, the author's reason for doing without the rule there
     */
    record Exclusion(
            String name,
            Index.Method method,
            List<Element> elements,
            Optional<Expression> where,
            SortedMap<String, String> degrade)
            implements Constraint {
        /** What two rows are compared by, and the operator that does. */
        public record Element(Expression expression, Optional<String> operatorClass, String operator) {
            private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]{1,63}");

            public Element {
                if (!isOperator(operator)) {
                    throw new IllegalArgumentException(operator + " is no operator");
                }
            }

            /** Whether it could be one: made of operator signs, and beginning no comment. */
            public static boolean isOperator(String text) {
                return OPERATOR.matcher(text).matches() && !text.contains("--") && !text.contains("/*");
            }
        }

        public Exclusion {
            elements = List.copyOf(elements);
            degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
            if (elements.isEmpty()) {
                throw new IllegalArgumentException("exclusion " + name + " compares nothing");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exclusion(this);
        }

        @Override
        public Constraint withName(String newName) {
            return new Exclusion(newName, method, elements, where, degrade);
        }
    }

    /** What happens to the referencing rows; the words are the SQL standard's. */
    enum ReferentialAction {
        NO_ACTION("no action"),
        RESTRICT("restrict"),
        CASCADE("cascade"),
        SET_NULL("set null"),
        SET_DEFAULT("set default");

        private final String words;

        ReferentialAction(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** When a foreign key is looked at: at once, or at commit if the transaction, or the declaration, says so. */
    enum Timing {
        IMMEDIATE("not deferrable"),
        DEFERRABLE("deferrable"),
        DEFERRED("deferrable initially deferred");

        private final String words;

        Timing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    interface Visitor<R> {
        R primaryKey(PrimaryKey constraint);

        R unique(Unique constraint);

        R check(Check constraint);

        R foreignKey(ForeignKey constraint);

        R exclusion(Exclusion constraint);
    }

    private static List<String> requireColumns(String name, List<String> columns) {
        if (columns.isEmpty() || Set.copyOf(columns).size() != columns.size()) {
            throw new IllegalArgumentException("constraint " + name + " needs columns, each of them once");
        }
        return List.copyOf(columns);
    }
}
