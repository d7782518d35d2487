package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.RoleStatements;
import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles of the database. Nobody may call a routine to whom it was not granted. */
final class SqlServerRoles implements RoleStatements {
    private static final SqlComposer SQL = SqlServerDialect.SQL;

    @Override
    public List<SqlStatement> create(Role role) {
        return List.of(statement("IF DATABASE_PRINCIPAL_ID($S) IS NULL CREATE ROLE $I", role.name(), role.name()));
    }

    @Override
    public List<SqlStatement> drop(Role role, List<SqlStatement> revoked) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!revoked.isEmpty()) {
            List<SqlFragment> lines = revoked.stream().map(SqlStatement::sql).toList();
            statements.add(statement(
                    "IF DATABASE_PRINCIPAL_ID($S) IS NOT NULL\nBEGIN\n  $F;\nEND",
                    role.name(),
                    SqlFragment.join(";\n  ", lines)));
        }
        statements.add(statement("DROP ROLE IF EXISTS $I", role.name()));
        return statements;
    }

    @Override
    public List<SqlStatement> comment(Role role) {
        return SqlServerComments.ofRole(role.name(), role.comment());
    }

    @Override
    public List<SqlStatement> membership(Turn turn, Role role, String parent) {
        return List.of(statement(
                "ALTER ROLE $I " + (turn == Turn.GRANT ? "ADD" : "DROP") + " MEMBER $I", parent, role.name()));
    }

    @Override
    public List<SqlStatement> rows(Turn turn, Role role, String tableOrView, Set<Privilege> privileges) {
        String words = privileges.stream().map(Privilege::name).collect(Collectors.joining(", "));
        return List.of(on(turn, words, tableOrView, role));
    }

    /** A function of rows is read, not executed ("GRANT Object Permissions"). */
    @Override
    public List<SqlStatement> call(Turn turn, Role role, Routine routine) {
        boolean rows =
                routine.result().filter(Routine.Result.Rows.class::isInstance).isPresent();
        return List.of(on(turn, rows ? "SELECT" : "EXECUTE", routine.name(), role));
    }

    /** Taking a number changes the sequence ("NEXT VALUE FOR", permissions). */
    @Override
    public List<SqlStatement> use(Turn turn, Role role, String sequence) {
        return List.of(on(turn, "UPDATE", sequence, role));
    }

    @Override
    public List<SqlStatement> everyone(Turn turn, Routine routine) {
        return List.of();
    }

    @Override
    public List<SqlStatement> reach(Turn turn, Role role, String schema) {
        return List.of();
    }

    private static SqlStatement on(Turn turn, String words, String object, Role role) {
        SqlFragment name = SqlServerNames.table(object);
        String preposition = turn == Turn.GRANT ? "TO" : "FROM";
        return statement(turn + " " + words + " ON OBJECT::$F " + preposition + " $I", name, role.name());
    }

    private static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), LockLevel.NONE, Work.CATALOG);
    }
}
