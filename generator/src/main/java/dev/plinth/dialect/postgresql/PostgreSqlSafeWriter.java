package dev.plinth.dialect.postgresql;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.AlterColumn;
import dev.plinth.change.AlterIndex;
import dev.plinth.change.CreateIndex;
import dev.plinth.change.DropIndex;
import dev.plinth.change.Operation;
import dev.plinth.dialect.support.DerivedPlan;
import dev.plinth.dialect.support.ViewShield;
import dev.plinth.model.QualifiedName;
import dev.plinth.model.View;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Standing;
import dev.plinth.sql.Unit;
import dev.plinth.sql.Work;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The forms that let others read and write while rows are read, where an operation has one. They take several transactions, so
 * only tables that were there before get them.
 */
final class PostgreSqlSafeWriter extends PostgreSqlWriter {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    private static final Set<Class<? extends Operation>> CREATING = Set.of(CreateIndex.class, AlterIndex.class);
    private static final Set<Class<? extends Operation>> CONSTRAINING = Set.of(AddConstraint.class);
    private static final Set<Class<? extends Operation>> ALTERING = Set.of(AlterColumn.class);
    private static final Set<Class<? extends Operation>> DROPPING = Set.of(DropIndex.class, AlterIndex.class);

    private final Set<Integer> plain;
    private final Set<String> newTables;
    private final Optional<String> hindrance;
    private Optional<Operation> asking = Optional.empty();

    /**
     * @param newTables those that nobody else is at yet
     * @param hindrance why the plan has to be one transaction; empty: it need not
     */
    private PostgreSqlSafeWriter(Set<Integer> plain, Set<String> newTables, Optional<String> hindrance) {
        this.plain = Set.copyOf(plain);
        this.newTables = Set.copyOf(newTables);
        this.hindrance = hindrance;
    }

    /**
     * For the operations of a plan. It stays in one piece where it takes down what must not be missed for long: views, and the
     * triggers that record changes.
     *
     * @param plain steps that are to have no form of their own
     */
    static PostgreSqlSafeWriter of(DerivedPlan derived, Set<Integer> plain) {
        MigrationPlan plan = derived.plan();
        List<String> views = ViewShield.viewsBothWays(plan, PostgreSqlDialect.NAME).stream()
                .map(View::name)
                .toList();
        Optional<String> hindrance = views.isEmpty()
                ? missing(derived.unwatched(), "changes of ", " would not be recorded meanwhile")
                : missing(views, "", " would not be there meanwhile");
        return new PostgreSqlSafeWriter(derived.stepsOf(plain), PostgreSqlParts.newTables(plan), hindrance);
    }

    private static Optional<String> missing(Collection<String> names, String before, String behind) {
        return names.isEmpty() ? Optional.empty() : Optional.of(before + String.join(", ", names) + behind);
    }

    /** @param operation for which statements are asked next */
    void askedBy(int step, Operation operation) {
        asking = plain.contains(step) ? Optional.empty() : Optional.of(operation);
    }

    @Override
    public List<SqlStatement> createIndex(CatalogTable table, CatalogIndex index) {
        List<SqlStatement> plain = super.createIndex(table, index);
        if (!isAsked(table, CREATING)) {
            return plain;
        }
        return hindrance(table)
                .map(why -> waiting(plain, "writes wait until it is built: " + why))
                .orElseGet(() -> List.of(concurrently(table, index, plain.get(0))));
    }

    private static List<SqlStatement> waiting(List<SqlStatement> plain, String why) {
        return plain.stream().map(statement -> statement.withRisk(why)).toList();
    }

    private static SqlStatement concurrently(CatalogTable table, CatalogIndex index, SqlStatement plain) {
        String name = QualifiedName.beside(table.name(), index.name());
        SqlStatement create = statement(
                LockLevel.SHARE,
                Work.INDEX,
                index.unique()
                        ? "CREATE UNIQUE INDEX CONCURRENTLY $I ON $Q $F"
                        : "CREATE INDEX CONCURRENTLY $I ON $Q $F",
                index.name(),
                table.name(),
                index.definition());
        return create.withRisks(plain.risks())
                .standing(new Standing.Alone(
                        SQL.compose(
                                "SELECT coalesce((SELECT CASE WHEN indisvalid THEN 'done' ELSE 'broken' END FROM pg_index"
                                        + " WHERE indexrelid = to_regclass($S) AND indrelid = to_regclass($S)), 'not done')",
                                quoted(name),
                                quoted(table.name())),
                        List.of(SQL.compose("DROP INDEX CONCURRENTLY IF EXISTS $Q", name)),
                        Optional.of(new Unit.Requirement(
                                SQL.compose("SELECT count(*) FROM pg_class WHERE oid = to_regclass($S)", quoted(name)),
                                "0",
                                "there is something named " + name + " already"))));
    }

    /** An index that was being dropped is invalid; made anew in place, it is as it was. */
    @Override
    public List<SqlStatement> dropIndex(CatalogTable table, CatalogIndex index) {
        if (!isAsked(table, DROPPING) || hindrance(table).isPresent()) {
            return super.dropIndex(table, index);
        }
        String name = QualifiedName.beside(table.name(), index.name());
        return List.of(statement(LockLevel.SHARE, Work.CATALOG, "DROP INDEX CONCURRENTLY IF EXISTS $Q", name)
                .standing(new Standing.Alone(
                        SQL.compose(
                                "SELECT coalesce((SELECT CASE WHEN indisvalid THEN 'not done' ELSE 'broken' END"
                                        + " FROM pg_index WHERE indexrelid = to_regclass($S)), 'done')",
                                quoted(name)),
                        List.of(SQL.compose("REINDEX INDEX $Q", name)),
                        Optional.empty())));
    }

    @Override
    public List<SqlStatement> addConstraint(CatalogTable table, CatalogConstraint constraint) {
        List<SqlStatement> plain = super.addConstraint(table, constraint);
        if (!isAsked(table, CONSTRAINING)) {
            return plain;
        }
        return switch (constraint.kind()) {
            case CHECK ->
                hindrance
                        .map(why -> waiting(plain, "others wait until every row is read: " + why))
                        .orElseGet(() -> validated(table, constraint, plain.get(0)));
            case FOREIGN_KEY ->
                hindrance(table)
                        .map(why -> waiting(plain, "writes wait until every row is read: " + why))
                        .orElseGet(() -> validated(table, constraint, plain.get(0)));
            case UNIQUE, PRIMARY_KEY ->
                hindrance(table)
                        .map(why -> waiting(plain, "others wait until its index is built: " + why))
                        .orElseGet(() -> usingIndex(table, constraint, plain.get(0)));
            case EXCLUSION ->
                waiting(plain, "others wait until its index is built: an exclusion takes none that is there");
        };
    }

    /** What is written from now on obeys it; what is there is read without holding anybody off. */
    private static List<SqlStatement> validated(CatalogTable table, CatalogConstraint constraint, SqlStatement plain) {
        return List.of(
                statement(
                                plain.lock(),
                                Work.CATALOG,
                                "ALTER TABLE $Q ADD $F NOT VALID",
                                table.name(),
                                definition(constraint))
                        .standing(Standing.EARLY),
                validate(table.name(), constraint.name()).withRisks(plain.risks()));
    }

    private static SqlStatement validate(String table, String constraint) {
        return statement(LockLevel.SHARE, Work.SCAN, "ALTER TABLE $Q VALIDATE CONSTRAINT $I", table, constraint)
                .standing(Standing.APART);
    }

    /** The index is built beside writers, and taken over under its own name. */
    private static List<SqlStatement> usingIndex(CatalogTable table, CatalogConstraint constraint, SqlStatement plain) {
        CatalogIndex index = new CatalogIndex(
                constraint.name(), true, SQL.compose("($N)", constraint.columns()), constraint.columns());
        String name = QualifiedName.beside(table.name(), constraint.name());
        String kind = constraint.kind() == CatalogConstraint.Kind.UNIQUE ? "UNIQUE" : "PRIMARY KEY";
        return List.of(
                concurrently(table, index, plain)
                        .undoneBy(List.of(SQL.compose("DROP INDEX CONCURRENTLY IF EXISTS $Q", name))),
                statement(
                        LockLevel.BLOCKS_ALL,
                        Work.CATALOG,
                        "ALTER TABLE $Q ADD CONSTRAINT $I " + kind + " USING INDEX $I",
                        table.name(),
                        constraint.name(),
                        constraint.name()));
    }

    /** Believed without reading, where a check has been validated that says the same; and then that is not needed any more. */
    @Override
    List<SqlStatement> setNotNull(CatalogTable table, CatalogColumn column) {
        List<SqlStatement> plain = super.setNotNull(table, column);
        if (!isAsked(table, ALTERING)) {
            return plain;
        }
        if (hindrance.isPresent()) {
            return waiting(plain, "others wait until every row is read: " + hindrance.get());
        }
        String check = PostgreSqlDialect.IDENTIFIERS.fit("plinth_not_null_" + column.name());
        String drop = "ALTER TABLE $Q DROP CONSTRAINT IF EXISTS $I";
        return List.of(
                statement(
                                LockLevel.BLOCKS_ALL,
                                Work.CATALOG,
                                "ALTER TABLE $Q ADD CONSTRAINT $I CHECK ($I IS NOT NULL) NOT VALID",
                                table.name(),
                                check,
                                column.name())
                        .standing(Standing.EARLY)
                        .undoneBy(List.of(SQL.compose(drop, table.name(), check))),
                validate(table.name(), check)
                        .withRisk("fails if rows of " + table.name() + " have NULL in " + column.name()),
                statement(
                                LockLevel.BLOCKS_ALL,
                                Work.CATALOG,
                                "ALTER TABLE $Q ALTER COLUMN $I SET NOT NULL",
                                table.name(),
                                column.name())
                        .standing(Standing.LATE),
                statement(LockLevel.BLOCKS_ALL, Work.CATALOG, drop, table.name(), check)
                        .standing(Standing.LATE));
    }

    private static String quoted(String name) {
        return PostgreSqlDialect.IDENTIFIERS.quoteQualified(name);
    }

    private boolean isAsked(CatalogTable table, Set<Class<? extends Operation>> operations) {
        return !newTables.contains(table.name())
                && asking.filter(operation -> operations.contains(operation.getClass()))
                        .isPresent();
    }

    private Optional<String> hindrance(CatalogTable table) {
        return PostgreSqlPartitions.clause(table.options()).isPresent()
                ? Optional.of(
                        table.name() + " is partitioned, and an index on all partitions cannot be built beside writers")
                : hindrance;
    }
}
