package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Operation;
import dev.plinth.change.PartitionChange;
import dev.plinth.change.RowChange;
import dev.plinth.change.SchemaView;
import dev.plinth.change.StateEditor;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Sequence;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.SeedSteps;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lowering for engines with a full ALTER TABLE: operation by operation. What an operation changes physically is read off
 * the table as derived before it and after it, so that derived objects follow by themselves.
 */
public abstract class AlteringLowering {
    /** The step number of statements that take views down before a plan, and of those that put them back after it. */
    public static final int BEFORE_PLAN = -1;

    public static final int AFTER_PLAN = -2;

    private final TableDerivation derivation;
    private final StatementWriter writer;
    private final ObjectStatements objects;
    private final RoleLowering roles;
    private final SeedStatements seeds;

    protected AlteringLowering(
            TableDerivation derivation,
            StatementWriter writer,
            ObjectStatements objects,
            RoleStatements roles,
            SeedStatements seeds) {
        this.derivation = derivation;
        this.writer = writer;
        this.objects = objects;
        this.roles = new RoleLowering(derivation.dialect(), roles);
        this.seeds = seeds;
    }

    /** The statements in order, each with the operation that it comes from. */
    public final List<SqlStatement> lower(MigrationPlan plan) {
        List<SqlStatement> statements = new ArrayList<>();
        List<View> shielded = shielded(plan);
        List<View> down = new ArrayList<>(shielded);
        Collections.reverse(down);
        down.forEach(view -> statements.addAll(shield(writer.dropView(derivation.view(view)), view, BEFORE_PLAN)));
        StateEditor editor = new StateEditor(plan.from());
        Set<String> absentViews = shielded.stream().map(View::name).collect(Collectors.toSet());
        Map<Integer, List<RowChange>> rows = SeedSteps.of(plan);
        List<Operation> operations = plan.operations();
        for (int step = 0; step < operations.size(); step++) {
            Operation operation = operations.get(step);
            SqlStatement.Origin origin =
                    new SqlStatement.Origin(operation.toString(), OperationPath.of(operation), step);
            OperationLowering visitor =
                    new OperationLowering(this, editor, absentViews, rows.getOrDefault(step, List.of()));
            entering(step, operation);
            SortedMap<String, SortedSet<String>> reach = roles.reach(editor);
            List<SqlStatement> lowered = new ArrayList<>(operation.accept(visitor));
            lowered.addAll(roles.following(operation, reach, editor));
            lowered.forEach(statement -> statements.add(statement.from(origin)));
        }
        for (View view : shielded) {
            List<SqlStatement> back = new ArrayList<>(created(derivation.view(view)));
            back.addAll(roles.again(Role.Target.TABLE_OR_VIEW, view.name(), plan.to()));
            statements.addAll(shield(back, view, AFTER_PLAN));
        }
        return statements;
    }

    /** Called before an operation is lowered, for engines that write some operations in a way of their own. */
    protected void entering(int step, Operation operation) {}

    /** The views to take down before the plan and to put back after it, in the order of putting back. */
    protected List<View> shielded(MigrationPlan plan) {
        return ViewShield.views(plan, derivation.dialect());
    }

    private static List<SqlStatement> shield(List<SqlStatement> statements, View view, int step) {
        String words = step == BEFORE_PLAN ? "take down view " : "put back view ";
        SqlStatement.Origin origin = new SqlStatement.Origin(words + view.name(), Paths.view(view.name()), step);
        return statements.stream().map(statement -> statement.from(origin)).toList();
    }

    final List<SqlStatement> created(CatalogView view) {
        List<SqlStatement> statements = new ArrayList<>(writer.createView(view));
        for (CatalogTrigger trigger : view.triggers()) {
            statements.addAll(writer.createTrigger(view.name(), trigger));
        }
        view.comments()
                .texts()
                .forEach((part, text) -> statements.addAll(writer.viewPartComment(view.name(), part, text)));
        return statements;
    }

    protected final TableDerivation derivation() {
        return derivation;
    }

    protected final StatementWriter writer() {
        return writer;
    }

    final ObjectStatements objects() {
        return objects;
    }

    final RoleLowering roles() {
        return roles;
    }

    final SeedStatements seeds() {
        return seeds;
    }

    /**
     * The same, for an engine that has to look at other tables, too.
     *
     * @param schema as it is after the operation
     */
    protected List<SqlStatement> change(
            CatalogTable before, CatalogTable after, Optional<SqlFragment> fill, SchemaView schema) {
        return change(before, after, fill);
    }

    /**
     * The physical changes of one table under one name, in an order in which nothing stands on what is taken away.
     *
     * @param fill for the column that is added or altered
     */
    protected List<SqlStatement> change(CatalogTable before, CatalogTable after, Optional<SqlFragment> fill) {
        List<SqlStatement> statements = new ArrayList<>();
        gone(before.triggers(), after.triggers())
                .forEach(trigger -> statements.addAll(writer.dropTrigger(before.name(), trigger)));
        gone(before.indexes(), after.indexes()).forEach(index -> statements.addAll(writer.dropIndex(before, index)));
        gone(before.constraints(), after.constraints())
                .forEach(constraint -> statements.addAll(writer.dropConstraint(before, constraint)));
        for (CatalogColumn column : before.columns()) {
            if (!after.columns().has(column.name())) {
                statements.addAll(writer.dropColumn(before, column));
            }
        }
        for (CatalogColumn column : after.columns()) {
            Optional<CatalogColumn> old = before.columns().find(column.name());
            if (old.isEmpty()) {
                statements.addAll(writer.addColumn(after, column, fill));
            } else if (!old.get().equals(column)) {
                statements.addAll(writer.alterColumn(after, old.get(), column, fill));
            }
        }
        gone(after.constraints(), before.constraints())
                .forEach(constraint -> statements.addAll(writer.addConstraint(after, constraint)));
        gone(after.indexes(), before.indexes()).forEach(index -> statements.addAll(writer.createIndex(after, index)));
        gone(after.triggers(), before.triggers())
                .forEach(trigger -> statements.addAll(writer.createTrigger(after.name(), trigger)));
        if (!before.comment().equals(after.comment())) {
            statements.addAll(writer.tableComment(after));
        }
        if (!before.options().equals(after.options())) {
            statements.addAll(writer.tableOptions(before, after));
        }
        statements.addAll(PartStatements.changed(before, after, writer));
        return statements;
    }

    /** Puts back a foreign key of another table that was taken down. */
    protected final List<SqlStatement> putBack(ForeignKeyEnds.Reference key) {
        PartComments.Part part = new PartComments.Part(
                PartComments.Kind.CONSTRAINT, key.constraint().name());
        List<SqlStatement> statements = new ArrayList<>(writer.addConstraint(key.table(), key.constraint()));
        key.table()
                .comments()
                .find(part)
                .ifPresent(
                        text -> statements.addAll(writer.partComment(key.table().name(), part, Optional.of(text))));
        return statements;
    }

    /** What of {@code from} is not the same in {@code to}. */
    protected static <T extends dev.plinth.model.Named> List<T> gone(NamedMap<T> from, NamedMap<T> to) {
        return from.stream()
                .filter(value -> !to.find(value.name()).equals(Optional.of(value)))
                .toList();
    }

    /**
     * A rename of the table or one of its columns, on an engine whose constraints and indexes follow by themselves: only
     * derived ones, whose names stand on the renamed thing, are left to rename.
     */
    protected List<SqlStatement> renamed(List<SqlStatement> rename, CatalogTable before, CatalogTable after) {
        List<SqlStatement> statements = new ArrayList<>(rename);
        Iterator<CatalogConstraint> constraints = after.constraints().iterator();
        for (CatalogConstraint old : before.constraints()) {
            CatalogConstraint now = constraints.next();
            if (!old.name().equals(now.name())) {
                statements.addAll(writer.renameConstraint(after.name(), old, now.name()));
            }
        }
        Iterator<CatalogIndex> indexes = after.indexes().iterator();
        for (CatalogIndex old : before.indexes()) {
            CatalogIndex now = indexes.next();
            if (!old.name().equals(now.name())) {
                statements.addAll(writer.renameIndex(after.name(), old, now.name()));
            }
        }
        return statements;
    }

    /** What was granted on a table that has moved to another schema, where the engine forgets it: overridden there. */
    protected List<SqlStatement> movedGrants(String table, SchemaView schema) {
        return List.of();
    }

    protected final List<SqlStatement> grantsAgain(String tableOrView, SchemaView schema) {
        return roles.again(Role.Target.TABLE_OR_VIEW, tableOrView, schema);
    }

    /** No row is written to the table until the transaction ends, where the engine can see to that: overridden there. */
    protected List<SqlStatement> hold(String table) {
        return List.of();
    }

    /** Nobody but the rollback reaches a parked table, where the engine can see to that: overridden there. */
    protected List<SqlStatement> close(CatalogTable parked) {
        return List.of();
    }

    /** Undoes {@link #close}. */
    protected List<SqlStatement> open(CatalogTable parked) {
        return List.of();
    }

    /** The name of a table may be part of what the engine cannot follow by itself: overridden where it is. */
    protected List<SqlStatement> renameTable(CatalogTable before, CatalogTable after) {
        return renamed(writer.renameTable(before.name(), after.name()), before, after);
    }

    protected List<SqlStatement> renameColumn(CatalogTable before, CatalogTable after, String from, String to) {
        return renamed(writer.renameColumn(before.name(), from, to), before, after);
    }

    /**
     * Other partitions of one table: where it is in one piece, the rows that none of them would hold are deleted.
     *
     * @param lost what is true of those rows
     * @param schema as it is after the operation
     */
    protected List<SqlStatement> repartition(
            PartitionChange partitions,
            List<SqlFragment> lost,
            CatalogTable before,
            CatalogTable after,
            SchemaView schema) {
        if (!before.options().equals(after.options())) {
            derivation.refuseChange(
                    Paths.partitions(after.name()),
                    "the rows of " + after.name() + " cannot be brought from one piece into partitions, or back",
                    "create a new table, copy the rows, and drop this one");
        }
        List<SqlStatement> statements = new ArrayList<>();
        lost.forEach(rows -> statements.addAll(writer.deleteRows(after.name(), Optional.of(rows))));
        return statements;
    }

    /** A table with columns of an enum that changes, as declared and as held before and after. */
    protected record EnumUser(Table declared, CatalogTable before, CatalogTable after) {
        public List<Column> columns(String enumName) {
            return declared.columns().stream()
                    .filter(column -> column.type() instanceof DataType.Enumerated enumerated
                            && enumerated.type().name().equals(enumName))
                    .toList();
        }
    }

    /** An enum is the check of each of its columns; rows get what the values that go are mapped to between the checks. */
    protected List<SqlStatement> alterObject(
            SchemaObject before, AlterObject operation, List<EnumUser> users, SchemaView schema) {
        List<SqlStatement> statements = new ArrayList<>(objects.alter(before, operation.object()));
        if (before instanceof Routine old
                && operation.object() instanceof Routine now
                && !objects.keepsGrants(old, now)) {
            statements.addAll(grantsAgain(now, schema));
        }
        if (before instanceof Sequence old && old.degrade().containsKey(derivation.dialect())) {
            statements.addAll(roles.again(Role.Target.SEQUENCE, old.name(), schema));
        }
        for (EnumUser user : users) {
            CatalogTable bare = user.before();
            List<SqlStatement> updates = new ArrayList<>();
            if (!operation.mapping().isEmpty()) {
                for (Column column : user.columns(operation.object().name())) {
                    String check = derivation.enumCheckName(bare.name(), column.name());
                    bare = bare.withConstraints(bare.constraints().without(check));
                    updates.addAll(map(bare.name(), column, operation.mapping()));
                }
                statements.addAll(change(user.before(), bare, Optional.empty(), schema));
            }
            statements.addAll(updates);
            statements.addAll(change(bare, user.after(), Optional.empty(), schema));
        }
        if (before instanceof EnumType old && operation.object() instanceof EnumType now) {
            schema.routinesOf(now)
                    .forEach(routine -> statements.addAll(retyped(routine.withEnum(old), routine, schema)));
        }
        return statements;
    }

    /** A routine whose parameters are as long as the longest value of an enum. */
    private List<SqlStatement> retyped(Routine before, Routine after, SchemaView schema) {
        if (new RoutineParts(derivation, before).hasTypesOf(after)) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>(objects.alter(before, after));
        if (!objects.keepsGrants(before, after)) {
            statements.addAll(grantsAgain(after, schema));
        }
        return statements;
    }

    /** Takes a routine down that stands in the way of a change. */
    protected final List<SqlStatement> takenDown(Routine routine) {
        return objects.drop(routine);
    }

    /** Puts a routine back, with what is granted on it. */
    protected final List<SqlStatement> putBack(Routine routine, SchemaView schema) {
        List<SqlStatement> statements = new ArrayList<>(objects.create(routine));
        statements.addAll(grantsAgain(routine, schema));
        return statements;
    }

    private List<SqlStatement> grantsAgain(Routine routine, SchemaView schema) {
        return roles.again(Role.Target.ROUTINE, routine.name(), schema);
    }

    private List<SqlStatement> map(String table, Column column, SortedMap<String, String> mapping) {
        SqlComposer sql = derivation.sql();
        List<SqlStatement> updates = new ArrayList<>();
        mapping.forEach((from, to) -> updates.addAll(writer.updateRows(
                table,
                new TreeMap<>(Map.of(column.name(), sql.string(to))),
                Optional.of(sql.compose("$I = $S", column.name(), from)))));
        return updates;
    }
}
