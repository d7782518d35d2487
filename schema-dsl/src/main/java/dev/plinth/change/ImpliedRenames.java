package dev.plinth.change;

import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The renames that follow from a rename: a constraint or an index whose name was made from the old name gets the one
 * that is made from the new. They are operations of their own, because an engine has to be told of each.
 */
public final class ImpliedRenames {
    private ImpliedRenames() {}

    /**
     * What follows a {@link RenameTable} or a {@link RenameColumn}: constraints by name, then indexes by name (the
     * author's order is no part of a schema, and equal schemas must give equal steps and checksums). Nothing follows
     * any other operation, nor where the new name is taken already.
     *
     * @param before the schema that {@code rename} is about to be applied to
     */
    public static List<Operation> following(Operation rename, SchemaView before, NamingStyle style) {
        if (rename instanceof RenameTable table) {
            return before.table(table.from())
                    .map(old -> following(old, table.to(), UnaryOperator.identity(), style))
                    .orElse(List.of());
        }
        if (rename instanceof RenameColumn column) {
            return before.table(column.table())
                    .map(old ->
                            following(old, old.name(), name -> name.equals(column.from()) ? column.to() : name, style))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static List<Operation> following(
            Table old, String newTable, UnaryOperator<String> newColumn, NamingStyle style) {
        List<Operation> renames = new ArrayList<>();
        Set<String> taken = new HashSet<>(old.constraints().names());
        for (Constraint constraint : old.constraints().sorted()) {
            ImpliedNames.columnsOf(style, old, constraint).ifPresent(columns -> {
                String name = implied(
                        constraint, newTable, columns.stream().map(newColumn).toList(), style);
                if (taken.add(name)) {
                    renames.add(new RenameConstraint(newTable, constraint.name(), name));
                }
            });
        }
        Set<String> takenByIndexes = new HashSet<>(old.indexes().names());
        for (Index index : old.indexes().sorted()) {
            if (ImpliedNames.isImplied(style, old, index)) {
                String name = ImpliedNames.of(style, newTable, References.renameIn(index, newColumn));
                if (takenByIndexes.add(name)) {
                    renames.add(new RenameIndex(newTable, index.name(), name));
                }
            }
        }
        return List.copyOf(renames);
    }

    private static String implied(Constraint constraint, String table, List<String> columns, NamingStyle style) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(Constraint.PrimaryKey key) {
                return style.primaryKey(table);
            }

            @Override
            public String unique(Constraint.Unique unique) {
                return style.unique(table, columns);
            }

            @Override
            public String check(Constraint.Check check) {
                return style.check(table, columns.get(0));
            }

            @Override
            public String foreignKey(Constraint.ForeignKey key) {
                return style.foreignKey(table, columns);
            }

            @Override
            public String exclusion(Constraint.Exclusion exclusion) {
                return exclusion.name();
            }
        });
    }
}
