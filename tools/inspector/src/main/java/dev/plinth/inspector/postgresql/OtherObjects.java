package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Objects of a schema that are no tables and no views: sequences, types and routines. */
final class OtherObjects {
    private static final String SEQUENCES = """
            SELECT 'sequence' AS kind, m.relname::text AS name, concat_ws(' ', %s,
                'OWNED BY ' || (SELECT d.refobjid::regclass || '.' || quote_ident(a.attname) FROM pg_catalog.pg_depend d
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                    WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = m.oid AND d.deptype = 'a'
                    AND d.refclassid = 'pg_catalog.pg_class'::regclass)) AS definition
            FROM mine m JOIN pg_catalog.pg_sequence q ON q.seqrelid = m.oid
            WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = m.oid AND d.deptype = 'i')
            """.formatted(Sql.sequence("q"));

    private static final String TYPES = """
            UNION ALL SELECT 'enum', t.typname::text,
                (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
                    FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid)
            FROM pg_catalog.pg_type t WHERE t.typtype = 'e' AND %1$s
            UNION ALL SELECT 'domain', t.typname::text, concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                (SELECT 'COLLATE ' || quote_ident(l.collname) FROM pg_catalog.pg_collation l
                    WHERE l.oid = t.typcollation AND l.collname <> 'default'),
                'DEFAULT ' || t.typdefault, CASE WHEN t.typnotnull THEN 'NOT NULL' END,
                (SELECT string_agg('CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ' '
                    ORDER BY k.conname COLLATE "C")
                    FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'))
            FROM pg_catalog.pg_type t WHERE t.typtype = 'd' AND %1$s
            UNION ALL SELECT 'range', t.typname::text,
                concat_ws(', ', 'SUBTYPE = ' || r.rngsubtype::regtype, 'SUBTYPE_DIFF = ' || nullif(r.rngsubdiff::text, '-'))
            FROM pg_catalog.pg_type t JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid WHERE %1$s
            UNION ALL SELECT 'composite', m.relname::text,
                (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
                    FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped)
            FROM mine m WHERE m.relkind = 'c'
            """.formatted(Sql.mine("pg_type", "t", "typnamespace"));

    /** A comment is one where it is not what the extension's makers say of it. */
    private static final String EXTENSIONS = """
            UNION ALL SELECT 'extension', x.extname::text, '' FROM pg_catalog.pg_extension x
                WHERE x.extnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = %1$s)
            UNION ALL SELECT 'comment', 'on extension ' || x.extname, obj_description(x.oid, 'pg_extension')
                FROM pg_catalog.pg_extension x
                WHERE x.extnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = %1$s)
                AND obj_description(x.oid, 'pg_extension') <> (SELECT coalesce(max(a.comment), '')
                    FROM pg_catalog.pg_available_extensions a WHERE a.name = x.extname)
            """.formatted(Sql.SCHEMA);

    /** A routine's definition without the schema that stands before its name, or is its search path. */
    private static final String ROUTINES =
            """
            UNION ALL SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END,
                p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                replace(substr(pg_get_functiondef(p.oid), 1 + length(format('CREATE OR REPLACE %%s %%I.%%I',
                    CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, %3$s, p.proname))),
                    format(' SET search_path TO %%L, %%L', current_schema(), 'pg_temp'), ' SET search_path FROM CURRENT')
            FROM pg_catalog.pg_proc p WHERE p.prokind IN ('f', 'p', 'w') AND NOT %2$s AND %1$s
            UNION ALL SELECT 'aggregate', p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                concat_ws(', ', 'SFUNC = ' || g.aggtransfn, 'STYPE = ' || format_type(g.aggtranstype, NULL),
                    'FINALFUNC = ' || nullif(g.aggfinalfn::text, '-'), 'INITCOND = ' || quote_literal(g.agginitval),
                    'COMBINEFUNC = ' || nullif(g.aggcombinefn::text, '-'))
            FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_aggregate g ON g.aggfnoid = p.oid WHERE %1$s
            """.formatted(Sql.mine("pg_proc", "p", "pronamespace"), madeByType("p.oid"), Sql.SCHEMA);

    /** What an operator, a collation or a piece of text search does, in the words that make it. */
    private static final String BY_PARTS = """
            UNION ALL SELECT 'operator', o.oprname || ' (' || concat_ws(', ',
                    CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END,
                    CASE o.oprright WHEN 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END) || ')',
                concat_ws(', ', 'FUNCTION = ' || o.oprcode,
                    'LEFTARG = ' || format_type(nullif(o.oprleft, 0), NULL),
                    'RIGHTARG = ' || format_type(nullif(o.oprright, 0), NULL),
                    'COMMUTATOR = ' || (SELECT c.oprname FROM pg_catalog.pg_operator c WHERE c.oid = o.oprcom),
                    'NEGATOR = ' || (SELECT c.oprname FROM pg_catalog.pg_operator c WHERE c.oid = o.oprnegate),
                    'RESTRICT = ' || nullif(o.oprrest::text, '-'), 'JOIN = ' || nullif(o.oprjoin::text, '-'),
                    CASE WHEN o.oprcanmerge THEN 'MERGES' END, CASE WHEN o.oprcanhash THEN 'HASHES' END)
            FROM pg_catalog.pg_operator o WHERE %1$s
            UNION ALL SELECT 'collation', l.collname::text,
                concat_ws(', ', 'PROVIDER = ' || CASE l.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin'
                        ELSE 'libc' END,
                    'LC_COLLATE = ' || quote_literal(l.collcollate), 'LC_CTYPE = ' || quote_literal(l.collctype),
                    'LOCALE = ' || quote_literal(coalesce(to_jsonb(l) ->> 'collicurules', to_jsonb(l) ->> 'colliculocale',
                        to_jsonb(l) ->> 'colllocale')),
                    'DETERMINISTIC = ' || l.collisdeterministic)
            FROM pg_catalog.pg_collation l WHERE %2$s
            UNION ALL SELECT 'dictionary', d.dictname::text,
                concat_ws(', ', 'TEMPLATE = ' || t.tmplname, d.dictinitoption)
            FROM pg_catalog.pg_ts_dict d JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate WHERE %3$s
            UNION ALL SELECT 'search configuration', c.cfgname::text, 'PARSER = ' || p.prsname || coalesce(
                (SELECT string_agg(format(', %%s %%s %%s', k.maptokentype, k.mapseqno, k.mapdict::regdictionary), ''
                    ORDER BY k.maptokentype, k.mapseqno)
                    FROM pg_catalog.pg_ts_config_map k WHERE k.mapcfg = c.oid), '')
            FROM pg_catalog.pg_ts_config c JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser WHERE %4$s
            """.formatted(
                    Sql.mine("pg_operator", "o", "oprnamespace"),
                    Sql.mine("pg_collation", "l", "collnamespace"),
                    Sql.mine("pg_ts_dict", "d", "dictnamespace"),
                    Sql.mine("pg_ts_config", "c", "cfgnamespace"));

    /**
     * Comments and privileges, each an object of its own, which an object's definition has no place for. {@code OFFSET} keeps
     * the planner from computing privileges twice.
     */
    private static final String ABOUT = """
            UNION ALL SELECT 'comment', 'on sequence ' || m.relname, obj_description(m.oid, 'pg_class')
                FROM mine m WHERE m.relkind = 'S' AND obj_description(m.oid, 'pg_class') IS NOT NULL
            UNION ALL SELECT 'comment', 'on ' || CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END || ' ' || t.typname,
                    obj_description(t.oid, 'pg_type')
                FROM pg_catalog.pg_type t WHERE obj_description(t.oid, 'pg_type') IS NOT NULL AND %1$s
            UNION ALL SELECT 'comment', 'on ' || CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate'
                        ELSE 'function' END || ' ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                    obj_description(p.oid, 'pg_proc')
                FROM pg_catalog.pg_proc p WHERE obj_description(p.oid, 'pg_proc') IS NOT NULL AND %2$s
            UNION ALL SELECT 'privileges', h.name, h.privileges FROM (SELECT g.name, %3$s AS privileges FROM (
                SELECT 'on sequence ' || m.relname AS name, m.relacl AS acl, 's'::"char" AS kind, m.relowner AS owner
                    FROM mine m WHERE m.relkind = 'S' AND m.relacl IS NOT NULL
                UNION ALL SELECT 'on ' || CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END || ' ' || p.proname
                        || '(' || pg_get_function_identity_arguments(p.oid) || ')', p.proacl, 'f', p.proowner
                    FROM pg_catalog.pg_proc p WHERE p.proacl IS NOT NULL AND %2$s) g OFFSET 0) h
                WHERE h.privileges IS NOT NULL
            """.formatted(
                    Sql.mine("pg_type", "t", "typnamespace"),
                    Sql.mine("pg_proc", "p", "pronamespace"),
                    Sql.privileges("g.acl", "g.kind", "g.owner"));

    private static final String OTHERS = Sql.MINE + "SELECT * FROM (" + SEQUENCES + EXTENSIONS + TYPES + ROUTINES
            + BY_PARTS + ABOUT + ") AS o ORDER BY o.kind, o.name COLLATE \"C\"";

    private static final String UNKNOWN = String.join(
            " UNION ALL ",
            unknown("operator class", "pg_opclass", "opcname", "opcnamespace"),
            unknown("operator family", "pg_opfamily", "opfname", "opfnamespace"),
            unknown("conversion", "pg_conversion", "conname", "connamespace"),
            unknown("base type", "pg_type", "typname", "typnamespace")
                    + " AND u.typtype = 'b' AND u.typcategory <> 'A'");

    private OtherObjects() {}

    static void read(Connection connection, CatalogAssembly assembly) throws SQLException {
        List<Other> others = Queries.rows(
                connection,
                OTHERS,
                row -> new Other(row.getString("kind"), row.getString("name"), row.getString("definition")));
        others.forEach(other -> assembly.addOther(other.kind(), other.name(), other.definition()));
    }

    /** @throws InspectionException naming every object of a kind that is not read */
    static void requireNoneUnknown(Connection connection) throws SQLException {
        List<String> unknown = Queries.rows(connection, UNKNOWN, row -> row.getString(1));
        if (!unknown.isEmpty()) {
            throw new InspectionException(
                    "the current schema holds objects that cannot be compared: " + String.join(", ", unknown));
        }
    }

    /** The constructors of range types come and go with their type. */
    private static String madeByType(String oid) {
        return ("EXISTS (SELECT 1 FROM pg_catalog.pg_depend i WHERE i.classid = 'pg_catalog.pg_proc'::regclass"
                        + " AND i.objid = %s AND i.deptype = 'i' AND i.refclassid = 'pg_catalog.pg_type'::regclass)")
                .formatted(oid);
    }

    private static String unknown(String kind, String catalog, String name, String namespace) {
        return "SELECT '%s ' || u.%s FROM pg_catalog.%s u WHERE %s"
                .formatted(kind, name, catalog, Sql.mine(catalog, "u", namespace));
    }

    private record Other(String kind, String name, String definition) {}
}
