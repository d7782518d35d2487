package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.support.HistoryTables;
import java.util.stream.Collectors;

/** Pieces that several catalog queries are made of. */
final class Sql {
    private static final String HISTORY =
            HistoryTables.NAMES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));

    /** The schema that is read: the current one, or the one that {@link SchemaPass} names. */
    static final String SCHEMA =
            "coalesce(nullif(current_setting('" + SchemaPass.SETTING + "', true), ''), current_schema())";

    /**
     * Relations of the schema that is read under the name {@code mine}, without the runner's history and without what belongs
     * to an extension.
     */
    static final String MINE = """
            WITH mine AS (
                SELECT c.* FROM pg_catalog.pg_class c
                JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = %s AND c.relname NOT IN (%s) AND %s)
            """.formatted(SCHEMA, HISTORY, ownMember("pg_class", "c.oid"));

    private Sql() {}

    /** A condition: the object does not belong to an extension, which would bring it along by itself. */
    static String ownMember(String catalog, String oid) {
        return ("NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.%s'::regclass"
                        + " AND e.objid = %s AND e.deptype = 'e')")
                .formatted(catalog, oid);
    }

    /** A condition: the object stands in the schema that is read and does not belong to an extension. */
    static String mine(String catalog, String alias, String namespaceColumn) {
        return "%s.%s = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = %s) AND %s"
                .formatted(alias, namespaceColumn, SCHEMA, ownMember(catalog, alias + ".oid"));
    }

    /**
     * An expression: the privileges that were granted beyond the default ones and those of the default ones that were
     * revoked, or NULL where there are neither. The owner is not named: who made a schema is no part of it.
     *
     * @param kind an expression: the letter of {@code acldefault}
     */
    static String privileges(String acl, String kind, String owner) {
        return """
                CASE WHEN %1$s IS NOT NULL THEN (
                    SELECT nullif(concat_ws('; ',
                        'granted: ' || string_agg(x.words, ', ' ORDER BY x.grantee COLLATE "C", x.words) FILTER (WHERE NOT x.usual),
                        'revoked: ' || string_agg(x.words, ', ' ORDER BY x.grantee COLLATE "C", x.words) FILTER (WHERE NOT x.given)), '')
                    FROM (SELECT y.grantee, y.grantee || ' ' || y.privilege_type
                                || CASE WHEN y.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS words,
                            bool_or(y.given) AS given, bool_or(NOT y.given) AS usual
                        FROM (SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' WHEN %3$s THEN 'OWNER'
                                    ELSE pg_get_userbyid(a.grantee)::text END AS grantee,
                                a.privilege_type, a.is_grantable, a.given
                            FROM (SELECT e.*, true AS given FROM aclexplode(%1$s) e
                                UNION ALL SELECT e.*, false FROM aclexplode(acldefault(%2$s, %3$s)) e) a) y
                        GROUP BY y.grantee, y.privilege_type, y.is_grantable) x) END""".formatted(acl, kind, owner);
    }

    /** An expression: what a sequence does, from {@code pg_sequence}. */
    static String sequence(String alias) {
        return ("format('%%s START %%s INCREMENT %%s MINVALUE %%s MAXVALUE %%s CACHE %%s%%s', format_type(%1$s.seqtypid, NULL),"
                        + " %1$s.seqstart, %1$s.seqincrement, %1$s.seqmin, %1$s.seqmax, %1$s.seqcache,"
                        + " CASE WHEN %1$s.seqcycle THEN ' CYCLE' ELSE '' END)")
                .formatted(alias);
    }
}
