package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.RoleStatements;
import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import dev.plinth.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Roles belong to the whole cluster, so that another database may have made one already, and may still need it when this
 * one drops it: a role is made where there is none, and stays where something else stands on it, or where it can log in,
 * which none that is made here can.
 */
final class PostgreSqlRoles implements RoleStatements {
    private static final SqlComposer SQL = PostgreSqlDialect.SQL;

    private static final String CREATE = """
            DO $$$$
            BEGIN
              CREATE ROLE $I NOLOGIN;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
              RAISE NOTICE 'the role is there already';
            END
            $$$$""";

    private static final String REVOKE = """
            DO $$$$
            BEGIN
              IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $S) THEN
                $F;
              END IF;
            END
            $$$$""";

    private static final String DROP = """
            DO $$$$
            BEGIN
              IF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $S AND NOT rolcanlogin) THEN
                DROP ROLE $I;
              END IF;
            EXCEPTION WHEN dependent_objects_still_exist THEN
              RAISE NOTICE 'the role stays: something else still depends on it';
            END
            $$$$""";

    private final PostgreSqlRoutines routines;

    PostgreSqlRoles(PostgreSqlDerivation derivation) {
        routines = new PostgreSqlRoutines(derivation);
    }

    @Override
    public List<SqlStatement> create(Role role) {
        return List.of(PostgreSqlObjects.statement(CREATE, role.name()));
    }

    @Override
    public List<SqlStatement> drop(Role role, List<SqlStatement> revoked) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!revoked.isEmpty()) {
            List<SqlFragment> lines = revoked.stream().map(SqlStatement::sql).toList();
            statements.add(PostgreSqlObjects.statement(REVOKE, role.name(), SqlFragment.join(";\n    ", lines)));
        }
        statements.add(PostgreSqlObjects.statement(DROP, role.name(), role.name()));
        return statements;
    }

    @Override
    public List<SqlStatement> comment(Role role) {
        Optional<SqlFragment> text = role.comment().map(SQL::string);
        return List.of(PostgreSqlObjects.statement(
                "COMMENT ON ROLE $I IS $F", role.name(), text.orElseGet(() -> SQL.compose("NULL"))));
    }

    @Override
    public List<SqlStatement> membership(Turn turn, Role role, String parent) {
        return List.of(PostgreSqlObjects.statement(turn + " $I " + preposition(turn) + " $I", parent, role.name()));
    }

    @Override
    public List<SqlStatement> rows(Turn turn, Role role, String tableOrView, Set<Privilege> privileges) {
        String words = privileges.stream().map(Privilege::name).collect(Collectors.joining(", "));
        return List.of(PostgreSqlObjects.statement(
                turn + " " + words + " ON $Q " + preposition(turn) + " $I", tableOrView, role.name()));
    }

    @Override
    public List<SqlStatement> call(Turn turn, Role role, Routine routine) {
        return List.of(PostgreSqlObjects.statement(
                turn + " EXECUTE ON $F " + preposition(turn) + " $I", routines.named(routine), role.name()));
    }

    @Override
    public List<SqlStatement> use(Turn turn, Role role, String sequence) {
        return List.of(PostgreSqlObjects.statement(
                turn + " USAGE ON SEQUENCE $Q " + preposition(turn) + " $I", sequence, role.name()));
    }

    @Override
    public List<SqlStatement> everyone(Turn turn, Routine routine) {
        return List.of(PostgreSqlObjects.statement(
                turn + " EXECUTE ON $F " + preposition(turn) + " PUBLIC", routines.named(routine)));
    }

    /** Without it a grant on something in the schema helps nobody. */
    @Override
    public List<SqlStatement> reach(Turn turn, Role role, String schema) {
        return List.of(PostgreSqlObjects.statement(
                turn + " USAGE ON SCHEMA $I " + preposition(turn) + " $I", schema, role.name()));
    }

    private static String preposition(Turn turn) {
        return turn == Turn.GRANT ? "TO" : "FROM";
    }
}
