package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.HeldRoles;
import dev.plinth.inspector.support.RoleRows;
import java.util.Comparator;

/** The roles of a server; what {@code CREATE ROLE} gives none of them by itself is beyond them. */
public final class PostgreSqlRoles {
    private static final String ROLES = """
            SELECT r.rolname AS name, shobj_description(r.oid, 'pg_authid') AS comment,
                concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN r.rolcreatedb THEN 'CREATEDB' END,
                    CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' END,
                    CASE WHEN r.rolreplication THEN 'REPLICATION' END, CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END) AS beyond
            FROM pg_catalog.pg_roles r
            """;

    private static final String MEMBERSHIPS = """
            SELECT m.rolname, p.rolname FROM pg_catalog.pg_auth_members a
            JOIN pg_catalog.pg_roles m ON m.oid = a.member JOIN pg_catalog.pg_roles p ON p.oid = a.roleid
            """;

    public static final HeldRoles READER = new RoleRows(ROLES, MEMBERSHIPS, Comparator.naturalOrder());

    private PostgreSqlRoles() {}
}
