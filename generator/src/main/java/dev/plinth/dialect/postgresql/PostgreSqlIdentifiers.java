package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.support.HashedNames;
import dev.plinth.sql.IdentifierRules;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in PostgreSQL: bare where they fold to themselves and no supported version reserves them, so that SQL reads well
 * in a review; at most 63 bytes (a longer one is cut with a mere notice, and two can become one).
 */
final class PostgreSqlIdentifiers implements IdentifierRules {
    private static final int LIMIT = 63;
    private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Words that {@code pg_get_keywords()} calls reserved, or usable only as a function or type, in 13 to 18. */
    static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "authorization",
            "binary",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "collation",
            "column",
            "concurrently",
            "constraint",
            "create",
            "cross",
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "deferrable",
            "desc",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "freeze",
            "from",
            "full",
            "grant",
            "group",
            "having",
            "ilike",
            "in",
            "initially",
            "inner",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "lateral",
            "leading",
            "left",
            "like",
            "limit",
            "localtime",
            "localtimestamp",
            "natural",
            "not",
            "notnull",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "outer",
            "overlaps",
            "placing",
            "primary",
            "references",
            "returning",
            "right",
            "select",
            "session_user",
            "similar",
            "some",
            "symmetric",
            "system_user",
            "table",
            "tablesample",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "user",
            "using",
            "variadic",
            "verbose",
            "when",
            "where",
            "window",
            "with");

    @Override
    public String quote(String name) {
        return BARE.matcher(name).matches() && !RESERVED.contains(name)
                ? name
                : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String fit(String name) {
        return HashedNames.fit(name, LIMIT, text -> text.getBytes(StandardCharsets.UTF_8).length);
    }
}
