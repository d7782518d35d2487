package dev.plinth.dialect.sqlserver;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.LockLevel.BLOCKS_WRITES;
import static dev.plinth.sql.LockLevel.NONE;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.INDEX;
import static dev.plinth.sql.Work.ROWS;
import static dev.plinth.sql.Work.SCAN;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.dialect.support.CreateTableTemplate;
import dev.plinth.dialect.support.StatementWriter;
import dev.plinth.model.PartComments;
import dev.plinth.model.QualifiedName;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import dev.plinth.template.SqlTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * SQL Server's statements, each of which is a batch of its own: a batch is compiled as a whole and could not use a column
 * that it adds. Schema changes lock against everybody (Sch-M).
 */
final class SqlServerWriter implements StatementWriter {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    @Override
    public List<SqlStatement> createTable(CatalogTable table) {
        SqlServerColumns columns = new SqlServerColumns(table.name());
        List<SqlFragment> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(columns.definition(column)));
        table.constraints().forEach(constraint -> lines.add(definition(constraint)));
        boolean references = table.constraints().stream()
                .anyMatch(constraint -> constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY);
        List<SqlStatement> statements = new ArrayList<>(SqlServerPartitions.create(table));
        statements.add(SqlStatement.of(
                SqlTemplates.render(new CreateTableTemplate(
                        SqlServerNames.table(table.name()), lines, SqlServerStorage.ofTable(table))),
                references ? BLOCKS_ALL : NONE,
                CATALOG));
        if (table.comment().isPresent()) {
            statements.addAll(tableComment(table));
        }
        table.columns().stream()
                .filter(column -> column.comment().isPresent())
                .forEach(column ->
                        statements.add(SqlServerComments.ofColumn(table.name(), column.name(), column.comment())));
        return statements;
    }

    @Override
    public List<SqlStatement> dropTable(CatalogTable table) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement(BLOCKS_ALL, CATALOG, "DROP TABLE IF EXISTS $F", SqlServerNames.table(table.name()))
                .withRisk("destroys every row of " + table.name()));
        statements.addAll(SqlServerPartitions.drop(table));
        return statements;
    }

    @Override
    public List<SqlStatement> renameTable(String from, String to) {
        String moved = QualifiedName.beside(to, QualifiedName.local(from));
        List<SqlStatement> statements = new ArrayList<>();
        if (!moved.equals(from)) {
            statements.add(statement(
                    BLOCKS_ALL,
                    CATALOG,
                    "IF OBJECT_ID($F, N'U') IS NOT NULL\n  ALTER SCHEMA $I TRANSFER $F",
                    SqlServerNames.quoted(from),
                    QualifiedName.of(to).schema().orElse(SqlServerIdentifiers.OWN_SCHEMA),
                    SqlServerNames.table(from)));
        }
        if (!moved.equals(to)) {
            statements.add(statement(
                    BLOCKS_ALL,
                    CATALOG,
                    "IF OBJECT_ID($F, N'U') IS NOT NULL\n  EXEC sp_rename $F, $S, N'OBJECT'",
                    SqlServerNames.quoted(moved),
                    SqlServerNames.quoted(moved),
                    QualifiedName.local(to)));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> tableComment(CatalogTable table) {
        return List.of(SqlServerComments.ofTable(table.name(), table.comment()));
    }

    @Override
    public List<SqlStatement> partComment(String table, PartComments.Part part, Optional<String> comment) {
        return List.of(SqlServerComments.ofPart(table, part, comment));
    }

    @Override
    public List<SqlStatement> tableOptions(CatalogTable before, CatalogTable after) {
        List<SqlStatement> statements = new ArrayList<>(SqlServerStorage.tableChanges(before, after));
        statements.addAll(SqlServerPartitions.changes(before, after));
        return statements;
    }

    @Override
    public List<SqlStatement> addColumn(CatalogTable table, CatalogColumn column, Optional<SqlFragment> fill) {
        return new SqlServerColumns(table.name()).add(column, fill);
    }

    @Override
    public List<SqlStatement> dropColumn(CatalogTable table, CatalogColumn column) {
        return new SqlServerColumns(table.name()).drop(column);
    }

    @Override
    public List<SqlStatement> renameColumn(String table, String from, String to) {
        return one(
                BLOCKS_ALL,
                CATALOG,
                "IF COL_LENGTH($F, $S) IS NOT NULL\n  EXEC sp_rename $F, $S, N'COLUMN'",
                SqlServerNames.quoted(table),
                from,
                SqlServerNames.quoted(table, from),
                to);
    }

    @Override
    public List<SqlStatement> alterColumn(
            CatalogTable table, CatalogColumn before, CatalogColumn after, Optional<SqlFragment> fill) {
        return new SqlServerColumns(table.name()).alter(before, after, fill);
    }

    @Override
    public List<SqlStatement> addConstraint(CatalogTable table, CatalogConstraint constraint) {
        boolean key = constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY
                || constraint.kind() == CatalogConstraint.Kind.UNIQUE;
        return List.of(statement(
                        BLOCKS_ALL,
                        key ? INDEX : SCAN,
                        "ALTER TABLE $F ADD $F",
                        SqlServerNames.table(table.name()),
                        definition(constraint))
                .withRisk("fails if rows of " + table.name() + " break " + constraint.name()));
    }

    @Override
    public List<SqlStatement> dropConstraint(CatalogTable table, CatalogConstraint constraint) {
        return one(
                BLOCKS_ALL,
                CATALOG,
                "ALTER TABLE $F DROP CONSTRAINT IF EXISTS $I",
                SqlServerNames.table(table.name()),
                constraint.name());
    }

    @Override
    public List<SqlStatement> renameConstraint(String table, CatalogConstraint from, String to) {
        return List.of(renameConstraint(QualifiedName.beside(table, from.name()), to));
    }

    /** A constraint, a default among them: an object of the schema, not of its table. */
    static SqlStatement renameConstraint(String from, String to) {
        return statement(
                BLOCKS_ALL,
                CATALOG,
                "IF OBJECT_ID($F) IS NOT NULL\n  EXEC sp_rename $F, $S, N'OBJECT'",
                SqlServerNames.quoted(from),
                SqlServerNames.quoted(from),
                to);
    }

    @Override
    public List<SqlStatement> createIndex(CatalogTable table, CatalogIndex index) {
        SqlStatement create = statement(
                BLOCKS_WRITES,
                INDEX,
                index.unique() ? "CREATE UNIQUE INDEX $I ON $F $F" : "CREATE INDEX $I ON $F $F",
                index.name(),
                SqlServerNames.table(table.name()),
                index.definition());
        return List.of(
                index.unique()
                        ? create.withRisk("fails if rows of " + table.name() + " collide in " + index.name())
                        : create);
    }

    /** To another filegroup it moves by being made anew. */
    @Override
    public List<SqlStatement> alterIndex(CatalogTable table, CatalogIndex before, CatalogIndex after) {
        List<SqlStatement> statements = new ArrayList<>(SqlServerStorage.indexChanges(table, before, after));
        if (SqlServerStorage.moves(before.options(), after.options())) {
            statements.addAll(createIndex(table, after));
            PartComments.Part part = new PartComments.Part(PartComments.Kind.INDEX, after.name());
            table.comments()
                    .find(part)
                    .ifPresent(text -> statements.addAll(partComment(table.name(), part, Optional.of(text))));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropIndex(CatalogTable table, CatalogIndex index) {
        return one(
                BLOCKS_ALL, CATALOG, "DROP INDEX IF EXISTS $I ON $F", index.name(), SqlServerNames.table(table.name()));
    }

    @Override
    public List<SqlStatement> renameIndex(String table, CatalogIndex from, String to) {
        return one(
                BLOCKS_ALL,
                CATALOG,
                "IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID($F) AND name = $S)\n"
                        + "  EXEC sp_rename $F, $S, N'INDEX'",
                SqlServerNames.quoted(table),
                from.name(),
                SqlServerNames.quoted(table, from.name()),
                to);
    }

    @Override
    public List<SqlStatement> createTrigger(String table, CatalogTrigger trigger) {
        return List.of(SqlStatement.of(trigger.sql(), BLOCKS_ALL, CATALOG));
    }

    @Override
    public List<SqlStatement> dropTrigger(String table, CatalogTrigger trigger) {
        return one(
                BLOCKS_ALL,
                CATALOG,
                "DROP TRIGGER IF EXISTS $F",
                SqlServerNames.table(QualifiedName.beside(table, trigger.name())));
    }

    @Override
    public List<SqlStatement> createView(CatalogView view) {
        List<SqlStatement> statements = new ArrayList<>(
                one(NONE, CATALOG, "CREATE VIEW $F AS\n$F", SqlServerNames.table(view.name()), view.select()));
        if (view.comment().isPresent()) {
            statements.add(SqlServerComments.ofView(view.name(), view.comment()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> viewPartComment(String view, PartComments.Part part, String comment) {
        return List.of(SqlServerComments.ofViewPart(view, part, Optional.of(comment)));
    }

    @Override
    public List<SqlStatement> dropView(CatalogView view) {
        return one(BLOCKS_ALL, CATALOG, "DROP VIEW IF EXISTS $F", SqlServerNames.table(view.name()));
    }

    /** Readers wait for changed rows, too, unless the database has READ_COMMITTED_SNAPSHOT on. */
    @Override
    public List<SqlStatement> updateRows(
            String table, SortedMap<String, SqlFragment> values, Optional<SqlFragment> where) {
        List<SqlFragment> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(SQL.compose("$I = $F", column, value)));
        return one(BLOCKS_ALL, ROWS, "UPDATE $F SET $J$F", SqlServerNames.table(table), assignments, where(where));
    }

    @Override
    public List<SqlStatement> deleteRows(String table, Optional<SqlFragment> where) {
        return List.of(statement(BLOCKS_ALL, ROWS, "DELETE FROM $F$F", SqlServerNames.table(table), where(where))
                .withRisk("destroys rows of " + table));
    }

    private static SqlFragment where(Optional<SqlFragment> where) {
        return where.map(predicate -> SQL.compose(" WHERE $F", predicate)).orElse(SqlFragment.EMPTY);
    }

    private static SqlFragment definition(CatalogConstraint constraint) {
        return SQL.compose("CONSTRAINT $I $F", constraint.name(), constraint.definition());
    }

    /** A read that locks: one row is asked for, as a read of none takes no lock. */
    static SqlStatement hold(String table) {
        return statement(
                BLOCKS_ALL,
                CATALOG,
                "DECLARE @held bit = (SELECT TOP (1) 1 FROM $F WITH (TABLOCKX, HOLDLOCK))",
                SqlServerNames.table(table));
    }

    private static List<SqlStatement> one(LockLevel lock, Work work, String format, Object... arguments) {
        return List.of(statement(lock, work, format, arguments));
    }

    private static SqlStatement statement(LockLevel lock, Work work, String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), lock, work);
    }
}
