package dev.plinth.dialect.support;

import dev.plinth.model.Privilege;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.sql.SqlStatement;
import java.util.List;
import java.util.Set;

/** What an engine is told of roles and of what is granted to them; nothing where it has no such thing. */
public interface RoleStatements {
    /** Whether something is given or taken away. */
    enum Turn {
        GRANT,
        REVOKE
    }

    List<SqlStatement> create(Role role);

    /**
     * Drops the role; nothing happens where it is gone.
     *
     * @param revoked what takes away all that was granted to it
     */
    List<SqlStatement> drop(Role role, List<SqlStatement> revoked);

    List<SqlStatement> comment(Role role);

    List<SqlStatement> membership(Turn turn, Role role, String parent);

    /** @param privileges on the rows of a table or view; not empty */
    List<SqlStatement> rows(Turn turn, Role role, String tableOrView, Set<Privilege> privileges);

    List<SqlStatement> call(Turn turn, Role role, Routine routine);

    List<SqlStatement> use(Turn turn, Role role, String sequence);

    /** Lets a role into a schema of the database, where an engine keeps it out of one in which something is granted to it. */
    List<SqlStatement> reach(Turn turn, Role role, String schema);

    /** Where every user may call a routine at first: takes that away from the first role's grant to the last one's. */
    List<SqlStatement> everyone(Turn turn, Routine routine);
}
