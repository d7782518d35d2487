package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.HashedNames;
import dev.plinth.sql.IdentifierRules;

/** Names in SQL Server: always in brackets; at most 128 characters of UTF-16 ("Database identifiers"). */
final class SqlServerIdentifiers implements IdentifierRules {
    private static final int LIMIT = 128;

    @Override
    public String quote(String name) {
        return "[" + name.replace("]", "]]") + "]";
    }

    @Override
    public String fit(String name) {
        return HashedNames.fit(name, LIMIT, String::length);
    }
}
