package dev.plinth.dialect.h2;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
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

/**
 * H2's statements. Each commits by itself, and a rollback may meet what only a part of a step has left behind, so every
 * form does nothing where it has been done: the ones that add, too.
 */
final class H2Writer implements StatementWriter {
    private static final SqlComposer SQL = H2Dialect.SQL;

    @Override
    public List<SqlStatement> createTable(CatalogTable table) {
        List<SqlFragment> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(definition(column)));
        table.constraints().stream()
                .filter(constraint -> !leavesSchema(table, constraint))
                .forEach(constraint -> lines.add(definition(constraint)));
        SqlFragment name = SQL.compose("IF NOT EXISTS $Q", table.name());
        List<SqlStatement> statements = new ArrayList<>();
        boolean references = table.constraints().stream()
                .anyMatch(constraint -> constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY);
        statements.add(SqlStatement.of(
                SqlTemplates.render(new CreateTableTemplate(name, lines, SqlFragment.EMPTY)),
                references ? BLOCKS_ALL : NONE,
                CATALOG));
        table.constraints().stream()
                .filter(constraint -> leavesSchema(table, constraint))
                .forEach(constraint -> statements.addAll(addConstraint(table, constraint)));
        if (table.comment().isPresent()) {
            statements.addAll(tableComment(table));
        }
        table.columns().stream()
                .filter(column -> column.comment().isPresent())
                .forEach(column -> statements.add(comment(table.name(), column)));
        return statements;
    }

    @Override
    public List<SqlStatement> dropTable(CatalogTable table) {
        return List.of(statement(CATALOG, "DROP TABLE IF EXISTS $Q", table.name())
                .withRisk("destroys every row of " + table.name()));
    }

    @Override
    public List<SqlStatement> renameTable(String from, String to) {
        return one(CATALOG, "ALTER TABLE IF EXISTS $Q RENAME TO $I", from, QualifiedName.local(to));
    }

    @Override
    public List<SqlStatement> tableComment(CatalogTable table) {
        return one(CATALOG, "COMMENT ON TABLE $Q IS $F", table.name(), text(table.comment()));
    }

    @Override
    public List<SqlStatement> partComment(String table, PartComments.Part part, Optional<String> comment) {
        return switch (part.kind()) {
            case CONSTRAINT ->
                one(CATALOG, "COMMENT ON CONSTRAINT $Q IS $F", QualifiedName.beside(table, part.name()), text(comment));
            case INDEX ->
                one(CATALOG, "COMMENT ON INDEX $Q IS $F", QualifiedName.beside(table, part.name()), text(comment));
            case TRIGGER ->
                one(CATALOG, "COMMENT ON TRIGGER $Q IS $F", QualifiedName.beside(table, part.name()), text(comment));
            case COLUMN -> List.of();
        };
    }

    /** H2 has no options for tables. */
    @Override
    public List<SqlStatement> tableOptions(CatalogTable before, CatalogTable after) {
        return List.of();
    }

    @Override
    public List<SqlStatement> addColumn(CatalogTable table, CatalogColumn column, Optional<SqlFragment> fill) {
        List<SqlStatement> statements = new ArrayList<>();
        CatalogColumn first = fill.isEmpty() || column.generated().isPresent() ? column : withDefault(column, fill);
        statements.add(
                statement(REWRITE, "ALTER TABLE $Q ADD COLUMN IF NOT EXISTS $F", table.name(), definition(first)));
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
        SqlStatement drop = statement(REWRITE, "ALTER TABLE $Q DROP COLUMN IF EXISTS $I", table.name(), column.name());
        return List.of(
                column.generated().isPresent()
                        ? drop
                        : drop.withRisk("destroys the values of " + table.name() + "." + column.name()));
    }

    @Override
    public List<SqlStatement> renameColumn(String table, String from, String to) {
        return one(CATALOG, "ALTER TABLE IF EXISTS $Q ALTER COLUMN IF EXISTS $I RENAME TO $I", table, from, to);
    }

    /** Constraints, indexes, and foreign keys of other tables stay in force while H2 changes a type. */
    @Override
    public List<SqlStatement> alterColumn(
            CatalogTable table, CatalogColumn before, CatalogColumn after, Optional<SqlFragment> fill) {
        String name = table.name();
        String column = after.name();
        List<SqlStatement> statements = new ArrayList<>();
        boolean type = !before.type().equals(after.type());
        if (before.identity() && !after.identity()) {
            statements.add(statement(CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP IDENTITY", name, column));
        }
        if (before.defaultValue().isPresent() && (type || after.defaultValue().isEmpty())) {
            statements.add(statement(CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP DEFAULT", name, column));
        }
        if (type) {
            statements.addAll(typeTo(name, before, after));
        }
        if (before.nullable() && !after.nullable()) {
            fill.ifPresent(value -> statements.add(SqlStatement.of(
                    SQL.compose("UPDATE $Q SET $I = $F WHERE $I IS NULL", name, column, value, column), SHARE, ROWS)));
            statements.add(statement(SCAN, "ALTER TABLE $Q ALTER COLUMN $I SET NOT NULL", name, column));
        }
        if (!before.nullable() && after.nullable()) {
            statements.add(statement(CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP NOT NULL", name, column));
        }
        if (after.defaultValue().isPresent() && (type || !before.defaultValue().equals(after.defaultValue()))) {
            statements.add(defaultTo(name, after));
        }
        if (!before.identity() && after.identity()) {
            statements.addAll(addIdentity(name, column));
        }
        if (!before.comment().equals(after.comment())) {
            statements.add(comment(name, after));
        }
        return statements;
    }

    /** The sequence behind an identity goes on to end where the old type did, unless it is told otherwise. */
    private static List<SqlStatement> typeTo(String table, CatalogColumn before, CatalogColumn after) {
        String column = after.name();
        Work work = H2TypeChange.work(before.type(), after.type());
        SqlStatement change =
                statement(work, "ALTER TABLE $Q ALTER COLUMN $I SET DATA TYPE $F", table, column, after.type());
        return before.identity() && after.identity()
                ? List.of(change, statement(CATALOG, "ALTER TABLE $Q ALTER COLUMN $I SET NO MAXVALUE", table, column))
                : List.of(change);
    }

    /** The numbers go on behind the highest that is there: H2 begins at 1, whatever the column holds. */
    private static List<SqlStatement> addIdentity(String table, String column) {
        return List.of(
                statement(REWRITE, "ALTER TABLE $Q ALTER COLUMN $I SET GENERATED BY DEFAULT", table, column),
                statement(
                        SCAN,
                        "ALTER TABLE $Q ALTER COLUMN $I RESTART WITH (SELECT COALESCE(MAX($I), 0) + 1 FROM $Q)",
                        table,
                        column,
                        column,
                        table));
    }

    @Override
    public List<SqlStatement> addConstraint(CatalogTable table, CatalogConstraint constraint) {
        Work work = constraint.kind() == CatalogConstraint.Kind.CHECK ? SCAN : INDEX;
        SqlFragment addition = SQL.compose(
                "ALTER TABLE $Q ADD CONSTRAINT IF NOT EXISTS $I $F",
                table.name(),
                constraint.name(),
                constraint.definition());
        return List.of(SqlStatement.of(
                        leavesSchema(table, constraint) ? intoOwnSchema(addition, constraint) : addition,
                        BLOCKS_ALL,
                        work)
                .withRisk("fails if rows of " + table.name() + " break " + constraint.name()));
    }

    /**
     * Whether a table in a schema references one of the connection's own schema: H2 would look the bare name up in the schema
     * of the referencing table.
     */
    private static boolean leavesSchema(CatalogTable table, CatalogConstraint constraint) {
        return QualifiedName.of(table.name()).schema().isPresent()
                && constraint
                        .references()
                        .filter(target -> QualifiedName.of(target).schema().isEmpty())
                        .isPresent();
    }

    private static SqlFragment intoOwnSchema(SqlFragment addition, CatalogConstraint key) {
        String before =
                SQL.compose("FOREIGN KEY ($N) REFERENCES ", key.columns()).sql();
        int name = addition.sql().indexOf(key.definition().sql()) + before.length();
        return SQL.compose(
                "EXECUTE IMMEDIATE $S || QUOTE_IDENT(CURRENT_SCHEMA) || $S",
                addition.sql().substring(0, name),
                "." + addition.sql().substring(name));
    }

    @Override
    public List<SqlStatement> dropConstraint(CatalogTable table, CatalogConstraint constraint) {
        return one(CATALOG, "ALTER TABLE IF EXISTS $Q DROP CONSTRAINT IF EXISTS $I", table.name(), constraint.name());
    }

    /** RENAME CONSTRAINT knows no IF EXISTS; an empty text is executed as nothing. */
    @Override
    public List<SqlStatement> renameConstraint(String table, CatalogConstraint from, String to) {
        SqlFragment rename = SQL.compose("ALTER TABLE $Q RENAME CONSTRAINT $I TO $I", table, from.name(), to);
        return one(
                CATALOG,
                "EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM \"INFORMATION_SCHEMA\".\"TABLE_CONSTRAINTS\""
                        + " WHERE \"CONSTRAINT_SCHEMA\" = $F AND \"TABLE_NAME\" = $S"
                        + " AND \"CONSTRAINT_NAME\" = $S) THEN $S ELSE '' END",
                H2Identifiers.schemaOf(table),
                QualifiedName.local(table),
                from.name(),
                rename.sql());
    }

    @Override
    public List<SqlStatement> createIndex(CatalogTable table, CatalogIndex index) {
        SqlStatement create = statement(
                INDEX,
                index.unique()
                        ? "CREATE UNIQUE INDEX IF NOT EXISTS $Q ON $Q $F"
                        : "CREATE INDEX IF NOT EXISTS $Q ON $Q $F",
                QualifiedName.beside(table.name(), index.name()),
                table.name(),
                index.definition());
        return List.of(
                index.unique()
                        ? create.withRisk("fails if rows of " + table.name() + " collide in " + index.name())
                        : create);
    }

    /** H2 has no options for indexes. */
    @Override
    public List<SqlStatement> alterIndex(CatalogTable table, CatalogIndex before, CatalogIndex after) {
        return List.of();
    }

    @Override
    public List<SqlStatement> dropIndex(CatalogTable table, CatalogIndex index) {
        return one(CATALOG, "DROP INDEX IF EXISTS $Q", QualifiedName.beside(table.name(), index.name()));
    }

    @Override
    public List<SqlStatement> renameIndex(String table, CatalogIndex from, String to) {
        return one(CATALOG, "ALTER INDEX IF EXISTS $Q RENAME TO $I", QualifiedName.beside(table, from.name()), to);
    }

    /** The author's statement may not be one that can run twice. */
    @Override
    public List<SqlStatement> createTrigger(String table, CatalogTrigger trigger) {
        List<SqlStatement> statements = new ArrayList<>(dropTrigger(table, trigger));
        statements.add(SqlStatement.of(trigger.sql(), BLOCKS_ALL, CATALOG));
        return statements;
    }

    @Override
    public List<SqlStatement> dropTrigger(String table, CatalogTrigger trigger) {
        return one(CATALOG, "DROP TRIGGER IF EXISTS $Q", QualifiedName.beside(table, trigger.name()));
    }

    @Override
    public List<SqlStatement> createView(CatalogView view) {
        List<SqlStatement> statements =
                new ArrayList<>(one(NONE, CATALOG, "CREATE VIEW IF NOT EXISTS $Q AS\n$F", view.name(), view.select()));
        view.comment()
                .ifPresent(comment ->
                        statements.add(statement(NONE, CATALOG, "COMMENT ON VIEW $Q IS $S", view.name(), comment)));
        return statements;
    }

    @Override
    public List<SqlStatement> dropView(CatalogView view) {
        return one(CATALOG, "DROP VIEW IF EXISTS $Q", view.name());
    }

    @Override
    public List<SqlStatement> updateRows(
            String table, SortedMap<String, SqlFragment> values, Optional<SqlFragment> where) {
        List<SqlFragment> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(SQL.compose("$I = $F", column, value)));
        return one(SHARE, ROWS, "UPDATE $Q SET $J$F", table, assignments, where(where));
    }

    @Override
    public List<SqlStatement> deleteRows(String table, Optional<SqlFragment> where) {
        return List.of(
                statement(SHARE, ROWS, "DELETE FROM $Q$F", table, where(where)).withRisk("destroys rows of " + table));
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
                        CATALOG, "ALTER TABLE $Q ALTER COLUMN $I SET DEFAULT $F", table, column.name(), value))
                .orElseGet(
                        () -> statement(CATALOG, "ALTER TABLE $Q ALTER COLUMN $I DROP DEFAULT", table, column.name()));
    }

    private static SqlStatement comment(String table, CatalogColumn column) {
        return statement(CATALOG, "COMMENT ON COLUMN $Q.$I IS $F", table, column.name(), text(column.comment()));
    }

    private static SqlFragment text(Optional<String> comment) {
        return comment.map(SQL::string).orElseGet(() -> SQL.compose("NULL"));
    }

    private static SqlFragment definition(CatalogColumn column) {
        List<SqlFragment> parts = new ArrayList<>();
        parts.add(SQL.compose("$I $F", column.name(), column.type()));
        column.generated()
                .ifPresent(generated -> parts.add(SQL.compose("GENERATED ALWAYS AS ($F)", generated.expression())));
        if (column.identity()) {
            parts.add(SQL.compose("GENERATED BY DEFAULT AS IDENTITY"));
        }
        column.defaultValue().ifPresent(value -> parts.add(SQL.compose("DEFAULT $F", value)));
        if (!column.nullable()) {
            parts.add(SQL.compose("NOT NULL"));
        }
        return SqlFragment.join(" ", parts);
    }

    private static SqlFragment definition(CatalogConstraint constraint) {
        return SQL.compose("CONSTRAINT $I $F", constraint.name(), constraint.definition());
    }

    /** DDL locks the table, or the whole catalog, against everybody. */
    private static List<SqlStatement> one(Work work, String format, Object... arguments) {
        return List.of(statement(work, format, arguments));
    }

    private static List<SqlStatement> one(LockLevel lock, Work work, String format, Object... arguments) {
        return List.of(statement(lock, work, format, arguments));
    }

    private static SqlStatement statement(Work work, String format, Object... arguments) {
        return statement(BLOCKS_ALL, work, format, arguments);
    }

    private static SqlStatement statement(LockLevel lock, Work work, String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), lock, work);
    }
}
