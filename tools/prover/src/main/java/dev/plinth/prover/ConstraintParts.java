package dev.plinth.prover;

import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of constraints, and the same constraints over columns of other names. */
final class ConstraintParts {
    private ConstraintParts() {}

    static Set<String> columns(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Set<String> primaryKey(Constraint.PrimaryKey key) {
                return Set.copyOf(key.columns());
            }

            @Override
            public Set<String> unique(Constraint.Unique unique) {
                return Set.copyOf(unique.columns());
            }

            @Override
            public Set<String> check(Constraint.Check check) {
                return Expressions.columns(check.predicate());
            }

            @Override
            public Set<String> foreignKey(Constraint.ForeignKey key) {
                return Set.copyOf(key.columns());
            }

            @Override
            public Set<String> exclusion(Constraint.Exclusion exclusion) {
                return Exclusions.columns(exclusion);
            }
        });
    }

    /** A primary key becomes a unique constraint: a table may have one already. Foreign keys stay as they are. */
    static Constraint renamed(Constraint constraint, Map<String, String> names) {
        return constraint.accept(new Constraint.Visitor<Constraint>() {
            @Override
            public Constraint primaryKey(Constraint.PrimaryKey key) {
                return new Constraint.Unique(key.name(), renamed(key.columns(), names));
            }

            @Override
            public Constraint unique(Constraint.Unique unique) {
                return new Constraint.Unique(unique.name(), renamed(unique.columns(), names));
            }

            @Override
            public Constraint check(Constraint.Check check) {
                return new Constraint.Check(
                        check.name(),
                        Expressions.mapColumns(check.predicate(), name -> names.getOrDefault(name, name)));
            }

            @Override
            public Constraint foreignKey(Constraint.ForeignKey key) {
                return key;
            }

            @Override
            public Constraint exclusion(Constraint.Exclusion exclusion) {
                return Exclusions.mapColumns(exclusion, name -> names.getOrDefault(name, name));
            }
        });
    }

    private static List<String> renamed(List<String> columns, Map<String, String> names) {
        return columns.stream().map(name -> names.getOrDefault(name, name)).toList();
    }
}
