package dev.plinth.dialect.sqlite;

import static dev.plinth.sql.LockLevel.WHOLE_DATABASE;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogConstraint;
import dev.plinth.catalog.CatalogIndex;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.catalog.CatalogView;
import dev.plinth.dialect.support.CreateTableTemplate;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import dev.plinth.template.SqlTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SQLite's statements. Every writer of the database waits for any of them: there is one lock. */
final class SqliteWriter {
    private static final SqlComposer SQL = SqliteDialect.SQL;

    private SqliteWriter() {}

    /** @param name the one to create it under, which a rebuild gives a temporary one */
    static SqlStatement createTable(CatalogTable table, String name) {
        List<SqlFragment> lines = new ArrayList<>();
        Optional<CatalogConstraint> identityKey = identityKey(table);
        table.columns().forEach(column -> lines.add(definition(column, identityKey)));
        table.constraints().stream()
                .filter(constraint -> !identityKey.equals(Optional.of(constraint)))
                .forEach(constraint -> lines.add(definition(constraint)));
        SqlFragment created = SqlTemplates.render(new CreateTableTemplate(SQL.identifier(name), lines, suffix(table)));
        return statement(Work.CATALOG, "$F", created);
    }

    private static SqlFragment suffix(CatalogTable table) {
        List<SqlFragment> options = new ArrayList<>();
        if (table.options().containsKey(SqliteDerivation.STRICT)) {
            options.add(SQL.compose("STRICT"));
        }
        if (table.options().containsKey(SqliteDerivation.WITHOUT_ROWID)) {
            options.add(SQL.compose("WITHOUT ROWID"));
        }
        return options.isEmpty() ? SqlFragment.EMPTY : SQL.compose(" $J", options);
    }

    /** The primary key that has to stand at its column, because AUTOINCREMENT can stand nowhere else. */
    private static Optional<CatalogConstraint> identityKey(CatalogTable table) {
        boolean identity = table.columns().stream().anyMatch(CatalogColumn::identity);
        return table.constraints().stream()
                .filter(constraint -> identity && constraint.kind() == CatalogConstraint.Kind.PRIMARY_KEY)
                .findFirst();
    }

    private static SqlFragment definition(CatalogColumn column, Optional<CatalogConstraint> identityKey) {
        List<SqlFragment> parts = new ArrayList<>();
        parts.add(SQL.compose("$I $F", column.name(), column.type()));
        if (!column.nullable()) {
            parts.add(SQL.compose("NOT NULL"));
        }
        if (column.identity()) {
            identityKey.ifPresent(key -> parts.add(SQL.compose("CONSTRAINT $I PRIMARY KEY AUTOINCREMENT", key.name())));
        }
        column.defaultValue().ifPresent(value -> parts.add(SQL.compose("DEFAULT $F", value)));
        column.generated()
                .ifPresent(generated -> parts.add(SQL.compose(
                        generated.stored() ? "GENERATED ALWAYS AS ($F) STORED" : "GENERATED ALWAYS AS ($F) VIRTUAL",
                        generated.expression())));
        return SqlFragment.join(" ", parts);
    }

    private static SqlFragment definition(CatalogConstraint constraint) {
        return SQL.compose("CONSTRAINT $I $F", constraint.name(), constraint.definition());
    }

    /** @param constraints that stand on the new column alone */
    static SqlStatement addColumn(String table, CatalogColumn column, List<CatalogConstraint> constraints) {
        List<SqlFragment> parts = new ArrayList<>(List.of(definition(column, Optional.empty())));
        for (CatalogConstraint constraint : constraints) {
            SqlFragment inline = constraint.kind() == CatalogConstraint.Kind.FOREIGN_KEY
                    ? SqlFragment.ofAuthor(constraint
                            .definition()
                            .sql()
                            .substring(constraint.definition().sql().indexOf("REFERENCES")))
                    : constraint.definition();
            parts.add(SQL.compose("CONSTRAINT $I $F", constraint.name(), inline));
        }
        return statement(Work.CATALOG, "ALTER TABLE $I ADD COLUMN $F", table, SqlFragment.join(" ", parts));
    }

    static SqlStatement dropTable(String table) {
        return statement(Work.CATALOG, "DROP TABLE IF EXISTS $I", table);
    }

    /** In two steps where only the case changes: to SQLite the new name would be taken, by the table itself. */
    static List<SqlStatement> renameTables(String from, String to) {
        String between = "plinth_rename_" + to;
        return from.equalsIgnoreCase(to)
                ? List.of(renameTable(from, between), renameTable(between, to))
                : List.of(renameTable(from, to));
    }

    static SqlStatement renameTable(String from, String to) {
        return statement(Work.CATALOG, "ALTER TABLE $I RENAME TO $I", from, to);
    }

    static SqlStatement renameColumn(String table, String from, String to) {
        return statement(Work.CATALOG, "ALTER TABLE $I RENAME COLUMN $I TO $I", table, from, to);
    }

    static SqlStatement createIndex(CatalogTable table, CatalogIndex index) {
        SqlStatement create = statement(
                Work.INDEX,
                index.unique() ? "CREATE UNIQUE INDEX $I ON $I $F" : "CREATE INDEX $I ON $I $F",
                index.name(),
                table.name(),
                index.definition());
        return index.unique()
                ? create.withRisk("fails if rows of " + table.name() + " collide in " + index.name())
                : create;
    }

    static SqlStatement dropIndex(CatalogIndex index) {
        return statement(Work.CATALOG, "DROP INDEX IF EXISTS $I", index.name());
    }

    static SqlStatement createTrigger(CatalogTrigger trigger) {
        return statement(Work.CATALOG, "$F", trigger.sql());
    }

    static SqlStatement dropTrigger(CatalogTrigger trigger) {
        return statement(Work.CATALOG, "DROP TRIGGER IF EXISTS $I", trigger.name());
    }

    static List<SqlStatement> createView(CatalogView view) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(statement(Work.CATALOG, "CREATE VIEW $I AS\n$F", view.name(), view.select()));
        view.triggers().forEach(trigger -> statements.add(createTrigger(trigger)));
        return statements;
    }

    static SqlStatement dropView(CatalogView view) {
        return statement(Work.CATALOG, "DROP VIEW IF EXISTS $I", view.name());
    }

    static SqlStatement updateRows(String table, Map<String, SqlFragment> values, Optional<SqlFragment> where) {
        List<SqlFragment> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(SQL.compose("$I = $F", column, value)));
        return statement(Work.ROWS, "UPDATE $I SET $J$F", table, assignments, where(where));
    }

    static SqlStatement deleteRows(String table, Optional<SqlFragment> where) {
        return statement(Work.ROWS, "DELETE FROM $I$F", table, where(where)).withRisk("destroys rows of " + table);
    }

    static SqlFragment where(Optional<SqlFragment> where) {
        return where.map(predicate -> SQL.compose(" WHERE $F", predicate)).orElse(SqlFragment.EMPTY);
    }

    static SqlStatement statement(Work work, String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), WHOLE_DATABASE, work);
    }
}
