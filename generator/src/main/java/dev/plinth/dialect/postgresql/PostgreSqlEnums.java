package dev.plinth.dialect.postgresql;

import static dev.plinth.sql.LockLevel.BLOCKS_ALL;
import static dev.plinth.sql.Work.CATALOG;
import static dev.plinth.sql.Work.REWRITE;

import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.change.AlterObject;
import dev.plinth.change.Operation;
import dev.plinth.change.StateEditor;
import dev.plinth.dialect.support.KindStatements;
import dev.plinth.model.EnumType;
import dev.plinth.model.QualifiedName;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Enumerations that are types: PostgreSQL takes new values in, and lets none go. */
final class PostgreSqlEnums implements KindStatements<EnumType> {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    @Override
    public List<SqlStatement> create(EnumType type) {
        if (type.storage() == EnumType.Storage.CHECK) {
            return List.of();
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(created(type));
        if (type.comment().isPresent()) {
            statements.add(PostgreSqlObjects.comment("TYPE", type));
        }
        return statements;
    }

    private static SqlStatement created(EnumType type) {
        return PostgreSqlObjects.statement(
                "CREATE TYPE $Q AS ENUM ($J)",
                type.name(),
                type.values().stream().map(SQL::string).toList());
    }

    @Override
    public List<SqlStatement> drop(EnumType type) {
        return type.storage() == EnumType.Storage.CHECK
                ? List.of()
                : List.of(PostgreSqlObjects.statement("DROP TYPE IF EXISTS $Q", type.name()));
    }

    /** Enumerations are changed with the tables that stand on them, by the lowering. */
    @Override
    public List<SqlStatement> alter(EnumType before, EnumType after) {
        return List.of();
    }

    /** Whether the old values keep their order and none of them goes. */
    static boolean isAddition(EnumType old, EnumType now) {
        List<String> kept = new ArrayList<>(now.values());
        kept.retainAll(old.values());
        return kept.equals(old.values());
    }

    static List<SqlStatement> added(EnumType old, EnumType now) {
        List<SqlStatement> statements = new ArrayList<>();
        for (int at = 0; at < now.values().size(); at++) {
            String value = now.values().get(at);
            if (!old.values().contains(value)) {
                SqlFragment place = at == 0
                        ? SQL.compose("BEFORE $S", old.values().get(0))
                        : SQL.compose("AFTER $S", now.values().get(at - 1));
                statements.add(PostgreSqlObjects.statement(
                        "ALTER TYPE $Q ADD VALUE IF NOT EXISTS $S $F", now.name(), value, place));
            }
        }
        return statements;
    }

    /**
     * The enums whose new values another statement of the plan mentions: before its transaction ends a value that joined a
     * type cannot be used ("ALTER TYPE", Notes; error 55P04), and one of a type that is made anew can.
     */
    static Set<String> usedAtOnce(MigrationPlan plan, List<SqlStatement> statements) {
        Set<String> used = new TreeSet<>();
        StateEditor state = new StateEditor(plan.from());
        for (Operation operation : plan.operations()) {
            if (operation instanceof AlterObject alter
                    && alter.object() instanceof EnumType now
                    && state.requireObject(now.key()) instanceof EnumType old
                    && uses(added(old, now), now, old, statements)) {
                used.add(now.name());
            }
            operation.applyTo(state);
        }
        return used;
    }

    private static boolean uses(
            List<SqlStatement> additions, EnumType now, EnumType old, List<SqlStatement> statements) {
        Set<String> own =
                additions.stream().map(statement -> statement.sql().sql()).collect(Collectors.toSet());
        return statements.stream()
                .map(statement -> statement.sql().sql())
                .filter(sql -> !own.contains(sql))
                .anyMatch(sql -> now.values().stream()
                        .filter(value -> !old.values().contains(value))
                        .anyMatch(value -> sql.contains(SQL.string(value).sql())));
    }

    static List<SqlStatement> putAside(EnumType now) {
        return List.of(PostgreSqlObjects.statement("ALTER TYPE $Q RENAME TO $I", now.name(), aside(now)), created(now));
    }

    static SqlStatement dropPutAside(EnumType now) {
        return PostgreSqlObjects.statement("DROP TYPE $Q", QualifiedName.beside(now.name(), aside(now)));
    }

    private static String aside(EnumType type) {
        return PostgreSqlDialect.IDENTIFIERS.fit("plinth_old_" + QualifiedName.local(type.name()));
    }

    /** A default is of the old type, too. */
    static List<SqlStatement> converted(
            EnumType now, Map<String, String> mapping, CatalogTable table, CatalogColumn column) {
        List<SqlStatement> statements = new ArrayList<>();
        if (column.defaultValue().isPresent()) {
            statements.add(alter(table, column, CATALOG, SQL.compose("DROP DEFAULT")));
        }
        SqlFragment text = SQL.compose("$I::text", column.name());
        List<SqlFragment> branches = new ArrayList<>();
        mapping.forEach((old, to) -> branches.add(SQL.compose("WHEN $S THEN $S", old, to)));
        SqlFragment value = branches.isEmpty()
                ? text
                : SQL.compose("(CASE $F $F ELSE $F END)", text, SqlFragment.join(" ", branches), text);
        statements.add(
                alter(table, column, REWRITE, SQL.compose("TYPE $Q USING $F::$Q", now.name(), value, now.name())));
        column.defaultValue()
                .ifPresent(
                        given -> statements.add(alter(table, column, CATALOG, SQL.compose("SET DEFAULT $F", given))));
        return statements;
    }

    private static SqlStatement alter(CatalogTable table, CatalogColumn column, Work work, SqlFragment change) {
        return SqlStatement.of(
                SQL.compose("ALTER TABLE $Q ALTER COLUMN $I $F", table.name(), column.name(), change),
                BLOCKS_ALL,
                work);
    }
}
