package dev.plinth.prover.rows;

import dev.plinth.expression.Exclusions;
import dev.plinth.model.Constraint;
import java.util.List;

/** The columns that a constraint keeps in an index. */
final class KeyColumns implements Constraint.Visitor<List<String>> {
    @Override
    public List<String> primaryKey(Constraint.PrimaryKey constraint) {
        return constraint.columns();
    }

    @Override
    public List<String> unique(Constraint.Unique constraint) {
        return constraint.columns();
    }

    @Override
    public List<String> check(Constraint.Check constraint) {
        return List.of();
    }

    @Override
    public List<String> exclusion(Constraint.Exclusion constraint) {
        return List.copyOf(Exclusions.columns(constraint));
    }

    @Override
    public List<String> foreignKey(Constraint.ForeignKey constraint) {
        return constraint.columns();
    }
}
