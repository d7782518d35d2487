package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.AddParked;
import dev.plinth.change.CreateParked;
import dev.plinth.change.DiscardParked;
import dev.plinth.change.DiscardParkedTable;
import dev.plinth.change.DropParked;
import dev.plinth.change.DropParkedTable;
import dev.plinth.change.KeepValues;
import dev.plinth.change.NoWayBack;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkColumn;
import dev.plinth.change.ParkRows;
import dev.plinth.change.ParkTable;
import dev.plinth.change.Parking;
import dev.plinth.change.RemakeParked;
import dev.plinth.change.RoomParked;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UnparkColumn;
import dev.plinth.change.UnparkTable;
import dev.plinth.change.WriteMarked;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Role;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Parks columns and tables by renaming them, and brings them back: their rows are never copied. */
final class ParkingLowering implements Parking.Visitor<List<SqlStatement>> {
    private final AlteringLowering lowering;
    private final TableDerivation derivation;
    private final StatementWriter writer;
    private final StateEditor state;
    private final Set<String> absentViews;
    private final OperationLowering authored;

    /** @param authored how the operations are lowered that authors write */
    ParkingLowering(AlteringLowering lowering, StateEditor state, Set<String> absentViews, OperationLowering authored) {
        this.lowering = lowering;
        this.derivation = lowering.derivation();
        this.writer = lowering.writer();
        this.state = state;
        this.absentViews = absentViews;
        this.authored = authored;
    }

    @Override
    public List<SqlStatement> addParked(AddParked operation) {
        return authored.changed(operation.table(), operation);
    }

    /** What they held has been given back. */
    @Override
    public List<SqlStatement> dropParked(DropParked operation) {
        return authored.changed(operation.table(), operation).stream()
                .map(SqlStatement::withoutRisks)
                .toList();
    }

    @Override
    public List<SqlStatement> createParked(CreateParked operation) {
        operation.applyTo(state);
        Table kept = state.parked().tables().get(operation.kept().name());
        return writer.createTable(derivation.table(kept, state, state.parked()));
    }

    /** The rows that it held have been given back. */
    @Override
    public List<SqlStatement> dropParkedTable(DropParkedTable operation) {
        CatalogTable kept = parked(operation.kept().name());
        operation.applyTo(state);
        return writer.dropTable(kept).stream().map(SqlStatement::withoutRisks).toList();
    }

    @Override
    public List<SqlStatement> discardParked(DiscardParked operation) {
        return changed(operation.table(), operation);
    }

    @Override
    public List<SqlStatement> roomParked(RoomParked operation) {
        return changed(operation.table(), operation);
    }

    /** The table may be parked itself. */
    private List<SqlStatement> changed(String table, Operation operation) {
        CatalogTable before = carrier(table);
        operation.applyTo(state);
        return lowering.change(before, carrier(table), Optional.empty(), state);
    }

    private CatalogTable carrier(String table) {
        return state.parked().tables().has(table) ? parked(table) : derived(table);
    }

    @Override
    public List<SqlStatement> discardParkedTable(DiscardParkedTable operation) {
        CatalogTable kept = parked(operation.kept().name());
        operation.applyTo(state);
        return writer.dropTable(kept);
    }

    @Override
    public List<SqlStatement> remakeParked(RemakeParked operation) {
        operation.applyTo(state);
        CatalogTable kept =
                derivation.table(state.parked().tables().get(operation.kept().name()), state, state.parked());
        List<SqlStatement> statements = new ArrayList<>(authored.created(kept));
        statements.addAll(lowering.close(parked(kept.name())));
        return statements;
    }

    @Override
    public List<SqlStatement> parkRows(ParkRows operation) {
        List<SqlStatement> statements =
                new ArrayList<>(lowering.hold(operation.delete().table()));
        statements.addAll(authored.copyRows(operation.keep()));
        statements.addAll(lowering.close(parked(operation.keep().to())));
        authored.deleteRows(operation.delete()).forEach(statement -> statements.add(statement.withoutRisks()));
        return statements;
    }

    @Override
    public List<SqlStatement> writeMarked(WriteMarked operation) {
        return operation.write().accept(authored);
    }

    @Override
    public List<SqlStatement> noWayBack(NoWayBack operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> keepValues(KeepValues operation) {
        return authored.updateRows(operation.keep());
    }

    /** First nothing stands on the column any more, then it has another name. */
    @Override
    public List<SqlStatement> parkColumn(ParkColumn operation) {
        CatalogTable before = derived(operation.table());
        operation.applyTo(state);
        CatalogTable after = derived(operation.table());
        CatalogTable renamed = withName(after, operation.as(), operation.column());
        List<SqlStatement> statements = new ArrayList<>();
        CatalogTable bare = operation
                .marker()
                .map(marker -> renamed.withColumns(renamed.columns().without(marker)))
                .orElse(renamed);
        statements.addAll(lowering.change(before, bare, Optional.empty(), state));
        operation.marker().ifPresent(marker -> statements.addAll(mark(operation, bare, renamed, marker)));
        statements.addAll(lowering.renameColumn(renamed, after, operation.column(), operation.as()));
        return statements;
    }

    private List<SqlStatement> mark(ParkColumn operation, CatalogTable before, CatalogTable after, String marker) {
        Table table = state.requireTable(operation.table());
        Column column = state.parked().columnsOf(operation.table()).get(marker);
        String path = OperationPath.of(operation);
        SqlFragment present = derivation.value(table, column, path, new Expression.BooleanLiteral(true));
        return lowering.change(before, after, Optional.of(present), state);
    }

    /** First the column has its name again, then rows that are new a value, and at last all that was said of it holds. */
    @Override
    public List<SqlStatement> unparkColumn(UnparkColumn operation) {
        String name = operation.column().name();
        CatalogTable before = derived(operation.table());
        operation.applyTo(state);
        CatalogTable after = derived(operation.table());
        CatalogTable renamed = withName(before, operation.as(), name);
        List<SqlStatement> statements = new ArrayList<>(lowering.renameColumn(before, renamed, operation.as(), name));
        operation.restore().ifPresent(value -> {
            Table rows = state.requireRows(operation.table());
            String path = OperationPath.of(operation);
            SqlFragment restored = derivation.value(rows, operation.column(), path, value);
            SqlFragment missing =
                    derivation.sql().compose("$I IS NULL", operation.marker().orElse(name));
            SqlFragment since = operation
                    .stale()
                    .map(stale ->
                            derivation.sql().compose("$F OR $F", missing, derivation.predicate(rows, path, stale)))
                    .orElse(missing);
            statements.addAll(
                    writer.updateRows(operation.table(), new TreeMap<>(Map.of(name, restored)), Optional.of(since)));
        });
        CatalogTable unmarked = operation
                .marker()
                .map(marker -> renamed.withColumns(renamed.columns().without(marker)))
                .orElse(renamed);
        lowering.change(renamed, unmarked, Optional.empty(), state)
                .forEach(statement -> statements.add(statement.withoutRisks()));
        statements.addAll(lowering.change(unmarked, after, Optional.empty(), state));
        return statements;
    }

    @Override
    public List<SqlStatement> parkTable(ParkTable operation) {
        CatalogTable before = derived(operation.table());
        List<SqlStatement> statements = revoked(operation.table());
        operation.applyTo(state);
        CatalogTable after = parked(operation.as());
        CatalogTable bare = withoutReach(before);
        statements.addAll(lowering.change(before, bare, Optional.empty(), state));
        statements.addAll(lowering.renameTable(bare, after));
        statements.addAll(lowering.close(after));
        return statements;
    }

    private List<SqlStatement> revoked(String table) {
        List<SqlStatement> statements = new ArrayList<>();
        for (SchemaObject object : List.copyOf(state.objects())) {
            if (object instanceof Role role && role.mentions(Role.Target.TABLE_OR_VIEW, table)) {
                Role without = role.without(Role.Target.TABLE_OR_VIEW, table);
                statements.addAll(lowering.roles().alter(role, without, state, absentViews));
            }
        }
        return statements;
    }

    @Override
    public List<SqlStatement> unparkTable(UnparkTable operation) {
        CatalogTable before = parked(operation.as());
        operation.applyTo(state);
        CatalogTable after = derived(operation.table().name());
        CatalogTable bare = withoutReach(after);
        List<SqlStatement> statements = new ArrayList<>(lowering.open(before));
        statements.addAll(lowering.renameTable(before, bare));
        statements.addAll(lowering.change(bare, after, Optional.empty(), state));
        return statements;
    }

    /** Without what reaches other tables, or is reached by writing to this one. */
    private static CatalogTable withoutReach(CatalogTable table) {
        NamedMap<CatalogConstraint> own = table.constraints().stream()
                .filter(constraint -> constraint.kind() != CatalogConstraint.Kind.FOREIGN_KEY)
                .collect(NamedMap.collector());
        return table.withConstraints(own).withTriggers(NamedMap.empty());
    }

    private static CatalogTable withName(CatalogTable table, String from, String to) {
        CatalogColumn column = table.columns().get(from);
        return table.withColumns(table.columns().without(from).with(column.withName(to)));
    }

    private CatalogTable derived(String table) {
        return derivation.table(state.requireTable(table), state, state.parked());
    }

    private CatalogTable parked(String as) {
        return derivation.parked(state.parked().tables().get(as), state, state.parked());
    }
}
