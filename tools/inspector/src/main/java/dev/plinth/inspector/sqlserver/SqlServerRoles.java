package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.HeldRoles;
import dev.plinth.inspector.support.RoleRows;
import java.util.Comparator;

/** The roles of a database, without those that every database has. */
public final class SqlServerRoles {
    private static final String ROLES = """
            SELECT r.name AS name, CAST(p.value AS nvarchar(3750)) AS comment, N'' AS beyond
            FROM sys.database_principals r
            LEFT JOIN sys.extended_properties p ON p.class = 4 AND p.major_id = r.principal_id
                AND p.name = N'MS_Description'
            WHERE r.type = 'R' AND r.is_fixed_role = 0
            """;

    private static final String MEMBERSHIPS = """
            SELECT m.name, p.name FROM sys.database_role_members a
            JOIN sys.database_principals m ON m.principal_id = a.member_principal_id
            JOIN sys.database_principals p ON p.principal_id = a.role_principal_id
            """;

    public static final HeldRoles READER = new RoleRows(ROLES, MEMBERSHIPS, Comparator.naturalOrder());

    private SqlServerRoles() {}
}
