package dev.plinth.dialect.support;

import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Operation;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lowers the steps that write rows and leave the schema as it is. */
final class WrittenRowsLowering {
    private final AlteringLowering lowering;
    private final TableDerivation derivation;
    private final StatementWriter writer;
    private final SeedStatements seeds;
    private final StateEditor state;

    WrittenRowsLowering(AlteringLowering lowering, StateEditor state) {
        this.lowering = lowering;
        this.derivation = lowering.derivation();
        this.writer = lowering.writer();
        this.seeds = lowering.seeds();
        this.state = state;
    }

    List<SqlStatement> update(UpdateRows operation) {
        operation.applyTo(state);
        Table table = state.parked().beside(state.requireTable(operation.table()));
        String path = OperationPath.of(operation);
        SortedMap<String, SqlFragment> values = new TreeMap<>();
        operation
                .values()
                .forEach((column, value) ->
                        values.put(column, value(table, table.columns().get(column), path, value)));
        return writer.updateRows(
                operation.table(),
                values,
                operation.where().map(where -> predicate(operation.table(), operation, where)));
    }

    List<SqlStatement> delete(DeleteRows operation) {
        operation.applyTo(state);
        return writer.deleteRows(
                operation.table(), operation.where().map(where -> predicate(operation.table(), operation, where)));
    }

    List<SqlStatement> copy(CopyRows operation) {
        operation.applyTo(state);
        List<SqlStatement> statements = new ArrayList<>();
        state.parked()
                .tables()
                .find(operation.from())
                .ifPresent(kept -> statements.addAll(lowering.open(derivation.parked(kept, state, state.parked()))));
        statements.addAll(seeds.copy(operation, state));
        return statements;
    }

    List<SqlStatement> insert(InsertRows operation) {
        operation.applyTo(state);
        return seeds.insert(operation, state);
    }

    private SqlFragment predicate(String table, Operation operation, Expression where) {
        Table rows = state.parked().beside(state.requireTable(table));
        Scoped scoped = Scoped.of(rows, where, state);
        return derivation.predicate(scoped.table(), OperationPath.of(operation), scoped.expression());
    }

    private SqlFragment value(Table table, Column column, String path, Expression value) {
        Scoped scoped = Scoped.of(table, value, state);
        return derivation.value(scoped.table(), column, path, scoped.expression());
    }
}
