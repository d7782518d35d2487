package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import dev.plinth.model.PartComments;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything of a table or a view that a catalog has no word of its own for, as pairs of option and value: row security,
 * policies, privileges, partitions, storage, and comments on parts.
 */
final class TableOptions {
    /** One look at each relation; a part that does not apply to it is NULL and left out. */
    private static final String OF_RELATION = """
            SELECT m.relname, v.option, v.value FROM mine m CROSS JOIN LATERAL (VALUES
                ('persistence', CASE WHEN m.relpersistence = 'u' THEN 'UNLOGGED' END),
                ('row security', CASE WHEN m.relrowsecurity
                    THEN CASE WHEN m.relforcerowsecurity THEN 'FORCED' ELSE 'ENABLED' END END),
                ('row security while disabled',
                    CASE WHEN m.relforcerowsecurity AND NOT m.relrowsecurity THEN 'FORCED' END),
                ('replica identity',
                    CASE WHEN m.relkind IN ('r', 'p', 'm') AND m.relreplident <> 'd' THEN m.relreplident::text END),
                ('storage parameters', CASE WHEN m.relkind <> 'v' AND m.reloptions IS NOT NULL
                    THEN (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(m.reloptions) o) END),
                ('access method', CASE WHEN m.relkind IN ('r', 'm')
                    THEN (SELECT h.amname::text FROM pg_catalog.pg_am h WHERE h.oid = m.relam AND h.amname <> 'heap') END),
                ('tablespace', CASE WHEN m.reltablespace <> 0
                    THEN (SELECT s.spcname::text FROM pg_catalog.pg_tablespace s WHERE s.oid = m.reltablespace) END),
                ('partition by', CASE WHEN m.relkind = 'p' THEN pg_get_partkeydef(m.oid) END),
                ('partition bound', CASE WHEN m.relispartition THEN pg_get_expr(m.relpartbound, m.oid) END),
                ('inherits', CASE WHEN m.relkind IN ('r', 'p', 'f')
                    THEN (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno)
                        FROM pg_catalog.pg_inherits i WHERE i.inhrelid = m.oid) END),
                ('of type', CASE WHEN m.reloftype <> 0 THEN m.reloftype::regtype::text END),
                ('materialized view', CASE WHEN m.relkind = 'm'
                    THEN CASE WHEN m.relispopulated THEN '' ELSE 'WITH NO DATA ' END || pg_get_viewdef(m.oid) END),
                ('foreign table', CASE WHEN m.relkind = 'f'
                    THEN (SELECT s.srvname || coalesce(' ' || f.ftoptions::text, '')
                        FROM pg_catalog.pg_foreign_table f JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
                        WHERE f.ftrelid = m.oid) END),
                ('privileges', CASE WHEN m.relacl IS NOT NULL THEN %s END)) AS v(option, value)
            WHERE v.value IS NOT NULL
            """.formatted(Sql.privileges("m.relacl", "'r'", "m.relowner"));

    /**
     * An index that belongs to that of the partitioned table has no comment of its own: PostgreSQL copies the other's there
     * whenever it builds the index anew, and forgets to follow it afterwards.
     */
    private static final String OF_PARTS = """
            UNION ALL SELECT m.relname, 'not null ' || k.conname, pg_get_constraintdef(k.oid) FROM mine m
                JOIN pg_catalog.pg_constraint k ON k.conrelid = m.oid
                WHERE k.contype = 'n' AND (NOT k.convalidated OR k.connoinherit)
            UNION ALL SELECT m.relname, 'policy ' || p.polname, concat_ws(' ',
                    CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                    CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT'
                        WHEN 'w' THEN 'UPDATE' ELSE 'DELETE' END,
                    'TO ' || (SELECT string_agg(CASE r WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(r)::text END, ', '
                        ORDER BY pg_get_userbyid(r)::text COLLATE "C") FROM unnest(p.polroles) r),
                    'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
                    'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
                FROM mine m JOIN pg_catalog.pg_policy p ON p.polrelid = m.oid
            UNION ALL SELECT m.relname, 'rule ' || r.rulename, pg_get_ruledef(r.oid, true) FROM mine m
                JOIN pg_catalog.pg_rewrite r ON r.ev_class = m.oid WHERE r.rulename <> '_RETURN'
            UNION ALL SELECT m.relname, 'statistics ' || s.stxname, replace(pg_get_statisticsobjdef(s.oid),
                    format('CREATE STATISTICS %I.', current_schema()), 'CREATE STATISTICS ') FROM mine m
                JOIN pg_catalog.pg_statistic_ext s ON s.stxrelid = m.oid
            UNION ALL SELECT m.relname, 'index state ' || i.relname, concat_ws(' ',
                    CASE WHEN NOT x.indisvalid THEN 'INVALID' END, CASE WHEN x.indisclustered THEN 'CLUSTERED' END,
                    CASE WHEN x.indisreplident THEN 'REPLICA IDENTITY' END, s.spcname)
                FROM mine m JOIN pg_catalog.pg_index x ON x.indrelid = m.oid
                JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
                LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = i.reltablespace
                WHERE NOT x.indisvalid OR x.indisclustered OR x.indisreplident OR s.oid IS NOT NULL
            UNION ALL SELECT m.relname, 'comment on index ' || i.relname, d.description FROM mine m
                JOIN pg_catalog.pg_index x ON x.indrelid = m.oid JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
                JOIN pg_catalog.pg_description d ON d.objoid = i.oid AND d.classoid = 'pg_catalog.pg_class'::regclass
                WHERE NOT i.relispartition
            UNION ALL SELECT m.relname, 'comment on constraint ' || k.conname, d.description FROM mine m
                JOIN pg_catalog.pg_constraint k ON k.conrelid = m.oid
                JOIN pg_catalog.pg_description d ON d.objoid = k.oid
                    AND d.classoid = 'pg_catalog.pg_constraint'::regclass
            UNION ALL SELECT m.relname, 'comment on trigger ' || t.tgname, d.description FROM mine m
                JOIN pg_catalog.pg_trigger t ON t.tgrelid = m.oid
                JOIN pg_catalog.pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_catalog.pg_trigger'::regclass
            UNION ALL SELECT m.relname, 'comment on policy ' || p.polname, d.description FROM mine m
                JOIN pg_catalog.pg_policy p ON p.polrelid = m.oid
                JOIN pg_catalog.pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_catalog.pg_policy'::regclass
            """.replace("current_schema()", Sql.SCHEMA);

    /** What a column has beyond its type, for the columns of views too. */
    private static final String OF_COLUMNS = """
            UNION ALL SELECT m.relname, v.option || a.attname, v.value
                FROM mine m
                JOIN pg_catalog.pg_attribute a ON a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped
                JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
                CROSS JOIN LATERAL (VALUES
                    ('identity of ', CASE WHEN a.attidentity <> '' THEN
                        CASE a.attidentity WHEN 'a' THEN 'ALWAYS ' ELSE 'BY DEFAULT ' END || (SELECT %1$s
                            FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_sequence q ON q.seqrelid = d.objid
                            WHERE d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = m.oid
                            AND d.refobjsubid = a.attnum AND d.classid = 'pg_catalog.pg_class'::regclass
                            AND d.deptype = 'i') END),
                    ('storage of ', CASE WHEN m.relkind <> 'v' THEN nullif(concat_ws(' ',
                        CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END,
                        nullif(%3$s::text, ''), a.attoptions::text,
                        CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::text END), '') END),
                    ('inherited ', CASE WHEN a.attinhcount > 0
                        THEN CASE WHEN a.attislocal THEN 'and own' ELSE 'only' END END),
                    ('comment on column ', CASE WHEN m.relkind = 'v' THEN col_description(m.oid, a.attnum) END),
                    ('default of ', CASE WHEN m.relkind = 'v' AND a.atthasdef
                        THEN (SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_catalog.pg_attrdef d
                            WHERE d.adrelid = m.oid AND d.adnum = a.attnum) END),
                    ('privileges on ', CASE WHEN a.attacl IS NOT NULL THEN %2$s END)) AS v(option, value)
                WHERE m.relkind IN ('r', 'p', 'm', 'f', 'v') AND v.value IS NOT NULL
            """;

    /** The first version that keeps how a column is compressed. */
    private static final int COMPRESSION = 14;

    private static final String OPTIONS = Sql.MINE + "SELECT o.* FROM (%s"
            + ") AS o(owner, option, value) WHERE o.owner IN (SELECT relname FROM mine WHERE relkind IN ('r', 'p', 'm', 'f', 'v'))";

    private final SortedMap<String, List<Map.Entry<String, String>>> byOwner = new TreeMap<>();

    private TableOptions() {}

    static TableOptions read(Connection connection) throws SQLException {
        TableOptions options = new TableOptions();
        int version = connection.getMetaData().getDatabaseMajorVersion();
        List<Option> rows = Queries.rows(
                connection,
                OPTIONS.formatted(OF_RELATION + OF_PARTS + ofColumns(version)),
                row -> new Option(row.getString("owner"), row.getString("option"), row.getString("value")));
        for (Option row : rows) {
            options.byOwner
                    .computeIfAbsent(row.owner(), owner -> new ArrayList<>())
                    .add(Map.entry(row.option(), row.value()));
        }
        return options;
    }

    private static String ofColumns(int version) {
        return OF_COLUMNS.formatted(
                Sql.sequence("q"),
                Sql.privileges("a.attacl", "'c'", "m.relowner"),
                version < COMPRESSION ? "NULL" : "a.attcompression");
    }

    /** What is said of a view's columns and triggers. */
    SortedMap<PartComments.Part, String> commentsOnView(String view) {
        SortedMap<PartComments.Part, String> comments = new TreeMap<>();
        byOwner.getOrDefault(view, List.of())
                .forEach(option -> commented(option.getKey()).ifPresent(part -> comments.put(part, option.getValue())));
        return comments;
    }

    private static Optional<PartComments.Part> commented(String option) {
        return PartComments.Kind.OF_VIEW.stream()
                .filter(kind -> option.startsWith("comment on " + kind.word() + " "))
                .map(kind ->
                        new PartComments.Part(kind, option.substring(("comment on " + kind.word() + " ").length())))
                .findFirst();
    }

    /** A view's other options as comments behind its select, because a view has no options in a catalog. */
    String ofView(String view) {
        StringBuilder text = new StringBuilder();
        byOwner.getOrDefault(view, List.of()).stream()
                .filter(option -> commented(option.getKey()).isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(option -> text.append("\n/* ")
                        .append(option.getKey())
                        .append(": ")
                        .append(option.getValue())
                        .append(" */"));
        return text.toString();
    }

    void addTo(CatalogAssembly assembly) {
        byOwner.forEach((owner, options) -> {
            if (assembly.hasTable(owner)) {
                options.forEach(option -> assembly.table(owner).option(option.getKey(), option.getValue()));
            }
        });
    }

    private record Option(String owner, String option, String value) {}
}
