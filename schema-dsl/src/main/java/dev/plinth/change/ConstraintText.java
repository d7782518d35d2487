package dev.plinth.change;

import dev.plinth.expression.ExpressionText;
import dev.plinth.expression.Words;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Constraints and indexes as one line each, for people and for canonical texts. */
public final class ConstraintText {
    /** Words that may follow a part of an index, so that no operator class stands bare under them. */
    private static final Set<String> BEHIND_PART = Set.of("asc", "desc", "nulls");

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

            @Override
            public String exclusion(Constraint.Exclusion exclusion) {
                return "exclude " + exclusion.method().word() + " "
                        + exclusion.elements().stream()
                                .map(element -> element(element) + " with " + element.operator())
                                .collect(Collectors.joining(", ", "[", "]"))
                        + exclusion
                                .where()
                                .map(where -> " where " + ExpressionText.of(where))
                                .orElse("")
                        + values("degrade", exclusion.degrade());
            }
        });
    }

    /** The line without the name: what two indexes that do the same have in common. */
    public static String definition(Index index) {
        return kind(index) + " " + parts(index);
    }

    /** The line with the index's name, and its table's. */
    static String of(String table, Index index) {
        return kind(index) + " " + Words.qualified(table) + "." + Words.name(index.name()) + " " + parts(index);
    }

    private static String kind(Index index) {
        return index.unique() ? "unique index" : "index";
    }

    private static String parts(Index index) {
        String method =
                index.method() == Index.Method.BTREE ? "" : index.method().word() + " ";
        String parts = index.parts().stream().map(ConstraintText::of).collect(Collectors.joining(", ", "[", "]"));
        return method
                + parts
                + (index.include().isEmpty() ? "" : " include " + names(index.include()))
                + index.where()
                        .map(where -> " where " + ExpressionText.of(where))
                        .orElse("")
                + held(index.options(), index.degrade());
    }

    /** How an index is held, as the end of a line. */
    static String held(SortedMap<String, SortedMap<String, String>> options, SortedMap<String, String> degrade) {
        StringBuilder text = new StringBuilder();
        options.forEach((dialect, values) -> text.append(values(dialect, values)));
        return text.append(values("degrade", degrade)).toString();
    }

    /** What an exclusion compares, as the language writes it. */
    public static String element(Constraint.Exclusion.Element element) {
        return of(new Index.Part(
                element.expression(), Index.Order.ASCENDING, Index.Nulls.AS_ENGINE, element.operatorClass()));
    }

    /** A part of an index as the language writes it. */
    public static String of(Index.Part part) {
        StringBuilder text = new StringBuilder(ExpressionText.of(part.expression()));
        part.operatorClass().ifPresent(name -> text.append(' ').append(operatorClass(name)));
        if (part.order() == Index.Order.DESCENDING) {
            text.append(" desc");
        }
        if (part.nulls() != Index.Nulls.AS_ENGINE) {
            text.append(' ').append(part.nulls().words());
        }
        return text.toString();
    }

    private static String operatorClass(String name) {
        return BEHIND_PART.contains(name.toLowerCase(Locale.ROOT)) ? "\"" + name + "\"" : Words.name(name);
    }

    private static String values(String label, Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + Fingerprint.quoted(entry.getValue()))
                        .collect(Collectors.joining(", ", " " + label + " ", ""));
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Words::name).collect(Collectors.joining(", ", "[", "]"));
    }
}
