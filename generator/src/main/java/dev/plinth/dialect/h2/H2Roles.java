package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.RoleStatements;
import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.sql.LockLevel;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Work;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** H2 grants the rows of tables and views, and lets every user call all routines and use all sequences. */
final class H2Roles implements RoleStatements {
    private static final SqlComposer SQL = H2Dialect.SQL;

    private final H2Derivation derivation;

    H2Roles(H2Derivation derivation) {
        this.derivation = derivation;
    }

    @Override
    public List<SqlStatement> create(Role role) {
        return List.of(statement("CREATE ROLE IF NOT EXISTS $I", role.name()));
    }

    /** What was granted to a role goes with it. */
    @Override
    public List<SqlStatement> drop(Role role, List<SqlStatement> revoked) {
        return List.of(statement("DROP ROLE IF EXISTS $I", role.name()));
    }

    @Override
    public List<SqlStatement> comment(Role role) {
        return List.of(statement(
                "COMMENT ON ROLE $I IS $S", role.name(), role.comment().orElse("")));
    }

    @Override
    public List<SqlStatement> membership(Turn turn, Role role, String parent) {
        return List.of(statement(turn + " $I " + preposition(turn) + " $I", parent, role.name()));
    }

    @Override
    public List<SqlStatement> rows(Turn turn, Role role, String tableOrView, Set<Privilege> privileges) {
        String words = privileges.stream().map(Privilege::name).collect(Collectors.joining(", "));
        return List.of(statement(turn + " " + words + " ON $Q " + preposition(turn) + " $I", tableOrView, role.name()));
    }

    @Override
    public List<SqlStatement> call(Turn turn, Role role, Routine routine) {
        refuse(role, "H2 lets every user call a routine", "execute");
        return List.of();
    }

    @Override
    public List<SqlStatement> use(Turn turn, Role role, String sequence) {
        refuse(role, "H2 lets every user take numbers from a sequence", "use");
        return List.of();
    }

    private void refuse(Role role, String why, String key) {
        if (!role.degrade().containsKey(H2Dialect.NAME)) {
            derivation.refuse(
                    "roles/" + role.name(),
                    why,
                    "leave `" + key + ":` out, or say why H2 may: `degrade: { h2: <reason> }`");
        }
    }

    @Override
    public List<SqlStatement> everyone(Turn turn, Routine routine) {
        return List.of();
    }

    @Override
    public List<SqlStatement> reach(Turn turn, Role role, String schema) {
        return List.of();
    }

    private static String preposition(Turn turn) {
        return turn == Turn.GRANT ? "TO" : "FROM";
    }

    private static SqlStatement statement(String format, Object... arguments) {
        return SqlStatement.of(SQL.compose(format, arguments), LockLevel.NONE, Work.CATALOG);
    }
}
