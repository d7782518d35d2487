package dev.plinth.dialect.support;

import dev.plinth.change.RowChange;
import dev.plinth.change.SeedReversal;
import dev.plinth.model.Column;
import dev.plinth.model.Expression;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Table;
import dev.plinth.plan.RowOrder;
import dev.plinth.plan.SeedRows;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reference data as statements, a row each. All of them may run a second time, and none touches a row that is not, or is no
 * longer, what the seed says: requirements before the first statement stop there, and these conditions are for what changes
 * meanwhile.
 */
public abstract class SeedStatements extends RowStatements {
    private final TableDerivation derivation;
    private final SqlComposer sql;

    /** @param lock of a statement that writes rows */
    protected SeedStatements(TableDerivation derivation, LockLevel lock) {
        super(derivation, lock);
        this.derivation = derivation;
        this.sql = derivation.sql();
    }

    /** @param table as it is when the rows change */
    public final List<SqlStatement> of(Table table, List<RowChange> changes) {
        List<RowChange> ordered = RowOrder.of(table, changes, circle -> refuseCircle(table, circle));
        List<Column> given = table.columns().stream()
                .filter(Column::identity)
                .filter(column -> ordered.stream()
                        .anyMatch(change -> change.isInsert()
                                && change.row().find(column.name()).isPresent()))
                .toList();
        List<SqlStatement> statements = new ArrayList<>();
        boolean open = false;
        for (RowChange change : ordered) {
            boolean gives = given.stream()
                    .anyMatch(column -> change.isInsert()
                            && change.row().find(column.name()).isPresent());
            if (gives != open) {
                given.forEach(column -> statements.addAll(
                        gives ? beforeGivenIdentity(table, column) : afterGivenIdentity(table, column)));
                open = gives;
            }
            statements.add(statement(table, change));
        }
        if (open) {
            given.forEach(column -> statements.addAll(afterGivenIdentity(table, column)));
        }
        return statements;
    }

    private void refuseCircle(Table table, RowChange circle) {
        derivation.refuseChange(
                path(table),
                "rows of the seed of " + table.name() + " wait for each other, one of them " + circle.keyText()
                        + ": they refer to each other, or change a unique value with each other",
                "take one of them out of the circle in a migration before");
    }

    private SqlStatement statement(Table table, RowChange change) {
        if (change.isInsert()) {
            return insert(table, change);
        }
        SqlFragment where = predicate(table, SeedRows.holds(table, change.key(), change.row()));
        if (change.isUpdate()) {
            List<SqlFragment> assignments = new ArrayList<>();
            change.assigned()
                    .forEach((column, value) ->
                            assignments.add(sql.compose("$I = $F", column, value(table, column, value))));
            return write("UPDATE $F SET $J WHERE $F", derivation.tableName(table.name()), assignments, where);
        }
        SqlStatement delete = write("DELETE FROM $F WHERE $F", derivation.tableName(table.name()), where);
        List<String> lost = SeedReversal.unmanaged(table, change.row());
        return lost.isEmpty()
                ? delete
                : delete.withRisk("destroys the values of "
                        + lost.stream()
                                .map(column -> table.name() + "." + column)
                                .collect(Collectors.joining(", "))
                        + " in the row with " + change.keyText());
    }

    private SqlStatement insert(Table table, RowChange change) {
        List<String> columns = new ArrayList<>();
        List<SqlFragment> values = new ArrayList<>();
        for (Map.Entry<String, Expression> entry : inOrder(table, change.row()).entrySet()) {
            columns.add(entry.getKey());
            values.add(value(table, entry.getKey(), entry.getValue()));
        }
        SqlFragment name = derivation.tableName(table.name());
        return write(
                "INSERT INTO $F ($N)\nSELECT $J\nWHERE NOT EXISTS (SELECT 1 FROM $F WHERE $F)",
                name,
                columns,
                values,
                name,
                predicate(table, SeedRows.hasKey(table, change)));
    }

    /** In the order of the table's columns, as a person would write it. */
    private static Map<String, Expression> inOrder(Table table, SeedRow row) {
        Map<String, Expression> ordered = new LinkedHashMap<>();
        table.columns().names().forEach(name -> row.find(name).ifPresent(value -> ordered.put(name, value)));
        return ordered;
    }

    private SqlFragment value(Table table, String name, Expression literal) {
        return literal(table, table.columns().get(name), path(table), literal);
    }

    private SqlFragment predicate(Table table, Expression condition) {
        return derivation.predicate(table, path(table), condition);
    }

    private static String path(Table table) {
        return OperationPath.ofObject(Seed.keyOf(table.name()));
    }
}
