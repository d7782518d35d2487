package dev.plinth.dialect.sqlserver;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.REWRITE;
import static dev.plinth.sql.Work.ROWS;
import static dev.plinth.sql.Work.SCAN;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.model.Nullability;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements about the columns of one table, whose defaults are constraints of their own. */
final class SqlServerColumns {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    private final String table;

    SqlServerColumns(String table) {
        this.table = table;
    }

    /** A column as CREATE TABLE and ADD define it. What says neither NULL nor NOT NULL would go by the session. */
    SqlFragment definition(CatalogColumn column) {
        List<SqlFragment> parts = new ArrayList<>();
        if (column.generated().isPresent()) {
            CatalogColumn.Generated generated = column.generated().get();
            parts.add(SQL.compose("$I AS ($F)", column.name(), generated.expression()));
            if (generated.stored()) {
                parts.add(SQL.compose(column.nullable() ? "PERSISTED" : "PERSISTED NOT NULL"));
            }
            return SqlFragment.join(" ", parts);
        }
        parts.add(SQL.compose("$I $F", column.name(), column.type()));
        if (column.identity()) {
            parts.add(SQL.compose("IDENTITY(1,1)"));
        }
        parts.add(SQL.compose(column.nullable() ? "NULL" : "NOT NULL"));
        column.defaultValue().ifPresent(value -> parts.add(defaultTo(column, value)));
        return SqlFragment.join(" ", parts);
    }

    private SqlFragment defaultTo(CatalogColumn column, SqlFragment value) {
        return SQL.compose("CONSTRAINT $I DEFAULT ($F)", SqlServerNames.defaultOf(table, column.name()), value);
    }

    /** Without WITH VALUES the rows that are there would be NULL, where other engines give them the default. */
    List<SqlStatement> add(CatalogColumn column, Optional<SqlFragment> fill) {
        List<SqlStatement> statements = new ArrayList<>();
        CatalogColumn first = fill.isEmpty() || column.generated().isPresent() ? column : withDefault(column, fill);
        boolean values = first.defaultValue().isPresent();
        boolean stored = column.generated().map(CatalogColumn.Generated::stored).orElse(column.identity() || values);
        statements.add(alter(stored ? REWRITE : CATALOG, values ? "ADD $F WITH VALUES" : "ADD $F", definition(first)));
        if (!first.equals(column)) {
            statements.add(dropDefault(column.name()));
            column.defaultValue().ifPresent(value -> statements.add(addDefault(column, value)));
        }
        if (column.comment().isPresent()) {
            statements.add(SqlServerComments.ofColumn(table, column.name(), column.comment()));
        }
        return statements;
    }

    List<SqlStatement> drop(CatalogColumn column) {
        List<SqlStatement> statements = new ArrayList<>();
        if (column.defaultValue().isPresent()) {
            statements.add(dropDefault(column.name()));
        }
        SqlStatement drop = alter(CATALOG, "DROP COLUMN IF EXISTS $I", column.name());
        statements.add(
                column.generated().isPresent()
                        ? drop
                        : drop.withRisk("destroys the values of " + table + "." + column.name()));
        return statements;
    }

    /** ALTER COLUMN says everything anew: what it leaves out would be nullable, and of the database's collation. */
    List<SqlStatement> alter(CatalogColumn before, CatalogColumn after, Optional<SqlFragment> fill) {
        List<SqlStatement> statements = new ArrayList<>();
        boolean physical = isPhysical(before, after);
        boolean sameDefault = !physical && before.defaultValue().equals(after.defaultValue());
        if (before.defaultValue().isPresent() && !sameDefault) {
            statements.add(dropDefault(before.name()));
        }
        if (physical && after.generated().isEmpty()) {
            statements.addAll(restated(before, after, fill));
        }
        if (!sameDefault) {
            after.defaultValue().ifPresent(value -> statements.add(addDefault(after, value)));
        }
        if (!before.comment().equals(after.comment())) {
            statements.add(SqlServerComments.ofColumn(table, after.name(), after.comment()));
        }
        return statements;
    }

    /** Whether ALTER COLUMN is needed, before which everything that stands on the column has to go. */
    static boolean isPhysical(CatalogColumn before, CatalogColumn after) {
        return !before.type().equals(after.type()) || before.nullable() != after.nullable();
    }

    private List<SqlStatement> restated(CatalogColumn before, CatalogColumn after, Optional<SqlFragment> fill) {
        List<SqlStatement> statements = new ArrayList<>();
        SqlServerTypeChange.guard(table, before, after)
                .ifPresent(guard -> statements.add(SqlStatement.of(guard, BLOCKS_ALL, SCAN)));
        SqlServerTypeChange.between(before, after)
                .ifPresent(type -> statements.add(restate(REWRITE, after.name(), type, nullability(before))));
        boolean fills = fill.isPresent() && before.nullable() && !after.nullable();
        if (fills && !before.type().equals(after.type())) {
            statements.add(restate(REWRITE, after.name(), after.type(), Nullability.NULLABLE));
        }
        if (fills) {
            statements.add(SqlStatement.of(
                    SQL.compose(
                            "UPDATE $F SET $I = $F WHERE $I IS NULL",
                            SqlServerNames.table(table),
                            after.name(),
                            fill.get(),
                            after.name()),
                    BLOCKS_ALL,
                    ROWS));
        }
        statements.add(restate(
                fills ? SCAN : SqlServerTypeChange.work(before, after),
                after.name(),
                after.type(),
                nullability(after)));
        return statements;
    }

    private SqlStatement restate(Work work, String column, SqlFragment type, Nullability nullability) {
        return alter(
                work,
                nullability == Nullability.NULLABLE ? "ALTER COLUMN $I $F NULL" : "ALTER COLUMN $I $F NOT NULL",
                column,
                type);
    }

    private static Nullability nullability(CatalogColumn column) {
        return column.nullable() ? Nullability.NULLABLE : Nullability.NOT_NULL;
    }

    private SqlStatement dropDefault(String column) {
        return alter(CATALOG, "DROP CONSTRAINT IF EXISTS $I", SqlServerNames.defaultOf(table, column));
    }

    private SqlStatement addDefault(CatalogColumn column, SqlFragment value) {
        return alter(CATALOG, "ADD $F FOR $I", defaultTo(column, value), column.name());
    }

    private SqlStatement alter(Work work, String change, Object... arguments) {
        return SqlStatement.of(
                SQL.compose("ALTER TABLE $F $F", SqlServerNames.table(table), SQL.compose(change, arguments)),
                BLOCKS_ALL,
                work);
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
}
