package dev.plinth.resolve;

import dev.plinth.change.ImpliedNames;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * A name that the project's style gives, so that its author may never have written it: who reads it in a message is told
 * where it comes from.
 *
 * @param owner what has it
 * @param way how the owner is given another name
 */
record ImpliedName(String owner, String way) {
    static Optional<ImpliedName> of(NamingStyle style, Table table, Constraint constraint) {
        return ImpliedNames.columnsOf(style, table, constraint).map(columns -> of(table.name(), columns, constraint));
    }

    static Optional<ImpliedName> of(NamingStyle style, Table table, Index index) {
        if (!ImpliedNames.isImplied(style, table, index)) {
            return Optional.empty();
        }
        String kind = index.unique() ? "a unique key" : "an index";
        String key = index.unique() ? "unique" : "indexes";
        return Optional.of(new ImpliedName(kind + " of " + table.name() + " over the same columns", named(key, "[…]")));
    }

    /** How the name came about, as the end of a message. */
    String words() {
        return "; it is the name of " + owner + " that is given none";
    }

    private static ImpliedName of(String table, List<String> columns, Constraint constraint) {
        String list = "[" + String.join(", ", columns) + "]";
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public ImpliedName primaryKey(Constraint.PrimaryKey key) {
                return new ImpliedName(
                        "a primary key of " + table, "name it: primary key: { name: another_name, columns: […] }");
            }

            @Override
            public ImpliedName unique(Constraint.Unique unique) {
                return new ImpliedName("a unique key of " + table + " over " + list, named("unique", list));
            }

            @Override
            public ImpliedName check(Constraint.Check check) {
                return new ImpliedName("a check of " + table + "." + columns.get(0), named("checks", "…"));
            }

            @Override
            public ImpliedName foreignKey(Constraint.ForeignKey key) {
                return new ImpliedName(
                        "a foreign key of " + table + " over " + list,
                        named("foreign keys", "{ columns: " + list + ", references: … }"));
            }

            @Override
            public ImpliedName exclusion(Constraint.Exclusion exclusion) {
                throw new IllegalArgumentException("exclusions are named by their authors");
            }
        });
    }

    private static String named(String key, String value) {
        return "name it: " + key + ": { another_name: " + value + " }";
    }
}
