package dev.plinth.dialect.h2;

import dev.plinth.dialect.support.HashedNames;
import dev.plinth.model.QualifiedName;
import dev.plinth.sql.IdentifierRules;
import dev.plinth.sql.SqlFragment;

/**
 * Names in H2: always quoted, because a bare one is folded to upper case and much is reserved (VALUE, KEY, USER, YEAR);
 * at most 256 characters of UTF-16.
 */
final class H2Identifiers implements IdentifierRules {
    private static final int LIMIT = 256;

    @Override
    public String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** The schema of an object, for a condition on a column that holds schemas' names. */
    static SqlFragment schemaOf(String object) {
        return QualifiedName.of(object)
                .schema()
                .map(H2Dialect.SQL::string)
                .orElseGet(() -> H2Dialect.SQL.compose("CURRENT_SCHEMA"));
    }

    @Override
    public String fit(String name) {
        return HashedNames.fit(name, LIMIT, String::length);
    }
}
