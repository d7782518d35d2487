package dev.plinth.diff;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterIndex;
import dev.plinth.change.ConstraintText;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.Spelling;
import dev.plinth.change.TypeChange;
import dev.plinth.expression.Exclusions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.AuditRule;
import dev.plinth.model.Column;
import dev.plinth.model.Constraint;
import dev.plinth.model.Index;
import dev.plinth.model.Named;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Table;
import dev.plinth.plan.DependencyGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The difference of one table, under one name in both schemas. */
final class TableDiff {
    /** A key that foreign keys may stand on. */
    record Key(String table, Set<String> columns) {}

    private final Table from;
    private final Table to;
    private final List<Operation> renames = new ArrayList<>();
    private final List<Constraint> droppedConstraints = new ArrayList<>();
    private final List<Constraint> addedConstraints = new ArrayList<>();
    private final List<Index> droppedIndexes = new ArrayList<>();
    private final List<Index> addedIndexes = new ArrayList<>();
    private final Set<String> replacedColumns;

    TableDiff(Table from, Table to) {
        this(from, to, Set.of());
    }

    /** @param replacedKeys keys that are dropped and made anew: foreign keys that stand on them are, too */
    TableDiff(Table from, Table to, Set<Key> replacedKeys) {
        this.from = from;
        this.to = to;
        requireSameKey(from, to);
        replacedColumns = replacedColumns();
        match(
                from.constraints(),
                to.constraints(),
                (old, now) -> ConstraintText.definition(Spelling.as(old, now)).equals(ConstraintText.definition(old)),
                (old, now) -> renames.add(new RenameConstraint(to.name(), old.name(), now.name())),
                droppedConstraints,
                addedConstraints,
                constraint -> standsOnReplaced(constraint, replacedKeys));
        match(
                from.indexes().map(this::altered),
                to.indexes(),
                (old, now) -> ConstraintText.definition(Spelling.as(old, now)).equals(ConstraintText.definition(old)),
                (old, now) -> renames.add(new RenameIndex(to.name(), old.name(), now.name())),
                droppedIndexes,
                addedIndexes,
                this::standsOnReplaced);
    }

    /** The index as it becomes where nothing but how it is held changes; else as it is. */
    private Index altered(Index old) {
        return to.indexes()
                .find(old.name())
                .filter(now -> old.withOptions(now.options())
                        .withDegrade(now.degrade())
                        .equals(now))
                .orElse(old);
    }

    Table from() {
        return from;
    }

    Table to() {
        return to;
    }

    boolean isEmpty() {
        return from.equals(to) && droppedConstraints.isEmpty();
    }

    /** Primary keys and uniques that go away, whether or not they come back. */
    Set<Key> replacedKeys() {
        Set<Key> keys = new LinkedHashSet<>();
        for (Constraint constraint : droppedConstraints) {
            if (constraint instanceof Constraint.PrimaryKey key) {
                keys.add(new Key(to.name(), Set.copyOf(key.columns())));
            }
            if (constraint instanceof Constraint.Unique unique) {
                keys.add(new Key(to.name(), Set.copyOf(unique.columns())));
            }
        }
        return keys;
    }

    List<Operation> renames() {
        return renames;
    }

    List<Operation> droppedForeignKeys() {
        return droppedConstraints.stream()
                .filter(Constraint.ForeignKey.class::isInstance)
                .<Operation>map(key -> new DropConstraint(to.name(), key.name()))
                .toList();
    }

    List<Operation> addedForeignKeys() {
        return addedConstraints.stream()
                .filter(Constraint.ForeignKey.class::isInstance)
                .<Operation>map(key -> new AddConstraint(to.name(), key))
                .toList();
    }

    List<Operation> droppedIndexesAndConstraints() {
        List<Operation> operations = new ArrayList<>();
        droppedIndexes.forEach(index -> operations.add(new DropIndex(to.name(), index.name())));
        droppedConstraints.stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                .forEach(constraint -> operations.add(new DropConstraint(to.name(), constraint.name())));
        return operations;
    }

    List<Operation> addedConstraintsAndIndexes() {
        List<Operation> operations = new ArrayList<>();
        addedConstraints.stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                .forEach(constraint -> operations.add(new AddConstraint(to.name(), constraint)));
        addedIndexes.forEach(index -> operations.add(new CreateIndex(to.name(), index)));
        for (Index old : from.indexes()) {
            Index now = altered(old);
            if (!now.equals(old) && !standsOnReplaced(old)) {
                operations.add(new AlterIndex(to.name(), now.name(), now.options(), now.degrade()));
            }
        }
        return operations;
    }

    /** Generated columns leave first and arrive last; otherwise new columns come before old ones go. */
    List<Operation> columnChanges() {
        List<Operation> operations = new ArrayList<>();
        List<Column> gone = from.columns().stream()
                .filter(column -> !to.columns().has(column.name()) || replacedColumns.contains(column.name()))
                .toList();
        List<Column> arriving = to.columns().stream()
                .filter(column -> !from.columns().has(column.name()) || replacedColumns.contains(column.name()))
                .toList();
        List<Column> first = generatedFirst(gone).stream()
                .filter(column -> column.generated().isPresent() || replacedColumns.contains(column.name()))
                .toList();
        if (first.size() == from.columns().size()) {
            throw new DiffException(
                    "tables/" + to.name(),
                    "no column of " + to.name()
                            + " can stay: each becomes one of another kind under its name, and a table"
                            + " cannot be without columns meanwhile; give one of them a new name");
        }
        first.forEach(column -> operations.add(new DropColumn(to.name(), column.name())));
        generatedLast(arriving).stream()
                .filter(column -> column.generated().isEmpty())
                .forEach(column -> operations.add(new AddColumn(to.name(), column)));
        alteredColumns(operations);
        gone.stream()
                .filter(column -> column.generated().isEmpty() && !replacedColumns.contains(column.name()))
                .forEach(column -> operations.add(new DropColumn(to.name(), column.name())));
        generatedLast(arriving).stream()
                .filter(column -> column.generated().isPresent())
                .forEach(column -> operations.add(new AddColumn(to.name(), column)));
        if (!from.comment().equals(to.comment())) {
            operations.add(new SetTableComment(to.name(), to.comment()));
        }
        if (!from.options().equals(to.options())) {
            operations.add(new SetTableOptions(to.name(), to.options()));
        }
        Optional<AuditRule> audited = from.audit().map(this::withoutGone);
        if (!audited.equals(to.audit())) {
            operations.add(new SetAudit(to.name(), to.audit()));
        }
        to.partitioning()
                .filter(now -> !from.partitioning().equals(Optional.of(now)))
                .ifPresent(now -> operations.add(new SetPartitioning(to.name(), now)));
        return operations;
    }

    /** What is said of a column goes with it. */
    private AuditRule withoutGone(AuditRule rule) {
        AuditRule left = rule;
        for (Column column : from.columns()) {
            if (!to.columns().has(column.name()) || replacedColumns.contains(column.name())) {
                left = left.without(column.name());
            }
        }
        return left;
    }

    /** Rows that are there cannot be partitioned by something else, nor be when they were not. */
    private static void requireSameKey(Table from, Table to) {
        boolean same = from.partitioning().isPresent() == to.partitioning().isPresent()
                && from.partitioning()
                        .filter(old -> !old.hasKeyOf(to.partitioning().orElseThrow()))
                        .isEmpty();
        boolean retyped = to.partitioning().stream()
                .flatMap(partitioning -> partitioning.columns().stream())
                .anyMatch(name -> from.columns()
                        .find(name)
                        .filter(old -> !old.type().equals(to.columns().get(name).type()))
                        .isPresent());
        if (!same || retyped) {
            throw new DiffException(
                    "tables/" + to.name() + "/partitions",
                    "the rows of " + to.name() + " cannot be partitioned by something else"
                            + (retyped ? ", be it the same column of another type," : "")
                            + " while they are there; declare a new table, copy the rows, and drop this one");
        }
    }

    private void alteredColumns(List<Operation> operations) {
        for (Column column : to.columns()) {
            if (!replacedColumns.contains(column.name())) {
                from.columns()
                        .find(column.name())
                        .filter(old -> !old.equals(column))
                        .ifPresent(old -> operations.add(new AlterColumn(to.name(), column)));
            }
        }
    }

    /** Columns that stay under their name but cannot become their new definition in place. */
    private Set<String> replacedColumns() {
        Set<String> replaced = new LinkedHashSet<>();
        for (Column column : to.columns()) {
            from.columns().find(column.name()).ifPresent(old -> {
                boolean generation = !old.generated().equals(column.generated());
                if (generation || TypeChange.between(old.type(), column.type()) == TypeChange.IMPOSSIBLE) {
                    replaced.add(column.name());
                }
            });
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Column column : to.columns()) {
                boolean reads = column.generated()
                        .map(value -> !Collections.disjoint(Expressions.columns(value.expression()), replaced)
                                || readsAltered(column))
                        .orElse(false);
                grew |= reads && from.columns().has(column.name()) && replaced.add(column.name());
            }
        }
        return replaced;
    }

    /** A generated column is made anew where the type of something that it reads changes. */
    private boolean readsAltered(Column generated) {
        return generated.generated().stream()
                .flatMap(value -> Expressions.columns(value.expression()).stream())
                .anyMatch(name -> from.columns().has(name)
                        && to.columns().has(name)
                        && !from.columns()
                                .get(name)
                                .type()
                                .equals(to.columns().get(name).type()));
    }

    private boolean standsOnReplaced(Constraint constraint, Set<Key> replacedKeys) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Boolean primaryKey(Constraint.PrimaryKey key) {
                return !Collections.disjoint(key.columns(), replacedColumns);
            }

            @Override
            public Boolean unique(Constraint.Unique unique) {
                return !Collections.disjoint(unique.columns(), replacedColumns);
            }

            @Override
            public Boolean check(Constraint.Check check) {
                return !Collections.disjoint(Expressions.columns(check.predicate()), replacedColumns);
            }

            @Override
            public Boolean foreignKey(Constraint.ForeignKey key) {
                return !Collections.disjoint(key.columns(), replacedColumns)
                        || replacedKeys.contains(new Key(key.referencedTable(), Set.copyOf(key.referencedColumns())));
            }

            @Override
            public Boolean exclusion(Constraint.Exclusion exclusion) {
                return !Collections.disjoint(Exclusions.columns(exclusion), replacedColumns);
            }
        });
    }

    private boolean standsOnReplaced(Index index) {
        Set<String> columns = new LinkedHashSet<>(index.include());
        index.parts().forEach(part -> columns.addAll(Expressions.columns(part.expression())));
        index.where().ifPresent(where -> columns.addAll(Expressions.columns(where)));
        return !Collections.disjoint(columns, replacedColumns);
    }

    private static List<Column> generatedLast(List<Column> columns) {
        DependencyGraph<Column> graph = new DependencyGraph<>(columns);
        for (Column column : columns) {
            column.generated().ifPresent(value -> {
                Set<String> reads = Expressions.columns(value.expression());
                columns.stream()
                        .filter(other -> reads.contains(other.name()))
                        .forEach(other -> graph.mustRun(other, column));
            });
        }
        return graph.order(circle -> {});
    }

    private static List<Column> generatedFirst(List<Column> columns) {
        List<Column> reversed = new ArrayList<>(generatedLast(columns));
        Collections.reverse(reversed);
        return reversed;
    }

    private interface Renamer<T> {
        void rename(T old, T now);
    }

    /** Pairs objects by name, then those left over that do the same; what is in no pair is dropped or added. */
    private static <T extends Named> void match(
            NamedMap<T> from,
            NamedMap<T> to,
            BiPredicate<T, T> doSame,
            Renamer<T> renamer,
            List<T> dropped,
            List<T> added,
            Function<T, Boolean> replaced) {
        List<T> arriving = new ArrayList<>();
        for (T now : to) {
            boolean same = from.find(now.name()).map(old -> old.equals(now)).orElse(false);
            if (!same || replaced.apply(now)) {
                arriving.add(now);
            }
        }
        for (T old : from) {
            boolean same = to.find(old.name()).map(now -> now.equals(old)).orElse(false);
            if (same && !replaced.apply(old)) {
                continue;
            }
            java.util.Optional<T> twin = arriving.stream()
                    .filter(now -> !from.has(now.name()) && !to.has(old.name()) && !replaced.apply(old))
                    .filter(now -> doSame.test(old, now))
                    .findFirst();
            if (twin.isPresent()) {
                renamer.rename(old, twin.get());
                arriving.remove(twin.get());
            } else {
                dropped.add(old);
            }
        }
        added.addAll(arriving);
    }
}
