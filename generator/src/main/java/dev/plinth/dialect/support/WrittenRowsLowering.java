package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.CopyRows;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Operation;
import dev.plinth.change.RowSource;
import dev.plinth.change.StateEditor;
import dev.plinth.change.UpdateRows;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return reading(
                kept(Stream.concat(operation.values().values().stream(), operation.where().stream())),
                writer.updateRows(
                        operation.table(),
                        values,
                        operation.where().map(where -> predicate(operation.table(), operation, where))));
    }

    List<SqlStatement> delete(DeleteRows operation) {
        operation.applyTo(state);
        return reading(
                kept(operation.where().stream()),
                writer.deleteRows(
                        operation.table(),
                        operation.where().map(where -> predicate(operation.table(), operation, where))));
    }

    /** A key map is open from its making until it has served the copy. */
    List<SqlStatement> copy(CopyRows operation) {
        operation.applyTo(state);
        List<CatalogTable> joined = kept(operation.expressions());
        List<CatalogTable> made = new ArrayList<>();
        for (RowSource.Join join : operation.source().joins()) {
            (join.kind() == RowSource.Kind.KEPT ? made : joined)
                    .addAll(kept(join.table()).stream().toList());
        }
        List<SqlStatement> statements = new ArrayList<>();
        kept(operation.from()).ifPresent(kept -> statements.addAll(lowering.open(kept)));
        statements.addAll(reading(joined, seeds.copy(operation, state)));
        made.forEach(kept -> statements.addAll(lowering.close(kept)));
        return statements;
    }

    /** Statements that read parked tables, which are open as long. */
    private List<SqlStatement> reading(List<CatalogTable> parked, List<SqlStatement> statements) {
        List<SqlStatement> all = new ArrayList<>();
        parked.forEach(kept -> all.addAll(lowering.open(kept)));
        all.addAll(statements);
        parked.forEach(kept -> all.addAll(lowering.close(kept)));
        return all;
    }

    /** The parked tables that expressions look at. */
    private List<CatalogTable> kept(Stream<Expression> expressions) {
        return expressions
                .flatMap(expression -> Expressions.elsewhere(expression).keySet().stream())
                .distinct()
                .flatMap(table -> kept(table).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<CatalogTable> kept(String table) {
        return state.parked().tables().find(table).map(found -> derivation.parked(found, state, state.parked()));
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
