package dev.plinth.plan;

import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The columns ({@code table.column}) and tables whose rows a constraint looks at. */
final class ConstraintColumns implements Constraint.Visitor<Set<String>> {
    private final String table;

    ConstraintColumns(String table) {
        this.table = table;
    }

    @Override
    public Set<String> primaryKey(Constraint.PrimaryKey constraint) {
        return qualified(table, constraint.columns());
    }

    @Override
    public Set<String> unique(Constraint.Unique constraint) {
        return qualified(table, constraint.columns());
    }

    @Override
    public Set<String> check(Constraint.Check constraint) {
        return qualified(table, List.copyOf(Expressions.columns(constraint.predicate())));
    }

    @Override
    public Set<String> foreignKey(Constraint.ForeignKey constraint) {
        Set<String> columns = qualified(table, constraint.columns());
        columns.addAll(qualified(constraint.referencedTable(), constraint.referencedColumns()));
        columns.add(constraint.referencedTable());
        return columns;
    }

    @Override
    public Set<String> exclusion(Constraint.Exclusion constraint) {
        return qualified(table, List.copyOf(Exclusions.columns(constraint)));
    }

    private static Set<String> qualified(String table, List<String> columns) {
        Set<String> qualified = new TreeSet<>();
        columns.forEach(column -> qualified.add(table + "." + column));
        return qualified;
    }
}
