package dev.plinth.emit;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropObject;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.VerifyQueries;
import dev.plinth.dialect.VerifyQueries.Expectation;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.model.NamedMap;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Queries that say, one row a check, whether a migration's objects are there: name, expected, found, PASS or FAIL. */
final class Verification {
    private Verification() {}

    static List<Unit> units(Dialect dialect, MigrationPlan plan) {
        VerifyQueries queries = dialect.verification();
        List<SqlFragment> rows =
                objects(dialect, plan).stream().map(queries::row).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.of(SqlFragment.join("\nUNION ALL\n", rows), LockLevel.NONE, Work.CATALOG));
        statements.addAll(SeedVerification.statements(dialect, plan));
        return List.of(Unit.autocommit("verification", statements));
    }

    /** All that should hold when the plan has been carried out. */
    static List<Expectation> expectations(Dialect dialect, MigrationPlan plan) {
        List<Expectation> expectations = new ArrayList<>(objects(dialect, plan));
        expectations.addAll(SeedVerification.expectations(dialect, plan));
        return expectations;
    }

    /** What should hold of tables, views and what belongs to them. */
    static List<Expectation> objects(Dialect dialect, MigrationPlan plan) {
        Set<String> touched = new TreeSet<>();
        for (Operation operation : plan.operations()) {
            if (isOfAnObject(operation)) {
                continue;
            }
            touched.add(OperationPath.owner(operation));
            Moved.table(operation).ifPresent(moved -> touched.add(moved.from()));
        }
        Catalog before = dialect.derive(plan.from());
        Catalog after = dialect.derive(plan.to());
        VerifyQueries queries = dialect.verification();
        List<Expectation> expectations = new ArrayList<>();
        for (String name : touched) {
            if (after.tables().has(name)) {
                expectations.addAll(table(queries, after.tables().get(name)));
            } else if (after.views().has(name)) {
                expectations.add(queries.presence("view " + name, "present", queries.view(name)));
            } else {
                SqlFragment count =
                        before.tables().find(name).map(queries::table).orElseGet(() -> queries.table(name));
                expectations.add(queries.presence("table " + name, "absent", count));
            }
        }
        return expectations;
    }

    private static boolean isOfAnObject(Operation operation) {
        return operation instanceof CreateObject || operation instanceof AlterObject || operation instanceof DropObject;
    }

    private static List<Expectation> table(VerifyQueries queries, CatalogTable table) {
        String name = table.name();
        List<Expectation> expectations = new ArrayList<>();
        expectations.add(queries.presence("table " + name, "present", queries.table(table)));
        for (CatalogColumn column : table.columns()) {
            String expected = column.nullable() ? "nullable" : "not null";
            expectations.add(
                    queries.nullability("column " + name + "." + column.name(), expected, name, column.name()));
        }
        expectations.addAll(named(queries, "constraint", name, table.constraints()));
        expectations.addAll(named(queries, "index", name, table.indexes()));
        expectations.addAll(named(queries, "trigger", name, table.triggers()));
        return expectations;
    }

    private static List<Expectation> named(
            VerifyQueries queries, String kind, String table, NamedMap<? extends dev.plinth.model.Named> objects) {
        List<Expectation> expectations = new ArrayList<>();
        for (dev.plinth.model.Named object : objects) {
            queries.object(kind, table, object.name())
                    .ifPresent(count -> expectations.add(
                            queries.presence(kind + " " + table + "." + object.name(), "present", count)));
        }
        return expectations;
    }
}
