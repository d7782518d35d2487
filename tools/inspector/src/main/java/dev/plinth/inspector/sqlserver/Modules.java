package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.model.PartComments;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept as the text that made it: views, triggers and routines. */
final class Modules {
    /** Behind a trigger that does not fire as a new one does. */
    static final String NOTE = "\n/* ";

    private static final String TEXTS = """
            SELECT o.name, CAST(o.type AS nvarchar(2)) AS type, m.definition, m.uses_ansi_nulls, m.uses_quoted_identifier,
                w.name AS owner, t.is_disabled, CAST(p.value AS nvarchar(3750)) AS remark
            FROM sys.objects o
            LEFT JOIN sys.sql_modules m ON m.object_id = o.object_id
            LEFT JOIN sys.triggers t ON t.object_id = o.object_id
            LEFT JOIN sys.objects w ON w.object_id = o.parent_object_id
            LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = o.object_id AND p.minor_id = 0
                AND p.name = N'MS_Description'
            %s AND o.type IN ('V', 'TR', 'TA', 'P', 'PC', 'FN', 'FS', 'IF', 'TF', 'FT') ORDER BY o.name
            """.formatted(Names.OF_SCHEMA);

    private static final String COLUMN_COMMENTS = """
            SELECT o.name, c.name AS column_name, CAST(p.value AS nvarchar(3750)) AS remark
            FROM sys.views o
            JOIN sys.columns c ON c.object_id = o.object_id
            JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = c.object_id AND p.minor_id = c.column_id
                AND p.name = N'MS_Description'
            %s
            """.formatted(Names.OF_SCHEMA);

    private static final String PRIVILEGES = """
            SELECT o.name, CONCAT(g.name, N' ', p.permission_name, CASE p.state WHEN 'G' THEN N''
                ELSE CONCAT(N' ', p.state_desc) END) AS privilege
            FROM sys.views o
            JOIN sys.database_permissions p ON p.class = 1 AND p.major_id = o.object_id
            JOIN sys.database_principals g ON g.principal_id = p.grantee_principal_id
            %s ORDER BY o.name, privilege
            """.formatted(Names.OF_SCHEMA);

    private Modules() {}

    static void read(Connection connection, String schema, CatalogAssembly assembly) throws SQLException {
        List<Module> modules = Queries.rows(connection, TEXTS, Module::of, schema);
        Map<String, String> privileges = Privileges.lists(connection, PRIVILEGES, schema);
        for (Module module : modules) {
            if (module.type().equals("V")) {
                String granted = Optional.ofNullable(privileges.get(module.name()))
                        .map(text -> NOTE + text + " */")
                        .orElse("");
                assembly.addView(module.name(), ViewText.of(module.text()) + granted, module.comment());
            }
        }
        for (Module module : modules) {
            switch (module.type()) {
                case "V" -> {}
                case "TR", "TA" -> trigger(module, assembly);
                case "P", "PC" -> routine("procedure", module, assembly);
                default -> routine("function", module, assembly);
            }
        }
        Queries.rows(
                connection,
                COLUMN_COMMENTS,
                row -> {
                    String column = row.getString("column_name");
                    assembly.addComment(
                            row.getString("name"),
                            new PartComments.Part(PartComments.Kind.COLUMN, column),
                            row.getString("remark"));
                    return column;
                },
                schema);
    }

    private static void trigger(Module module, CatalogAssembly assembly) {
        assembly.addTrigger(module.owner(), module.name(), module.text());
        module.comment()
                .ifPresent(text -> assembly.addComment(
                        module.owner(), new PartComments.Part(PartComments.Kind.TRIGGER, module.name()), text));
    }

    private static void routine(String kind, Module module, CatalogAssembly assembly) {
        assembly.addOther(kind, module.name(), module.text());
        module.comment().ifPresent(text -> assembly.addOther("comment", "on " + kind + " " + module.name(), text));
    }

    private record Module(String name, String type, String text, String owner, Optional<String> comment) {
        static Module of(ResultSet row) throws SQLException {
            List<String> notes = new ArrayList<>();
            if (row.getBoolean("is_disabled")) {
                notes.add("disabled");
            }
            Optional<String> definition = Queries.text(row, "definition");
            if (definition.isPresent() && !row.getBoolean("uses_ansi_nulls")) {
                notes.add("ANSI_NULLS OFF");
            }
            if (definition.isPresent() && !row.getBoolean("uses_quoted_identifier")) {
                notes.add("QUOTED_IDENTIFIER OFF");
            }
            String note = notes.isEmpty() ? "" : NOTE + String.join(", ", notes) + " */";
            return new Module(
                    row.getString("name"),
                    row.getString("type").strip(),
                    definition.map(ModuleText::of).orElse("encrypted, or of an assembly") + note,
                    Queries.text(row, "owner").orElse(""),
                    Queries.text(row, "remark"));
        }
    }
}
