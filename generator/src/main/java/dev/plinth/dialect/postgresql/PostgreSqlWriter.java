package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.LockLevel.BLOCKS_WRITES;
import static dev.plinth.sql.LockLevel.NONE;
import static dev.plinth.sql.LockLevel.SHARE;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.INDEX;
import static dev.plinth.sql.Work.REWRITE;
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

/** PostgreSQL's statements, with the locks and rewrites that were measured for them. */
class PostgreSqlWriter implements StatementWriter {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    @Override
    public List<SqlStatement> createTable(CatalogTable table) {
        List<SqlFragment> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(definition(column)));
        List<CatalogConstraint> twins = twins(table);
        table.constraints().stream()
                .filter(constraint -> !twins.contains(constraint))
                .forEach(constraint -> lines.add(definition(constraint)));
        SqlFragment name = SQL.qualified(table.name());
        SqlFragment storage = PostgreSqlPartitions.clause(table.options())
                .or(() -> PostgreSqlStorage.clause(table.options()))
                .map(clause -> SQL.compose(" $F", clause))
                .orElse(SqlFragment.EMPTY);
        List<SqlStatement> statements = new ArrayList<>();
        boolean references = table.constraints().stream()
                .anyMatch(constraint -> constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY);
        statements.add(SqlStatement.of(
                SqlTemplates.render(new CreateTableTemplate(name, lines, storage)),
                references ? BLOCKS_WRITES : NONE,
                CATALOG));
        statements.addAll(PostgreSqlPartitions.create(table));
        twins.forEach(twin -> statements.addAll(addConstraint(table, twin)));
        if (table.comment().isPresent()) {
            statements.addAll(tableComment(table));
        }
        table.columns().stream()
                .filter(column -> column.comment().isPresent())
                .forEach(column -> statements.add(comment(table.name(), column)));
        return statements;
    }

    /** Keys over the columns of another key, which CREATE TABLE would silently take for the same one. */
    private static List<CatalogConstraint> twins(CatalogTable table) {
        List<List<String>> seen = new ArrayList<>();
        List<CatalogConstraint> twins = new ArrayList<>();
        for (CatalogConstraint constraint : table.constraints()) {
            boolean key = constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY
                    || constraint.kind() == CatalogConstraint.Kind.UNIQUE;
            if (key && seen.contains(constraint.columns())) {
                twins.add(constraint);
            } else if (key) {
                seen.add(constraint.columns());
            }
        }
        return twins;
    }

    @Override
    public List<SqlStatement> dropTable(CatalogTable table) {
        return one(BLOCKS_ALL, CATALOG, "DROP TABLE IF EXISTS $Q", table.name()).stream()
                .map(statement -> statement.withRisk("destroys every row of " + table.name()))
                .toList();
    }

    @Override
    public List<SqlStatement> renameTable(String from, String to) {
        return PostgreSqlMove.statements(from, to);
    }

    @Override
    public List<SqlStatement> tableComment(CatalogTable table) {
        return one(SHARE, CATALOG, "COMMENT ON TABLE $Q IS $F", table.name(), text(table.comment()));
    }

    @Override
    public List<SqlStatement> partComment(String table, PartComments.Part part, Optional<String> comment) {
        return switch (part.kind()) {
            case CONSTRAINT ->
                one(SHARE, CATALOG, "COMMENT ON CONSTRAINT $I ON $Q IS $F", part.name(), table, text(comment));
            case INDEX ->
                one(
                        SHARE,
                        CATALOG,
                        "COMMENT ON INDEX $Q IS $F",
                        QualifiedName.beside(table, part.name()),
                        text(comment));
            case TRIGGER -> one(SHARE, CATALOG, "COMMENT ON TRIGGER $I ON $Q IS $F", part.name(), table, text(comment));
            case COLUMN -> one(SHARE, CATALOG, "COMMENT ON COLUMN $Q.$I IS $F", table, part.name(), text(comment));
        };
    }

    @Override
    public List<SqlStatement> tableOptions(CatalogTable before, CatalogTable after) {
        return PostgreSqlStorage.changes(
                SQL.compose("ALTER TABLE $Q", after.name()), before.options(), after.options());
    }

    @Override
    public List<SqlStatement> addColumn(CatalogTable table, CatalogColumn column, Optional<SqlFragment> fill) {
        List<SqlStatement> statements = new ArrayList<>();
        CatalogColumn first = fill.isEmpty() || column.generated().isPresent() ? column : withDefault(column, fill);
        boolean rewrites = column.identity() || column.generated().isPresent() || isVolatile(first);
        statements.add(statement(
                BLOCKS_ALL,
                rewrites ? REWRITE : CATALOG,
                "ALTER TABLE $Q ADD COLUMN $F",
                table.name(),
                definition(first)));
        if (!first.equals(column)) {
            statements.add(defaultTo(table.name(), column));
        }
        if (column.comment().isPresent()) {
            statements.add(comment(table.name(), column));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropColumn(CatalogTable table, CatalogColumn column) {
        SqlStatement drop =
                statement(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q DROP COLUMN IF EXISTS $I", table.name(), column.name());
        return List.of(
                column.generated().isPresent()
                        ? drop
                        : drop.withRisk("destroys the values of " + table.name() + "." + column.name()));
    }

    @Override
    public List<SqlStatement> renameColumn(String table, String from, String to) {
        return one(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q RENAME COLUMN $I TO $I", table, from, to);
    }

    @Override
    public List<SqlStatement> alterColumn(
            CatalogTable table, CatalogColumn before, CatalogColumn after, Optional<SqlFragment> fill) {
        String name = table.name();
        List<SqlStatement> statements = new ArrayList<>();
        boolean type = !before.type().equals(after.type());
        if (before.identity() && !after.identity()) {
            statements.add(statement(
                    BLOCKS_ALL, CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP IDENTITY IF EXISTS", name, after.name()));
        }
        if (before.defaultValue().isPresent() && (type || after.defaultValue().isEmpty())) {
            statements.add(
                    statement(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP DEFAULT", name, after.name()));
        }
        if (type) {
            statements.add(statement(
                    BLOCKS_ALL,
                    PostgreSqlTypeChange.work(before.type(), after.type()),
                    "ALTER TABLE $Q ALTER COLUMN $I TYPE $F$F",
                    name,
                    after.name(),
                    after.type(),
                    PostgreSqlTypeChange.using(after)));
        }
        if (before.nullable() && !after.nullable()) {
            fill.ifPresent(value -> statements.add(statement(
                    BLOCKS_WRITES,
                    ROWS,
                    "UPDATE $Q SET $I = $F WHERE $I IS NULL",
                    name,
                    after.name(),
                    value,
                    after.name())));
            statements.addAll(setNotNull(table, after));
        }
        if (!before.nullable() && after.nullable()) {
            statements.add(
                    statement(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP NOT NULL", name, after.name()));
        }
        if (after.defaultValue().isPresent() && (type || !before.defaultValue().equals(after.defaultValue()))) {
            statements.add(defaultTo(name, after));
        }
        if (!before.identity() && after.identity()) {
            statements.addAll(addIdentity(name, after));
        }
        if (!before.comment().equals(after.comment())) {
            statements.add(comment(name, after));
        }
        return statements;
    }

    List<SqlStatement> setNotNull(CatalogTable table, CatalogColumn column) {
        return one(BLOCKS_ALL, SCAN, "ALTER TABLE $Q ALTER COLUMN $I SET NOT NULL", table.name(), column.name());
    }

    /** The new sequence goes on behind the highest number that is there. */
    private static List<SqlStatement> addIdentity(String table, CatalogColumn column) {
        return List.of(
                statement(
                        BLOCKS_ALL,
                        CATALOG,
                        "ALTER TABLE $Q ALTER COLUMN $I ADD GENERATED BY DEFAULT AS IDENTITY",
                        table,
                        column.name()),
                statement(
                        NONE,
                        SCAN,
                        "SELECT setval(pg_get_serial_sequence($S, $S), coalesce(max($I), 0) + 1, false) FROM $Q",
                        PostgreSqlDialect.IDENTIFIERS.quoteQualified(table),
                        column.name(),
                        column.name(),
                        table));
    }

    @Override
    public List<SqlStatement> addConstraint(CatalogTable table, CatalogConstraint constraint) {
        boolean key = constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY
                || constraint.kind() == CatalogConstraint.Kind.UNIQUE
                || constraint.kind() == CatalogConstraint.Kind.EXCLUSION;
        LockLevel lock = constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY ? BLOCKS_WRITES : BLOCKS_ALL;
        return List.of(
                statement(lock, key ? INDEX : SCAN, "ALTER TABLE $Q ADD $F", table.name(), definition(constraint))
                        .withRisk("fails if rows of " + table.name() + " break " + constraint.name()));
    }

    @Override
    public List<SqlStatement> dropConstraint(CatalogTable table, CatalogConstraint constraint) {
        return one(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q DROP CONSTRAINT IF EXISTS $I", table.name(), constraint.name());
    }

    @Override
    public List<SqlStatement> renameConstraint(String table, CatalogConstraint from, String to) {
        return one(BLOCKS_ALL, CATALOG, "ALTER TABLE $Q RENAME CONSTRAINT $I TO $I", table, from.name(), to);
    }

    @Override
    public List<SqlStatement> createIndex(CatalogTable table, CatalogIndex index) {
        SqlStatement create = statement(
                BLOCKS_WRITES,
                INDEX,
                index.unique() ? "CREATE UNIQUE INDEX $I ON $Q $F" : "CREATE INDEX $I ON $Q $F",
                index.name(),
                table.name(),
                index.definition());
        return List.of(
                index.unique()
                        ? create.withRisk("fails if rows of " + table.name() + " collide in " + index.name())
                        : create);
    }

    @Override
    public List<SqlStatement> alterIndex(CatalogTable table, CatalogIndex before, CatalogIndex after) {
        return PostgreSqlStorage.changes(
                SQL.compose("ALTER INDEX $Q", QualifiedName.beside(table.name(), after.name())),
                before.options(),
                after.options());
    }

    @Override
    public List<SqlStatement> dropIndex(CatalogTable table, CatalogIndex index) {
        return one(BLOCKS_ALL, CATALOG, "DROP INDEX IF EXISTS $Q", QualifiedName.beside(table.name(), index.name()));
    }

    @Override
    public List<SqlStatement> renameIndex(String table, CatalogIndex from, String to) {
        return one(SHARE, CATALOG, "ALTER INDEX $Q RENAME TO $I", QualifiedName.beside(table, from.name()), to);
    }

    @Override
    public List<SqlStatement> createTrigger(String table, CatalogTrigger trigger) {
        return List.of(SqlStatement.of(trigger.sql(), BLOCKS_WRITES, CATALOG));
    }

    @Override
    public List<SqlStatement> dropTrigger(String table, CatalogTrigger trigger) {
        return one(BLOCKS_ALL, CATALOG, "DROP TRIGGER IF EXISTS $I ON $Q", trigger.name(), table);
    }

    @Override
    public List<SqlStatement> createView(CatalogView view) {
        List<SqlStatement> statements =
                new ArrayList<>(one(NONE, CATALOG, "CREATE VIEW $Q $F", view.name(), view.select()));
        view.comment()
                .ifPresent(comment ->
                        statements.add(statement(NONE, CATALOG, "COMMENT ON VIEW $Q IS $S", view.name(), comment)));
        return statements;
    }

    @Override
    public List<SqlStatement> dropView(CatalogView view) {
        return one(BLOCKS_ALL, CATALOG, "DROP VIEW IF EXISTS $Q", view.name());
    }

    @Override
    public List<SqlStatement> updateRows(
            String table, SortedMap<String, SqlFragment> values, Optional<SqlFragment> where) {
        List<SqlFragment> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(SQL.compose("$I = $F", column, value)));
        return List.of(SqlStatement.of(
                SQL.compose("UPDATE $Q SET $J$F", table, assignments, where(where)), BLOCKS_WRITES, ROWS));
    }

    @Override
    public List<SqlStatement> deleteRows(String table, Optional<SqlFragment> where) {
        return List.of(SqlStatement.of(SQL.compose("DELETE FROM $Q$F", table, where(where)), BLOCKS_WRITES, ROWS)
                .withRisk("destroys rows of " + table));
    }

    private static SqlFragment where(Optional<SqlFragment> where) {
        return where.map(predicate -> SQL.compose(" WHERE $F", predicate)).orElse(SqlFragment.EMPTY);
    }

    private static CatalogColumn withDefault(CatalogColumn column, Optional<SqlFragment> value) {
        return new CatalogColumn(
                column.name(),
                column.type(),
                column.nullable(),
                value,
                column.generated(),
                column.identity(),
                column.comment());
    }

    private static SqlStatement defaultTo(String table, CatalogColumn column) {
        return column.defaultValue()
                .map(value -> statement(
                        BLOCKS_ALL,
                        CATALOG,
                        "ALTER TABLE $Q ALTER COLUMN $I SET DEFAULT $F",
                        table,
                        column.name(),
                        value))
                .orElseGet(() -> statement(
                        BLOCKS_ALL, CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP DEFAULT", table, column.name()));
    }

    /** Whether each row needs a value of its own, so that the table is written anew. */
    private static boolean isVolatile(CatalogColumn column) {
        return column.defaultValue()
                .map(value ->
                        value.sql().contains("gen_random_uuid") || value.sql().contains("clock_timestamp"))
                .orElse(false);
    }

    private static SqlStatement comment(String table, CatalogColumn column) {
        return statement(SHARE, CATALOG, "COMMENT ON COLUMN $Q.$I IS $F", table, column.name(), text(column.comment()));
    }

    private static SqlFragment text(Optional<String> comment) {
        return comment.map(SQL::string).orElseGet(() -> SQL.compose("NULL"));
    }

    static SqlFragment definition(CatalogColumn column) {
        List<SqlFragment> parts = new ArrayList<>();
        parts.add(SQL.compose("$I $F", column.name(), column.type()));
        column.generated()
                .ifPresent(
                        generated -> parts.add(SQL.compose("GENERATED ALWAYS AS ($F) STORED", generated.expression())));
        if (column.identity()) {
            parts.add(SQL.compose("GENERATED BY DEFAULT AS IDENTITY"));
        }
        column.defaultValue().ifPresent(value -> parts.add(SQL.compose("DEFAULT $F", value)));
        if (!column.nullable()) {
            parts.add(SQL.compose("NOT NULL"));
        }
        return SqlFragment.join(" ", parts);
    }

    static SqlFragment definition(CatalogConstraint constraint) {
        return SQL.compose("CONSTRAINT $I $F", constraint.name(), constraint.definition());
    }

    private static List<SqlStatement> one(LockLevel lock, Work work, String format, Object... arguments) {
        return List.of(statement(lock, work, format, arguments));
    }

    static SqlStatement statement(LockLevel lock, Work work, String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), lock, work);
    }
}
