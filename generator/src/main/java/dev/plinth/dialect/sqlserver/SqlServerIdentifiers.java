package dev.plinth.dialect.sqlserver;

import dev.plinth.dialect.support.HashedNames;
import dev.plinth.model.QualifiedName;
import dev.plinth.sql.IdentifierRules;

/** Names in SQL Server: always in brackets; at most 128 characters of UTF-16 ("Database identifiers"). */
final class SqlServerIdentifiers implements IdentifierRules {
    /** The schema of what has none in its name. */
    static final String OWN_SCHEMA = "dbo";

    private static final int LIMIT = 128;

    /** Always behind a schema, so that no user's default decides. */
    @Override
    public String quoteQualified(String name) {
        QualifiedName qualified = QualifiedName.of(name);
        return quote(qualified.schema().orElse(OWN_SCHEMA)) + "." + quote(qualified.name());
    }

    @Override
    public String quote(String name) {
        return "[" + name.replace("]", "]]") + "]";
    }

    @Override
    public String fit(String name) {
        return HashedNames.fit(name, LIMIT, String::length);
    }
}
