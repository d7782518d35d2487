package dev.plinth.prover;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.change.TypeChange;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Nullability;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.prover.Lineage.Origin;
import dev.plinth.prover.rows.ExistingRows;
import dev.plinth.prover.rows.ReservedRows;
import dev.plinth.prover.rows.RowRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schema narrowed to the rows that operations admit which are going to run on them: where a type becomes narrower, a
 * column NOT NULL, or a constraint is new, rows that break it stop the operations by design, and a proof needs rows that
 * do not.
 *
 * @param schema that rows are made for
 * @param conversions types that the values of columns must become, by table and column
 * @param empty tables that must be empty
 * @param reserved rows of reference data that the operations bring or take away
 * @param conditions what rows in production have to keep, in words; empty where every row will do
 */
record Admissible(
        Schema schema,
        Map<String, Map<String, List<DataType>>> conversions,
        Set<String> empty,
        ReservedRows reserved,
        List<String> conditions) {
    Admissible {
        conditions = List.copyOf(conditions);
    }

    /** @param operations that will run on {@code from}, one after the other */
    static Admissible of(State from, List<Operation> operations) {
        Narrowing narrowing = new Narrowing(from);
        operations.forEach(narrowing::follow);
        return narrowing.result();
    }

    RowRequest request(long seed, ExistingRows existing) {
        return RowRequest.of(schema, seed)
                .beside(existing)
                .within(conversions, empty)
                .reserving(reserved);
    }

    /** Walks along the operations; all that it narrows has the names of the beginning. */
    private static final class Narrowing {
        private final Lineage lineage;
        private final State from;
        private State now;
        private NamedMap<Table> tables;
        private final Map<String, Map<String, List<DataType>>> conversions = new HashMap<>();
        private final Set<String> empty = new TreeSet<>();
        private final SeedNarrowing seeds = new SeedNarrowing();
        private final Set<String> conditions = new LinkedHashSet<>();
        private final Set<Origin> ofAnotherKind = new LinkedHashSet<>();

        Narrowing(State from) {
            this.from = from;
            this.now = from;
            this.tables = from.declared().tables();
            this.lineage = new Lineage(from);
        }

        Admissible result() {
            childrenOfNobody();
            conditions.addAll(seeds.conditions());
            return new Admissible(
                    new Schema(tables, from.declared().views()),
                    conversions,
                    empty,
                    seeds.reserved(),
                    List.copyOf(conditions));
        }

        /** A row that must refer to a row of an empty table cannot be. */
        private void childrenOfNobody() {
            boolean more = true;
            while (more) {
                more = false;
                for (Table table : tables) {
                    boolean orphan = table.foreignKeys()
                            .filter(key -> empty.contains(key.referencedTable()))
                            .anyMatch(key -> key.columns().stream()
                                    .noneMatch(column ->
                                            table.columns().get(column).nullable()));
                    more |= orphan && empty.add(table.name());
                }
            }
        }

        void follow(Operation operation) {
            if (operation instanceof AlterColumn alter) {
                lineage.column(alter.table(), alter.column().name()).ifPresent(origin -> alter(alter, origin));
            } else if (operation instanceof AddColumn add) {
                add(add);
            } else if (operation instanceof AddConstraint add) {
                lineage.table(add.table()).ifPresent(table -> add(add.table(), table, add.constraint()));
            } else if (operation instanceof CreateIndex create && create.index().unique()) {
                lineage.table(create.table()).ifPresent(table -> add(create.table(), table, create.index()));
            }
            if (operation instanceof AlterObject alter && alter.object() instanceof EnumType type) {
                alter(type);
            }
            seeds.follow(operation, now, lineage);
            lineage.follow(operation);
            now = now.apply(operation);
        }

        /** A value that goes, mapped or not, is one that no row may come back with. */
        private void alter(EnumType after) {
            for (Table table : now.tablesOf(after)) {
                for (Column column : table.columns()) {
                    if (column.type() instanceof DataType.Enumerated before
                            && before.type().name().equals(after.name())
                            && !after.values().containsAll(before.type().values())) {
                        lineage.column(table.name(), column.name()).ifPresent(origin -> {
                            conversions
                                    .computeIfAbsent(origin.table(), name -> new LinkedHashMap<>())
                                    .computeIfAbsent(origin.column(), name -> new ArrayList<>())
                                    .add(new DataType.Enumerated(after));
                            conditions.add("every value of " + origin + " must be one that stays in " + after.name());
                        });
                    }
                }
            }
        }

        private void alter(AlterColumn alter, Origin origin) {
            Column before =
                    now.requireTable(alter.table()).columns().get(alter.column().name());
            Column after = alter.column();
            Column narrow = column(origin);
            if (narrow.generated().isPresent()) {
                return;
            }
            TypeChange change = TypeChange.between(before.type(), after.type());
            if (change == TypeChange.NARROWING || change == TypeChange.ROUNDING) {
                if (Survivors.sameKind(narrow, after)
                        && TypeChange.between(narrow.type(), after.type()) == TypeChange.NARROWING) {
                    narrow = narrow.withType(after.type());
                } else {
                    conversions
                            .computeIfAbsent(origin.table(), table -> new LinkedHashMap<>())
                            .computeIfAbsent(origin.column(), column -> new ArrayList<>())
                            .add(after.type());
                }
                conditions.add("every value of " + origin + " must fit " + after.type());
            }
            if (!Survivors.sameKind(narrow, after)) {
                ofAnotherKind.add(origin);
            }
            if (!after.nullable() && narrow.nullable() && alter.fill().isEmpty()) {
                narrow = narrow.withNullability(Nullability.NOT_NULL);
                conditions.add("every row must have a value in " + origin);
            }
            if (after.identity() && !narrow.identity() && isInteger(narrow.type())) {
                narrow = narrow.withValue(ColumnValue.IDENTITY);
                conditions.add("the numbers in " + origin + " must leave room to count on");
            }
            put(origin, narrow);
        }

        private void add(AddColumn add) {
            Optional<String> table = lineage.table(add.table());
            boolean partial = !add.column().nullable()
                    && add.fill()
                            .filter(fill -> fill instanceof Expression.Case choice
                                    && choice.otherwise().isEmpty())
                            .isPresent();
            if (table.isPresent() && partial) {
                empty.add(table.get());
                conditions.add("every row of " + table.get() + " must be one for which there is a value of "
                        + add.column().name());
            }
            if (table.isPresent() && add.needsEmptyTable()) {
                empty.add(table.get());
                conditions.add("the table " + table.get() + " must be empty");
            }
            if (table.isPresent() && add.column().generated().isPresent()) {
                generate(add, table.get());
            }
        }

        /** The engine computes the column in all rows at once, and stops where it cannot. */
        private void generate(AddColumn add, String origin) {
            ColumnValue.Generated generated = add.column().generated().get();
            Optional<Map<String, String>> names = names(add.table(), Expressions.columns(generated.expression()));
            Table table = tables.get(origin);
            if (names.isPresent() && !table.columns().has(add.column().name())) {
                Expression expression = Expressions.mapColumns(generated.expression(), names.get()::get);
                Column computed = add.column().withValue(new ColumnValue.Generated(expression, generated.storage()));
                tables = tables.with(table.withColumns(table.columns().with(computed)));
            }
        }

        private void add(String current, String origin, Constraint constraint) {
            if (constraint instanceof Constraint.ForeignKey key) {
                refer(current, origin, key);
                return;
            }
            Optional<Map<String, String>> names = names(current, ConstraintParts.columns(constraint));
            if (names.isEmpty()) {
                return;
            }
            Table table = tables.get(origin);
            if (constraint instanceof Constraint.PrimaryKey) {
                for (String column : names.get().values()) {
                    Origin part = new Origin(origin, column);
                    put(part, column(part).withNullability(Nullability.NOT_NULL));
                }
                table = tables.get(origin);
            }
            Constraint rule = ConstraintParts.renamed(constraint, names.get());
            boolean known = table.constraints().stream()
                    .anyMatch(other -> ConstraintParts.renamed(other, Map.of())
                            .withName(rule.name())
                            .equals(rule));
            if (!known) {
                Constraint free = rule.withName(freeName(rule.name(), table.constraints()));
                tables = tables.with(table.withConstraints(table.constraints().with(free)));
                conditions.add("the rows of " + origin + " must keep " + constraint.name());
            }
        }

        /** What refers to a table that is not there yet refers to nothing, for it will be empty. */
        private void refer(String current, String origin, Constraint.ForeignKey key) {
            Optional<Map<String, String>> names = names(current, Set.copyOf(key.columns()));
            if (names.isEmpty()) {
                return;
            }
            Optional<String> parent = lineage.table(key.referencedTable());
            Optional<Map<String, String>> parentNames =
                    parent.flatMap(table -> names(key.referencedTable(), Set.copyOf(key.referencedColumns())));
            Table table = tables.get(origin);
            String name = freeName(key.name(), table.constraints());
            List<String> columns = key.columns().stream().map(names.get()::get).toList();
            Optional<String> nullable = columns.stream()
                    .filter(column -> table.columns().get(column).nullable())
                    .findFirst();
            Constraint rule;
            if (parentNames.isPresent()) {
                rule = new Constraint.ForeignKey(
                        name,
                        columns,
                        parent.orElseThrow(),
                        key.referencedColumns().stream()
                                .map(parentNames.get()::get)
                                .toList(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.timing());
            } else if (parent.isEmpty() && nullable.isPresent()) {
                rule = new Constraint.Check(
                        name,
                        new Expression.IsNull(
                                new Expression.ColumnReference(nullable.get()), Expression.Sense.AFFIRMED));
            } else {
                empty.addAll(parent.isEmpty() ? Set.of(origin) : Set.of());
                return;
            }
            if (table.foreignKeys().noneMatch(other -> other.withName(name).equals(rule))) {
                tables = tables.with(table.withConstraints(table.constraints().with(rule)));
                conditions.add("the rows of " + origin + " must keep " + key.name());
            }
        }

        private void add(String current, String origin, Index index) {
            Set<String> columns = new TreeSet<>();
            index.parts().forEach(part -> columns.addAll(Expressions.columns(part.expression())));
            index.where().ifPresent(where -> columns.addAll(Expressions.columns(where)));
            Optional<Map<String, String>> names = names(current, columns);
            Table table = tables.get(origin);
            if (names.isPresent()) {
                Index rule = new Index(
                        freeName(index.name(), table.indexes()),
                        index.parts().stream()
                                .map(part -> new Index.Part(
                                        Expressions.mapColumns(part.expression(), names.get()::get), part.order()))
                                .toList(),
                        index.uniqueness(),
                        List.of(),
                        index.where().map(where -> Expressions.mapColumns(where, names.get()::get)));
                tables = tables.with(table.withIndexes(table.indexes().with(rule)));
                conditions.add("the rows of " + origin + " must keep " + index.name());
            }
        }

        /** The names of the beginning; empty where one of the columns was not there, or its values are others now. */
        private Optional<Map<String, String>> names(String current, Set<String> columns) {
            Map<String, String> names = new HashMap<>();
            for (String column : columns) {
                Optional<Origin> origin =
                        lineage.column(current, column).filter(found -> !ofAnotherKind.contains(found));
                if (origin.isEmpty()) {
                    return Optional.empty();
                }
                names.put(column, origin.get().column());
            }
            return Optional.of(names);
        }

        private Column column(Origin origin) {
            return tables.get(origin.table()).columns().get(origin.column());
        }

        private void put(Origin origin, Column column) {
            Table table = tables.get(origin.table());
            tables = tables.with(table.withColumns(table.columns().with(column)));
        }

        private static String freeName(String name, NamedMap<?> taken) {
            String free = name;
            while (taken.has(free)) {
                free += "_again";
            }
            return free;
        }

        private static boolean isInteger(DataType type) {
            return type == DataType.Simple.SMALLINT || type == DataType.Simple.INT || type == DataType.Simple.BIGINT;
        }
    }
}
