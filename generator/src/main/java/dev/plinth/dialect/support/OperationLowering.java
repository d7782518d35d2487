package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogView;
import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterIndex;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Contract;
import dev.plinth.change.CopyRows;
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
import dev.plinth.change.ExpectRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Manual;
import dev.plinth.change.Operation;
import dev.plinth.change.Parking;
import dev.plinth.change.PartitionChange;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.RenameConstraint;
import dev.plinth.change.RenameIndex;
import dev.plinth.change.RenameTable;
import dev.plinth.change.RowChange;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetAudit;
import dev.plinth.change.SetPartComment;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.SetTableComment;
import dev.plinth.change.SetTableOptions;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.Column;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.Role;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Lowers one operation: reads the tables as they are, applies it, and reads them again. */
final class OperationLowering implements Operation.Visitor<List<SqlStatement>> {
    private final AlteringLowering lowering;
    private final TableDerivation derivation;
    private final StatementWriter writer;
    private final ObjectStatements objects;
    private final RoleLowering roles;
    private final SeedStatements seeds;
    private final StateEditor state;
    private final Set<String> absentViews;
    private final List<RowChange> rows;
    private final WrittenRowsLowering written;

    /**
     * @param absentViews views that are taken down while the operation runs
     * @param rows what the operation does to reference data
     */
    OperationLowering(AlteringLowering lowering, StateEditor state, Set<String> absentViews, List<RowChange> rows) {
        this.lowering = lowering;
        this.derivation = lowering.derivation();
        this.writer = lowering.writer();
        this.objects = lowering.objects();
        this.roles = lowering.roles();
        this.seeds = lowering.seeds();
        this.state = state;
        this.absentViews = absentViews;
        this.rows = rows;
        this.written = new WrittenRowsLowering(lowering, state);
    }

    private List<SqlStatement> seeded(Operation operation, String table) {
        operation.applyTo(state);
        return seeds.of(state.requireTable(table), rows);
    }

    private CatalogTable derived(String table) {
        return derivation.table(state.requireTable(table), state, state.parked());
    }

    /** What turns the table as it is into the table as it is after the operation. */
    List<SqlStatement> changed(String table, Operation operation) {
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
        List<SqlStatement> statements = new ArrayList<>(lowering.change(before, between, Optional.empty(), state));
        statements.addAll(writer.updateRows(operation.table(), new TreeMap<>(Map.of(name, value)), Optional.empty()));
        statements.addAll(lowering.change(between, after, Optional.empty(), state));
        return statements;
    }

    private List<SqlStatement> changed(String table, Operation operation, Function<Table, Optional<SqlFragment>> fill) {
        CatalogTable before = derived(table);
        operation.applyTo(state);
        Optional<SqlFragment> value = fill.apply(state.requireTable(table));
        return lowering.change(before, derived(table), value, state);
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
        List<AlteringLowering.EnumUser> tables = old.stream()
                .map(table ->
                        new AlteringLowering.EnumUser(state.requireTable(table.name()), table, derived(table.name())))
                .toList();
        return lowering.alterObject(before, operation, tables, state);
    }

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        operation.applyTo(state);
        return created(derived(operation.table().name()));
    }

    /** A table with all that stands on it. */
    List<SqlStatement> created(CatalogTable table) {
        List<SqlStatement> statements = new ArrayList<>(writer.createTable(table));
        table.indexes().forEach(index -> statements.addAll(writer.createIndex(table, index)));
        table.triggers().forEach(trigger -> statements.addAll(writer.createTrigger(table.name(), trigger)));
        statements.addAll(PartStatements.created(table, writer));
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
        List<SqlStatement> statements = new ArrayList<>(lowering.renameTable(before, derived(operation.to())));
        Optional<String> schema = QualifiedName.of(operation.to()).schema();
        if (!QualifiedName.of(operation.from()).schema().equals(schema)) {
            statements.addAll(lowering.movedGrants(operation.to(), state));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> setTableComment(SetTableComment operation) {
        return changed(operation.table(), operation);
    }

    @Override
    public List<SqlStatement> setPartComment(SetPartComment operation) {
        return changed(operation.table(), operation);
    }

    @Override
    public List<SqlStatement> setTableOptions(SetTableOptions operation) {
        return changed(operation.table(), operation);
    }

    /** What records changes comes and goes with steps of its own. */
    @Override
    public List<SqlStatement> setAudit(SetAudit operation) {
        operation.applyTo(state);
        return List.of();
    }

    @Override
    public List<SqlStatement> setPartitioning(SetPartitioning operation) {
        Table table = state.requireTable(operation.table());
        PartitionChange partitions = operation.change(state);
        CatalogTable before = derived(operation.table());
        operation.applyTo(state);
        List<SqlFragment> lost = partitions.lost().stream()
                .map(rows -> derivation.predicate(table, OperationPath.of(operation), rows))
                .toList();
        return lowering.repartition(partitions, lost, before, derived(operation.table()), state);
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
        return lowering.renameColumn(before, derived(operation.table()), operation.from(), operation.to());
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
        return lowering.renamed(List.of(), before, derived(operation.table()));
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
        for (CatalogIndex index : AlteringLowering.gone(before.indexes(), after.indexes())) {
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
        return lowering.renamed(List.of(), before, derived(operation.table()));
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
        return lowering.created(derivation.view(operation.view()));
    }

    @Override
    public List<SqlStatement> dropView(DropView operation) {
        CatalogView view = derivation.view(state.requireView(operation.view()));
        operation.applyTo(state);
        return writer.dropView(view);
    }

    @Override
    public List<SqlStatement> updateRows(UpdateRows operation) {
        return written.update(operation);
    }

    @Override
    public List<SqlStatement> deleteRows(DeleteRows operation) {
        return written.delete(operation);
    }

    @Override
    public List<SqlStatement> copyRows(CopyRows operation) {
        return written.copy(operation);
    }

    @Override
    public List<SqlStatement> insertRows(InsertRows operation) {
        return written.insert(operation);
    }

    @Override
    public List<SqlStatement> manual(Manual operation) {
        operation.applyTo(state);
        return List.of(); // asked before the first statement
    }

    @Override
    public List<SqlStatement> contract(Contract operation) {
        return List.of(); // what it drops stands in a migration's plan
    }

    @Override
    public List<SqlStatement> expectRows(ExpectRows operation) {
        operation.applyTo(state);
        return List.of(); // asked before the first statement
    }

    @Override
    public List<SqlStatement> runSql(RunSql operation) {
        operation.applyTo(state);
        return new RawStatements(derivation.dialect()).run(operation, derivation);
    }

    @Override
    public List<SqlStatement> parking(Parking operation) {
        return operation.accept(new ParkingLowering(lowering, state, absentViews, this));
    }
}
