package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints and indexes as one line each, for people and for canonical texts. */
public final class ConstraintText {
    private ConstraintText() {}

    public static String of(Constraint constraint) {
        return Words.name(constraint.name()) + ": " + definition(constraint);
    }

    /** The line without the name: what two constraints that do the same have in common. */
    public static String definition(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(Constraint.PrimaryKey key) {
                return "primary key " + names(key.columns());
            }

            @Override
            public String unique(Constraint.Unique unique) {
                return "unique " + names(unique.columns());
            }

            @Override
            public String check(Constraint.Check check) {
                return "check " + ExpressionText.of(check.predicate());
            }

            @Override
            public String foreignKey(Constraint.ForeignKey key) {
                return "foreign key " + names(key.columns()) + " -> " + Words.name(key.referencedTable()) + " "
                        + names(key.referencedColumns()) + " on delete "
                        + key.onDelete().words() + " on update "
                        + key.onUpdate().words() + " " + key.timing().words();
            }
        });
    }

    /** The line without the name: what two indexes that do the same have in common. */
    public static String definition(Index index) {
        return kind(index) + " " + parts(index);
    }

    /** The line with the index's name, and its table's. */
    static String of(String table, Index index) {
        return kind(index) + " " + Words.name(table) + "." + Words.name(index.name()) + " " + parts(index);
    }

    private static String kind(Index index) {
        return index.unique() ? "unique index" : "index";
    }

    private static String parts(Index index) {
        String parts = index.parts().stream()
                .map(part ->
                        ExpressionText.of(part.expression()) + (part.order() == Index.Order.DESCENDING ? " desc" : ""))
                .collect(Collectors.joining(", ", "[", "]"));
        return parts
                + (index.include().isEmpty() ? "" : " include " + names(index.include()))
                + index.where()
                        .map(where -> " where " + ExpressionText.of(where))
                        .orElse("");
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Words::name).collect(Collectors.joining(", ", "[", "]"));
    }
}
