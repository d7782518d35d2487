package dev.plinth.dialect.sqlite;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CopyRows;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DeleteRows;
import dev.plinth.change.DropObject;
import dev.plinth.change.InsertRows;
import dev.plinth.change.KeepValues;
import dev.plinth.change.Operation;
import dev.plinth.change.ParkRows;
import dev.plinth.change.RowChange;
import dev.plinth.change.RunSql;
import dev.plinth.change.SetPartitioning;
import dev.plinth.change.State;
import dev.plinth.change.UpdateRows;
import dev.plinth.change.WriteMarked;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.dialect.support.Paths;
import dev.plinth.dialect.support.RawStatements;
import dev.plinth.dialect.support.Scoped;
import dev.plinth.dialect.support.SqlExpressions;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Constraint;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Expression;
import dev.plinth.model.RawObject;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import dev.plinth.plan.SeedSteps;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Steps that change rows. While foreign keys are switched off, what they declare for deleted rows is emitted as
 * statements of its own, children before their parents; what they forbid is found by the check before the commit.
 */
final class DataSteps {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    private final SqliteDerivation derivation;
    private final State state;
    private final boolean foreignKeysOff;

    DataSteps(SqliteDerivation derivation, State state, boolean foreignKeysOff) {
        this.derivation = derivation;
        this.state = state;
        this.foreignKeysOff = foreignKeysOff;
    }

    /** @param rows what the operation does to reference data */
    List<SqlStatement> lower(Operation operation, int step, List<RowChange> rows) {
        SqlStatement.Origin origin = new SqlStatement.Origin(operation.toString(), OperationPath.of(operation), step);
        List<SqlStatement> statements = new ArrayList<>();
        if (operation instanceof KeepValues keep) {
            return lower(keep.keep(), step, rows);
        }
        if (operation instanceof ParkRows park) {
            statements.addAll(lower(park.keep(), step, rows));
            List<SqlStatement> deletes = lower(park.delete(), step, rows);
            statements.addAll(deletes.subList(0, deletes.size() - 1)); // rows of others, which are not kept
            statements.add(deletes.get(deletes.size() - 1).withoutRisks());
        }
        if (operation instanceof WriteMarked marked) {
            return lower(marked.write(), step, rows);
        }
        if (operation instanceof CopyRows copy) {
            statements.addAll(new SqliteSeeds(derivation).copy(copy, state));
        }
        if (operation instanceof InsertRows insert) {
            statements.addAll(new SqliteSeeds(derivation).insert(insert, state));
        }
        if (operation instanceof RunSql run) {
            statements.addAll(new RawStatements(SqliteDialect.NAME, AuthorsStatements::of).run(run, derivation));
        }
        if (operation instanceof UpdateRows update) {
            Map<String, SqlFragment> values = new LinkedHashMap<>();
            Table table = state.parked().beside(state.requireTable(update.table()));
            String path = Paths.table(update.table());
            update.values().forEach((column, value) -> {
                refuseOwn(update, value, path);
                Scoped scoped = Scoped.of(table, value, state);
                values.put(
                        column,
                        derivation.value(scoped.table(), table.columns().get(column), path, scoped.expression()));
            });
            statements.add(SqliteWriter.updateRows(update.table(), values, where(update.table(), update.where())));
        } else if (operation instanceof DeleteRows delete) {
            delete(delete.table(), where(delete.table(), delete.where()), statements);
        } else if (operation instanceof SetPartitioning set) {
            set.change(state)
                    .lost()
                    .forEach(lost -> delete(set.table(), where(set.table(), Optional.of(lost)), statements));
        }
        statements.addAll(raw(operation));
        SeedSteps.table(operation)
                .ifPresent(table -> statements.addAll(new SqliteSeeds(derivation).of(state.requireTable(table), rows)));
        return statements.stream().map(statement -> statement.from(origin)).toList();
    }

    private void delete(String table, Optional<SqlFragment> where, List<SqlStatement> statements) {
        if (foreignKeysOff) {
            cascade(table, where, new LinkedHashSet<>(), statements);
        }
        statements.add(SqliteWriter.deleteRows(table, where));
    }

    private List<SqlStatement> raw(Operation operation) {
        RawStatements raws = new RawStatements(SqliteDialect.NAME, AuthorsStatements::of);
        if (operation instanceof CreateObject create && create.object() instanceof RawObject object) {
            return raws.create(object);
        }
        if (operation instanceof AlterObject alter && alter.object() instanceof RawObject object) {
            return raws.alter((RawObject) state.requireObject(object.key()), object);
        }
        boolean drops = operation instanceof DropObject drop && drop.key().kind() == SchemaObject.Kind.RAW;
        return drops ? raws.drop((RawObject) state.requireObject(((DropObject) operation).key())) : List.of();
    }

    private void cascade(String parent, Optional<SqlFragment> where, Set<String> path, List<SqlStatement> statements) {
        if (!path.add(parent)) {
            derivation.refuseChange(
                    Paths.table(parent),
                    "deleting rows along foreign keys that lead back to " + parent
                            + ", in a migration that rebuilds or drops a table",
                    "delete the rows in a migration of its own");
            return;
        }
        for (Table child : state.tables()) {
            child.foreignKeys()
                    .filter(key -> key.referencedTable().equals(parent))
                    .forEach(key -> cascade(child, key, where, path, statements));
        }
        path.remove(parent);
    }

    private void cascade(
            Table child,
            Constraint.ForeignKey key,
            Optional<SqlFragment> where,
            Set<String> path,
            List<SqlStatement> statements) {
        SqlFragment referencing = SQL.compose(
                "($N) IN (SELECT $N FROM $I$F)",
                key.columns(),
                key.referencedColumns(),
                key.referencedTable(),
                SqliteWriter.where(where));
        if (key.onDelete() == ReferentialAction.CASCADE) {
            cascade(child.name(), Optional.of(referencing), path, statements);
            statements.add(SqliteWriter.deleteRows(child.name(), Optional.of(referencing)));
        }
        if (key.onDelete() == ReferentialAction.SET_NULL || key.onDelete() == ReferentialAction.SET_DEFAULT) {
            Map<String, SqlFragment> values = new LinkedHashMap<>();
            key.columns().forEach(column -> values.put(column, replacement(child, column, key.onDelete())));
            statements.add(SqliteWriter.updateRows(child.name(), values, Optional.of(referencing)));
        }
    }

    private SqlFragment replacement(Table child, String column, ReferentialAction action) {
        Optional<Expression> value = action == ReferentialAction.SET_DEFAULT
                ? child.columns().get(column).defaultValue()
                : Optional.empty();
        return value.map(expression -> expressions(child.name()).render(expression))
                .orElseGet(() -> SQL.compose("NULL"));
    }

    private Optional<SqlFragment> where(String table, Optional<Expression> where) {
        return where.map(predicate -> {
            Scoped scoped = Scoped.of(state.parked().beside(state.requireTable(table)), predicate, state);
            return derivation.expressions(scoped.table(), Paths.table(table)).render(scoped.expression());
        });
    }

    /** SQLite computes values row by row, and a row sees what was written to those before it. */
    private void refuseOwn(UpdateRows update, Expression value, String path) {
        if (Expressions.elsewhere(value).containsKey(update.table())) {
            derivation.refuseChange(
                    path,
                    "a value that looks at other rows of the table that is written, which SQLite changes one by one",
                    "say in `where:` which rows get it, in a step for each value");
        }
    }

    private SqlExpressions expressions(String table) {
        return derivation.expressions(state.parked().beside(state.requireTable(table)), Paths.table(table));
    }
}
