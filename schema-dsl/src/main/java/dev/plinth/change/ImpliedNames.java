package dev.plinth.change;

import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a name that the project's style made from one that the author chose. Both are plain names in the model; the
 * difference matters only to a rename, which the first kind follows, and to a writer, which leaves it out.
 */
public final class ImpliedNames {
    private ImpliedNames() {}

    /** The name that an unnamed index over these parts gets; of an expression, the columns that it reads count. */
    public static String of(NamingStyle style, String table, Index index) {
        List<String> columns = new ArrayList<>();
        index.parts().forEach(part -> columns.addAll(Expressions.columns(part.expression())));
        return index.unique() ? style.unique(table, columns) : style.index(table, columns);
    }

    public static boolean isImplied(NamingStyle style, Table table, Index index) {
        return index.name().equals(of(style, table.name(), index));
    }

    /** Whether the constraint has the name that it would have got unnamed; a check, as written on one of the columns. */
    public static boolean isImplied(NamingStyle style, Table table, Constraint constraint) {
        return columnsOf(style, table, constraint).isPresent();
    }

    /**
     * The columns from which the constraint's implied name is made; empty where the name is the author's own.
     *
     * @return no columns for a primary key; for a check, the one that it was written on
     */
    public static Optional<List<String>> columnsOf(NamingStyle style, Table table, Constraint constraint) {
        String owner = table.name();
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Optional<List<String>> primaryKey(Constraint.PrimaryKey key) {
                return named(style.primaryKey(owner), List.of());
            }

            @Override
            public Optional<List<String>> unique(Constraint.Unique unique) {
                return named(style.unique(owner, unique.columns()), unique.columns());
            }

            @Override
            public Optional<List<String>> check(Constraint.Check check) {
                return table.columns().names().stream()
                        .sorted()
                        .filter(column -> check.name().equals(style.check(owner, column)))
                        .findFirst()
                        .map(List::of);
            }

            @Override
            public Optional<List<String>> foreignKey(Constraint.ForeignKey key) {
                return named(style.foreignKey(owner, key.columns()), key.columns());
            }

            /** Its author named it. */
            @Override
            public Optional<List<String>> exclusion(Constraint.Exclusion exclusion) {
                return Optional.empty();
            }

            private Optional<List<String>> named(String implied, List<String> columns) {
                return constraint.name().equals(implied) ? Optional.of(columns) : Optional.empty();
            }
        });
    }
}
