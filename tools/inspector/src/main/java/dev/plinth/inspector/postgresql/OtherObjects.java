package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.InspectionException;
import dev.plinth.inspector.support.CatalogAssembly;
import dev.plinth.inspector.support.Queries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Objects of a schema that are no tables and no views: sequences, types and routines. */
final class OtherObjects {
    private static final String SEQUENCES =
            """
            SELECT 'sequence' AS kind, m.relname::text AS name, concat_ws(' ', %s,
                'OWNED BY ' || (SELECT d.refobjid::regclass || '.' || a.attname FROM pg_catalog.pg_depend d
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                    WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = m.oid AND d.deptype = 'a'
                    AND d.refclassid = 'pg_catalog.pg_class'::regclass),
                %s, obj_description(m.oid, 'pg_class')) AS definition
            FROM mine m JOIN pg_catalog.pg_sequence q ON q.seqrelid = m.oid
            WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = m.oid AND d.deptype = 'i')
            """.formatted(Sql.sequence("q"), Sql.privileges("m.relacl", 's', "m.relowner"));

    private static final String TYPES =
            """
            UNION ALL SELECT 'enum', t.typname::text,
                concat_ws(' ', (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
                    FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid), %2$s)
            FROM pg_catalog.pg_type t WHERE t.typtype = 'e' AND %1$s
            UNION ALL SELECT 'domain', t.typname::text, concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                (SELECT 'COLLATE ' || quote_ident(l.collname) FROM pg_catalog.pg_collation l
                    WHERE l.oid = t.typcollation AND l.collname <> 'default'),
                'DEFAULT ' || t.typdefault, CASE WHEN t.typnotnull THEN 'NOT NULL' END,
                (SELECT string_agg('CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ' '
                    ORDER BY k.conname COLLATE "C")
                    FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'), %2$s)
            FROM pg_catalog.pg_type t WHERE t.typtype = 'd' AND %1$s
            UNION ALL SELECT 'range', t.typname::text,
                concat_ws(' ', 'SUBTYPE = ' || r.rngsubtype::regtype, ', SUBTYPE_DIFF = ' || nullif(r.rngsubdiff::text, '-'), %2$s)
            FROM pg_catalog.pg_type t JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid WHERE %1$s
            UNION ALL SELECT 'composite', m.relname::text,
                (SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
                    FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped)
            FROM mine m WHERE m.relkind = 'c'
            """.formatted(Sql.mine("pg_type", "t", "typnamespace"), comment("t.oid", "pg_type"));

    /** A routine's definition without the schema that stands before its name. */
    private static final String ROUTINES = """
            UNION ALL SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END,
                p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                concat_ws(' ', substr(pg_get_functiondef(p.oid), 1 + length(format('CREATE OR REPLACE %%s %%I.%%I',
                    CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, %5$s, p.proname))),
                    %2$s, %3$s)
            FROM pg_catalog.pg_proc p WHERE p.prokind IN ('f', 'p', 'w') AND NOT %4$s AND %1$s
            UNION ALL SELECT 'aggregate', p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                concat_ws(' ', g.aggtransfn, g.aggfinalfn, format_type(g.aggtranstype, NULL), g.agginitval)
            FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_aggregate g ON g.aggfnoid = p.oid WHERE %1$s
            """.formatted(
                    Sql.mine("pg_proc", "p", "pronamespace"),
                    Sql.privileges("p.proacl", 'f', "p.proowner"),
                    comment("p.oid", "pg_proc"),
                    madeByType("p.oid"),
                    Sql.SCHEMA);

    private static final String OTHERS = Sql.MINE + "SELECT * FROM (" + SEQUENCES + TYPES + ROUTINES
            + ") AS o ORDER BY o.kind, o.name COLLATE \"C\"";

    private static final String UNKNOWN = String.join(
            " UNION ALL ",
            unknown("operator", "pg_operator", "oprname", "oprnamespace"),
            unknown("operator class", "pg_opclass", "opcname", "opcnamespace"),
            unknown("operator family", "pg_opfamily", "opfname", "opfnamespace"),
            unknown("collation", "pg_collation", "collname", "collnamespace"),
            unknown("conversion", "pg_conversion", "conname", "connamespace"),
            unknown("text search configuration", "pg_ts_config", "cfgname", "cfgnamespace"),
            unknown("text search dictionary", "pg_ts_dict", "dictname", "dictnamespace"),
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

    private static String comment(String oid, String catalog) {
        return "'COMMENT ' || quote_literal(obj_description(%s, '%s'))".formatted(oid, catalog);
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
