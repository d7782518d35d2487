package dev.plinth.dsl;

import java.util.Locale;

/** The dialects, so that a misspelt one does not compile. */
public enum Dialect implements SqlFor {
    H2,
    POSTGRESQL,
    SQLITE,
    SQLSERVER;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
