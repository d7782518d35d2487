package dev.plinth.prover;

import dev.plinth.change.TypeChange;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.Survivors.Survivor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema before a plan, narrowed to the rows that the plan admits: where a type becomes narrower, a column NOT NULL, or
 * a constraint is new, rows that break it stop the migration by design, and a proof needs rows that do not.
 *
 * @param schema that rows are made for
 * @param conditions what rows in production have to keep, in words; empty where every row will do
 */
record Admissible(Schema schema, List<String> conditions) {
    static Admissible of(MigrationPlan plan) {
        List<String> conditions = new ArrayList<>();
        NamedMap<Table> tables = plan.from().declared().tables();
        for (Survivor survivor : Survivors.restored(plan)) {
            Table before = plan.from().requireTable(survivor.before());
            Table after = plan.to().requireTable(survivor.after());
            tables = tables.with(narrowed(before, after, survivor.columns(), conditions));
        }
        return new Admissible(new Schema(tables, plan.from().declared().views()), conditions);
    }

    private static Table narrowed(Table before, Table after, Map<String, String> columns, List<String> conditions) {
        Table table = before;
        Map<String, String> old = new LinkedHashMap<>();
        for (Map.Entry<String, String> names : columns.entrySet()) {
            old.put(names.getValue(), names.getKey());
            Column narrow = narrowed(
                    before.columns().get(names.getKey()), after.columns().get(names.getValue()));
            if (!narrow.equals(before.columns().get(names.getKey()))) {
                table = table.withColumns(table.columns().with(narrow));
                conditions.add("every value of " + before.name() + "." + narrow.name() + " must fit " + narrow.type()
                        + (narrow.nullable() ? "" : " not null"));
            }
        }
        for (Constraint constraint : after.constraints()) {
            boolean known = before.constraints().stream().anyMatch(other -> sameRule(other, constraint, old));
            if (!known
                    && !(constraint instanceof Constraint.ForeignKey)
                    && old.keySet().containsAll(columns(constraint))) {
                Constraint rule = renamed(constraint, old);
                table = table.constraints().has(rule.name())
                        ? table
                        : table.withConstraints(table.constraints().with(rule));
                conditions.add("the rows of " + before.name() + " must keep " + constraint.name());
            }
        }
        return table;
    }

    private static Column narrowed(Column before, Column after) {
        Column narrow = before;
        if (TypeChange.between(before.type(), after.type()) == TypeChange.NARROWING
                && Survivors.sameKind(before, after)) {
            narrow = narrow.withType(after.type());
        }
        return after.nullable() ? narrow : narrow.withNullability(Nullability.NOT_NULL);
    }

    private static boolean sameRule(Constraint before, Constraint after, Map<String, String> old) {
        return old.keySet().containsAll(columns(after))
                && renamed(after, old).withName(before.name()).equals(renamed(before, Map.of()));
    }

    private static List<String> columns(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public List<String> primaryKey(Constraint.PrimaryKey key) {
                return key.columns();
            }

            @Override
            public List<String> unique(Constraint.Unique unique) {
                return unique.columns();
            }

            @Override
            public List<String> check(Constraint.Check check) {
                return List.copyOf(Expressions.columns(check.predicate()));
            }

            @Override
            public List<String> foreignKey(Constraint.ForeignKey key) {
                return key.columns();
            }
        });
    }

    private static Constraint renamed(Constraint constraint, Map<String, String> names) {
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
        });
    }

    private static List<String> renamed(List<String> columns, Map<String, String> names) {
        return columns.stream().map(name -> names.getOrDefault(name, name)).toList();
    }
}
