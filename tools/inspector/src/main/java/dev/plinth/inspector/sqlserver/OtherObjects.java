package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.support.CatalogAssembly;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Objects of a schema that are no tables and have no text: sequences, types, synonyms, security policies, privileges. */
final class OtherObjects {
    private static final List<Kind> KINDS = List.of(
            new Kind("sequence", """
            SELECT o.name, CONCAT(CASE t.name WHEN N'int' THEN N'integer' ELSE t.name END, N' START ',
                CAST(o.start_value AS nvarchar(40)), N' INCREMENT ', CAST(o.increment AS nvarchar(40)), N' MINVALUE ',
                CAST(o.minimum_value AS nvarchar(40)), N' MAXVALUE ', CAST(o.maximum_value AS nvarchar(40)),
                CASE o.is_cycling WHEN 1 THEN N' CYCLE' ELSE N'' END,
                CASE WHEN o.is_cached = 0 THEN N' NO CACHE' WHEN o.cache_size IS NOT NULL
                    THEN CONCAT(N' CACHE ', o.cache_size) ELSE N'' END)
            FROM sys.sequences o JOIN sys.types t ON t.user_type_id = o.user_type_id
            """ + Names.OF_SCHEMA),
            new Kind("comment", """
            SELECT CONCAT(N'on sequence ', o.name), CAST(p.value AS nvarchar(3750)) FROM sys.sequences o
            JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = o.object_id AND p.minor_id = 0
                AND p.name = N'MS_Description'
            """ + Names.OF_SCHEMA),
            new Kind("synonym", "SELECT o.name, o.base_object_name FROM sys.synonyms o " + Names.OF_SCHEMA),
            new Kind("domain", """
            SELECT o.name, CONCAT(b.name, N' ', o.max_length, N' ', o.precision, N' ', o.scale, N' ', o.collation_name,
                CASE o.is_nullable WHEN 1 THEN N'' ELSE N' NOT NULL' END)
            FROM sys.types o JOIN sys.types b ON b.user_type_id = o.system_type_id
            JOIN sys.schemas s ON s.schema_id = o.schema_id AND s.name = ?
            WHERE o.is_user_defined = 1 AND o.is_table_type = 0
            """),
            new Kind("table type", """
            SELECT o.name, CONCAT(c.name, N' ', t.name, N' ', c.max_length, N' ', c.precision, N' ', c.scale, N' ',
                c.collation_name, CASE c.is_nullable WHEN 1 THEN N'' ELSE N' NOT NULL' END)
            FROM sys.table_types o
            JOIN sys.columns c ON c.object_id = o.type_table_object_id
            JOIN sys.types t ON t.user_type_id = c.user_type_id
            JOIN sys.schemas s ON s.schema_id = o.schema_id AND s.name = ?
            ORDER BY o.name, c.column_id
            """),
            new Kind(
                    "security policy",
                    "SELECT o.name, N'' FROM sys.objects o " + Names.OF_SCHEMA + " AND o.type = 'SP'"),
            new Kind(
                    "privileges",
                    """
            SELECT CONCAT(N'on ', CASE WHEN o.type IN ('P', 'PC') THEN N'procedure ' WHEN o.type = 'SO' THEN N'sequence '
                    ELSE N'function ' END, o.name),
                CONCAT(g.name, N' ', p.permission_name, CASE p.state WHEN 'G' THEN N''
                    ELSE CONCAT(N' ', p.state_desc) END)
            FROM sys.objects o
            JOIN sys.database_permissions p ON p.class = 1 AND p.major_id = o.object_id
            JOIN sys.database_principals g ON g.principal_id = p.grantee_principal_id
            """ + Names.OF_SCHEMA
                            + " AND o.type IN ('P', 'PC', 'FN', 'FS', 'IF', 'TF', 'FT', 'SO') ORDER BY o.name, g.name, p.permission_name"));

    private OtherObjects() {}

    static void read(Connection connection, String schema, CatalogAssembly assembly) throws SQLException {
        for (Kind kind : KINDS) {
            Privileges.lists(connection, kind.query(), schema)
                    .forEach((name, definition) -> assembly.addOther(kind.name(), name, definition));
        }
    }

    /** @param query of names and definitions; several definitions of one name are one */
    private record Kind(String name, String query) {}
}
