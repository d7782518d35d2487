package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything of a table or a view that a catalog has no word of its own for, as pairs of option and value: row security,
 * policies, privileges, partitions, storage, and comments on parts.
 */
final class TableOptions {
    private static final String OF_RELATION = """
            SELECT m.relname, 'persistence', 'UNLOGGED' FROM mine m WHERE m.relpersistence = 'u'
            UNION ALL SELECT m.relname, 'row security', CASE WHEN m.relforcerowsecurity THEN 'FORCED' ELSE 'ENABLED' END
                FROM mine m WHERE m.relrowsecurity
            UNION ALL SELECT m.relname, 'row security while disabled', 'FORCED'
                FROM mine m WHERE m.relforcerowsecurity AND NOT m.relrowsecurity
            UNION ALL SELECT m.relname, 'replica identity', m.relreplident::text FROM mine m
                WHERE m.relkind IN ('r', 'p', 'm') AND m.relreplident <> 'd'
            UNION ALL SELECT m.relname, 'storage parameters',
                    (SELECT string_agg(o, ', ' ORDER BY o COLLATE "C") FROM unnest(m.reloptions) o)
                FROM mine m WHERE m.relkind <> 'v' AND m.reloptions IS NOT NULL
            UNION ALL SELECT m.relname, 'access method', h.amname FROM mine m
                JOIN pg_catalog.pg_am h ON h.oid = m.relam WHERE m.relkind IN ('r', 'm') AND h.amname <> 'heap'
            UNION ALL SELECT m.relname, 'tablespace', s.spcname FROM mine m
                JOIN pg_catalog.pg_tablespace s ON s.oid = m.reltablespace
            UNION ALL SELECT m.relname, 'partition by', pg_get_partkeydef(m.oid) FROM mine m WHERE m.relkind = 'p'
            UNION ALL SELECT m.relname, 'partition bound', pg_get_expr(m.relpartbound, m.oid) FROM mine m
                WHERE m.relispartition
            UNION ALL SELECT m.relname, 'inherits', string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno)
                FROM mine m JOIN pg_catalog.pg_inherits i ON i.inhrelid = m.oid
                WHERE m.relkind IN ('r', 'p', 'f') GROUP BY m.relname
            UNION ALL SELECT m.relname, 'of type', m.reloftype::regtype::text FROM mine m WHERE m.reloftype <> 0
            UNION ALL SELECT m.relname, 'materialized view',
                    CASE WHEN m.relispopulated THEN '' ELSE 'WITH NO DATA ' END || pg_get_viewdef(m.oid)
                FROM mine m WHERE m.relkind = 'm'
            UNION ALL SELECT m.relname, 'foreign table', s.srvname || coalesce(' ' || f.ftoptions::text, '')
                FROM mine m JOIN pg_catalog.pg_foreign_table f ON f.ftrelid = m.oid
                JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
            """;

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
            UNION ALL SELECT m.relname, 'rule ' || r.rulename, pg_get_ruledef(r.oid) FROM mine m
                JOIN pg_catalog.pg_rewrite r ON r.ev_class = m.oid WHERE r.rulename <> '_RETURN'
            UNION ALL SELECT m.relname, 'statistics ' || s.stxname, pg_get_statisticsobjdef(s.oid) FROM mine m
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
            """;

    /** What a column has beyond its type, for the columns of views too. */
    private static final String OF_COLUMNS = """
            UNION ALL SELECT m.relname, 'identity of ' || a.attname,
                    CASE a.attidentity WHEN 'a' THEN 'ALWAYS ' ELSE 'BY DEFAULT ' END || %s
                FROM mine m JOIN attributes a ON a.attrelid = m.oid
                JOIN pg_catalog.pg_depend d ON d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = m.oid
                    AND d.refobjsubid = a.attnum AND d.classid = 'pg_catalog.pg_class'::regclass AND d.deptype = 'i'
                JOIN pg_catalog.pg_sequence q ON q.seqrelid = d.objid
                WHERE a.attidentity <> ''
            UNION ALL SELECT m.relname, 'storage of ' || a.attname, concat_ws(' ',
                    CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END,
                    nullif(a.attcompression::text, ''), a.attoptions::text,
                    CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::text END)
                FROM mine m JOIN attributes a ON a.attrelid = m.oid
                JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
                WHERE m.relkind <> 'v' AND (a.attstorage <> t.typstorage OR a.attcompression <> ''
                    OR a.attoptions IS NOT NULL OR a.attstattarget >= 0)
            UNION ALL SELECT m.relname, 'inherited ' || a.attname, CASE WHEN a.attislocal THEN 'and own' ELSE 'only' END
                FROM mine m JOIN attributes a ON a.attrelid = m.oid WHERE a.attinhcount > 0
            UNION ALL SELECT m.relname, 'comment on ' || a.attname, col_description(m.oid, a.attnum)
                FROM mine m JOIN attributes a ON a.attrelid = m.oid
                WHERE m.relkind = 'v' AND col_description(m.oid, a.attnum) IS NOT NULL
            UNION ALL SELECT m.relname, 'default of ' || a.attname, pg_get_expr(d.adbin, d.adrelid)
                FROM mine m JOIN attributes a ON a.attrelid = m.oid
                JOIN pg_catalog.pg_attrdef d ON d.adrelid = m.oid AND d.adnum = a.attnum WHERE m.relkind = 'v'
            UNION ALL SELECT * FROM (SELECT m.relname, 'privileges on ' || a.attname, %s AS acl
                FROM mine m JOIN attributes a ON a.attrelid = m.oid WHERE a.attacl IS NOT NULL) g WHERE g.acl IS NOT NULL
            UNION ALL SELECT * FROM (SELECT m.relname, 'privileges', %s AS acl
                FROM mine m WHERE m.relacl IS NOT NULL) g WHERE g.acl IS NOT NULL
            """.formatted(
                    Sql.sequence("q"),
                    Sql.privileges("a.attacl", 'c', "m.relowner"),
                    Sql.privileges("m.relacl", 'r', "m.relowner"));

    private static final String OPTIONS = Sql.MINE.replaceFirst(
                    "WITH mine",
                    "WITH attributes AS (SELECT * FROM pg_catalog.pg_attribute WHERE attnum > 0 AND NOT attisdropped), mine")
            + "SELECT o.* FROM (" + OF_RELATION + OF_PARTS + OF_COLUMNS
            + ") AS o(owner, option, value) WHERE o.owner IN (SELECT relname FROM mine WHERE relkind IN ('r', 'p', 'm', 'f', 'v'))";

    private final SortedMap<String, List<Map.Entry<String, String>>> byOwner = new TreeMap<>();

    private TableOptions() {}

    static TableOptions read(Connection connection) throws SQLException {
        TableOptions options = new TableOptions();
        List<Option> rows = Queries.rows(
                connection,
                OPTIONS,
                row -> new Option(row.getString("owner"), row.getString("option"), row.getString("value")));
        for (Option row : rows) {
            options.byOwner
                    .computeIfAbsent(row.owner(), owner -> new ArrayList<>())
                    .add(Map.entry(row.option(), row.value()));
        }
        return options;
    }

    /** A view's options as comments behind its select, because a view has no options in a catalog. */
    String ofView(String view) {
        StringBuilder text = new StringBuilder();
        byOwner.getOrDefault(view, List.of()).stream()
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
