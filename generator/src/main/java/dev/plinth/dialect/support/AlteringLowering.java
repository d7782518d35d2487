package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterIndex;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.CreateObject;
import dev.plinth.change.CreateTable;
import dev.plinth.change.CreateTrigger;
import dev.plinth.change.CreateView;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropColumn;
import dev.plinth.change.DropConstraint;
import dev.plinth.change.DropIndex;
import dev.plinth.change.DropObject;
import dev.plinth.change.DropTable;
import dev.plinth.change.DropTrigger;
import dev.plinth.change.DropView;
import dev.plinth.change.Operation;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.RowChange;
import dev.plinth.change.SchemaView;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
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
import java.util.TreeMap;
import java.util.function.Function;
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
            Step visitor = new Step(editor, absentViews, rows.getOrDefault(step, List.of()));
            for (SqlStatement statement : operation.accept(visitor)) {
                statements.add(statement.from(origin));
            }
        }
        for (View view : shielded) {
            List<SqlStatement> back = new ArrayList<>(created(derivation.view(view)));
            back.addAll(roles.again(Role.Target.TABLE_OR_VIEW, view.name(), plan.to()));
            statements.addAll(shield(back, view, AFTER_PLAN));
        }
        return statements;
    }

    /** The views to take down before the plan and to put back after it, in the order of putting back. */
    protected List<View> shielded(MigrationPlan plan) {
        return ViewShield.views(plan, derivation.dialect());
    }

    private static List<SqlStatement> shield(List<SqlStatement> statements, View view, int step) {
        String words = step == BEFORE_PLAN ? "take down view " : "put back view ";
        SqlStatement.Origin origin = new SqlStatement.Origin(words + view.name(), Paths.view(view.name()), step);
        return statements.stream().map(statement -> statement.from(origin)).toList();
    }

    private List<SqlStatement> created(CatalogView view) {
        List<SqlStatement> statements = new ArrayList<>(writer.createView(view));
        for (CatalogTrigger trigger : view.triggers()) {
            statements.addAll(writer.createTrigger(view.name(), trigger));
        }
        return statements;
    }

    protected final TableDerivation derivation() {
        return derivation;
    }

    protected final StatementWriter writer() {
        return writer;
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

    /** The name of a table may be part of what the engine cannot follow by itself: overridden where it is. */
    protected List<SqlStatement> renameTable(CatalogTable before, CatalogTable after) {
        return renamed(writer.renameTable(before.name(), after.name()), before, after);
    }

    protected List<SqlStatement> renameColumn(CatalogTable before, CatalogTable after, String from, String to) {
        return renamed(writer.renameColumn(before.name(), from, to), before, after);
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
            statements.addAll(roles.again(Role.Target.ROUTINE, now.name(), schema));
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
        return statements;
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

    /** One operation: reads the tables as they are, applies itself, reads them again. */
    private final class Step implements Operation.Visitor<List<SqlStatement>> {
        private final StateEditor state;
        private final Set<String> absentViews;
        private final List<RowChange> rows;

        /** @param rows what the operation does to reference data */
        Step(StateEditor state, Set<String> absentViews, List<RowChange> rows) {
            this.state = state;
            this.absentViews = absentViews;
            this.rows = rows;
        }

        private List<SqlStatement> seeded(Operation operation, String table) {
            operation.applyTo(state);
            return seeds.of(state.requireTable(table), rows);
        }

        private CatalogTable derived(String table) {
            return derivation.table(state.requireTable(table), state, state.parked());
        }

        private List<SqlStatement> changed(String table, Operation operation) {
            return changed(table, operation, declared -> Optional.empty());
        }

        private List<SqlStatement> filled(String table, Operation operation, Column column, Optional<Expression> fill) {
            String path = OperationPath.of(operation);
            return changed(
                    table, operation, declared -> fill.map(value -> derivation.value(declared, column, path, value)));
        }

        private List<SqlStatement> filledFromColumns(AddColumn operation, Expression fill) {
            String name = operation.column().name();
            CatalogTable before = derived(operation.table());
            operation.applyTo(state);
            CatalogTable after = derived(operation.table());
            CatalogTable between = UnfilledColumn.between(before, after, name);
            SqlFragment value = derivation.value(
                    state.requireTable(operation.table()), operation.column(), OperationPath.of(operation), fill);
            List<SqlStatement> statements = new ArrayList<>(change(before, between, Optional.empty(), state));
            statements.addAll(
                    writer.updateRows(operation.table(), new TreeMap<>(Map.of(name, value)), Optional.empty()));
            statements.addAll(change(between, after, Optional.empty(), state));
            return statements;
        }

        private List<SqlStatement> changed(
                String table, Operation operation, Function<Table, Optional<SqlFragment>> fill) {
            CatalogTable before = derived(table);
            operation.applyTo(state);
            Optional<SqlFragment> value = fill.apply(state.requireTable(table));
            return change(before, derived(table), value, state);
        }

        @Override
        public List<SqlStatement> createObject(CreateObject operation) {
            if (operation.object() instanceof Seed seed) {
                return seeded(operation, seed.name());
            }
            operation.applyTo(state);
            return operation.object() instanceof Role role
                    ? roles.create(role, state, absentViews)
                    : objects.create(operation.object());
        }

        @Override
        public List<SqlStatement> dropObject(DropObject operation) {
            SchemaObject object = state.requireObject(operation.key());
            if (object instanceof Seed seed) {
                return seeded(operation, seed.name());
            }
            List<Role> members = RoleLowering.members(object.name(), state);
            operation.applyTo(state);
            return object instanceof Role role ? roles.drop(role, members, state, absentViews) : objects.drop(object);
        }

        @Override
        public List<SqlStatement> alterObject(AlterObject operation) {
            SchemaObject before = state.requireObject(operation.object().key());
            if (before instanceof Role old && operation.object() instanceof Role now) {
                operation.applyTo(state);
                return roles.alter(old, now, state, absentViews);
            }
            if (before instanceof Seed seed) {
                return seeded(operation, seed.name());
            }
            List<Table> users = before instanceof EnumType type ? state.tablesOf(type) : List.of();
            List<CatalogTable> old =
                    users.stream().map(table -> derived(table.name())).toList();
            operation.applyTo(state);
            List<EnumUser> tables = old.stream()
                    .map(table -> new EnumUser(state.requireTable(table.name()), table, derived(table.name())))
                    .toList();
            return AlteringLowering.this.alterObject(before, operation, tables, state);
        }

        @Override
        public List<SqlStatement> createTable(CreateTable operation) {
            operation.applyTo(state);
            CatalogTable table = derived(operation.table().name());
            List<SqlStatement> statements = new ArrayList<>(writer.createTable(table));
            table.indexes().forEach(index -> statements.addAll(writer.createIndex(table, index)));
            table.triggers().forEach(trigger -> statements.addAll(writer.createTrigger(table.name(), trigger)));
            return statements;
        }

        @Override
        public List<SqlStatement> dropTable(DropTable operation) {
            CatalogTable table = derived(operation.table());
            operation.applyTo(state);
            return writer.dropTable(table);
        }

        @Override
        public List<SqlStatement> renameTable(RenameTable operation) {
            CatalogTable before = derived(operation.from());
            operation.applyTo(state);
            return AlteringLowering.this.renameTable(before, derived(operation.to()));
        }

        @Override
        public List<SqlStatement> setTableComment(SetTableComment operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> setTableOptions(SetTableOptions operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> addColumn(AddColumn operation) {
            if (UnfilledColumn.isNeeded(operation.fill())) {
                return filledFromColumns(operation, operation.fill().orElseThrow());
            }
            List<SqlStatement> statements =
                    new ArrayList<>(filled(operation.table(), operation, operation.column(), operation.fill()));
            if (operation.needsEmptyTable() && !statements.isEmpty()) {
                statements.set(
                        0,
                        statements
                                .get(0)
                                .withRisk("fails if " + operation.table() + " has rows: "
                                        + operation.column().name() + " is NOT NULL and they have no value for it"));
            }
            return statements;
        }

        @Override
        public List<SqlStatement> dropColumn(DropColumn operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> renameColumn(RenameColumn operation) {
            CatalogTable before = derived(operation.table());
            operation.applyTo(state);
            return AlteringLowering.this.renameColumn(
                    before, derived(operation.table()), operation.from(), operation.to());
        }

        @Override
        public List<SqlStatement> alterColumn(AlterColumn operation) {
            return filled(operation.table(), operation, operation.column(), operation.fill());
        }

        @Override
        public List<SqlStatement> addConstraint(AddConstraint operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> dropConstraint(DropConstraint operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> renameConstraint(RenameConstraint operation) {
            CatalogTable before = derived(operation.table());
            operation.applyTo(state);
            return renamed(List.of(), before, derived(operation.table()));
        }

        @Override
        public List<SqlStatement> createIndex(CreateIndex operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> alterIndex(AlterIndex operation) {
            CatalogTable before = derived(operation.table());
            operation.applyTo(state);
            CatalogTable after = derived(operation.table());
            List<SqlStatement> statements = new ArrayList<>();
            for (CatalogIndex index : gone(before.indexes(), after.indexes())) {
                statements.addAll(after.indexes()
                        .find(index.name())
                        .map(now -> writer.alterIndex(after, index, now))
                        .orElseGet(() -> writer.dropIndex(before, index)));
            }
            after.indexes().stream()
                    .filter(index -> !before.indexes().has(index.name()))
                    .forEach(index -> statements.addAll(writer.createIndex(after, index)));
            return statements;
        }

        @Override
        public List<SqlStatement> dropIndex(DropIndex operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> renameIndex(RenameIndex operation) {
            CatalogTable before = derived(operation.table());
            operation.applyTo(state);
            return renamed(List.of(), before, derived(operation.table()));
        }

        @Override
        public List<SqlStatement> createTrigger(CreateTrigger operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> dropTrigger(DropTrigger operation) {
            return changed(operation.table(), operation);
        }

        @Override
        public List<SqlStatement> createView(CreateView operation) {
            operation.applyTo(state);
            return created(derivation.view(operation.view()));
        }

        @Override
        public List<SqlStatement> dropView(DropView operation) {
            CatalogView view = derivation.view(state.requireView(operation.view()));
            operation.applyTo(state);
            return writer.dropView(view);
        }

        @Override
        public List<SqlStatement> updateRows(UpdateRows operation) {
            operation.applyTo(state);
            Table table = state.requireTable(operation.table());
            String path = OperationPath.of(operation);
            SortedMap<String, SqlFragment> values = new TreeMap<>();
            operation
                    .values()
                    .forEach((column, value) -> values.put(
                            column, derivation.value(table, table.columns().get(column), path, value)));
            return writer.updateRows(
                    operation.table(),
                    values,
                    operation.where().map(where -> predicate(operation.table(), operation, where)));
        }

        @Override
        public List<SqlStatement> deleteRows(DeleteRows operation) {
            operation.applyTo(state);
            return writer.deleteRows(
                    operation.table(), operation.where().map(where -> predicate(operation.table(), operation, where)));
        }

        private SqlFragment predicate(String table, Operation operation, Expression where) {
            return derivation.predicate(state.requireTable(table), OperationPath.of(operation), where);
        }
    }
}
