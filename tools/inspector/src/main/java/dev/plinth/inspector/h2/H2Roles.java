package dev.plinth.inspector.h2;

import dev.plinth.inspector.HeldRoles;
import dev.plinth.inspector.support.RoleRows;

/** The roles of a database, whose names H2 writes in capitals, quoted or not. An administrator sees all of them, and anybody else those that he has. */
public final class H2Roles {
    private static final String ROLES =
            "SELECT ROLE_NAME AS name, REMARKS AS comment, '' AS beyond FROM INFORMATION_SCHEMA.ROLES";

    private static final String MEMBERSHIPS =
            "SELECT GRANTEE, GRANTEDROLE FROM INFORMATION_SCHEMA.RIGHTS WHERE GRANTEDROLE IS NOT NULL";

    public static final HeldRoles READER = new RoleRows(ROLES, MEMBERSHIPS, String.CASE_INSENSITIVE_ORDER);

    private H2Roles() {}
}
