package dev.plinth.sql;

import dev.plinth.model.QualifiedName;

/** How a dialect writes a name, and how long it may be. */
public interface IdentifierRules {
    /** The name as it stands in SQL, quoted where the dialect asks for it. */
    String quote(String name);

    /** The name of what may stand in a database schema, behind that where it does. */
    default String quoteQualified(String name) {
        QualifiedName qualified = QualifiedName.of(name);
        return qualified.schema().map(schema -> quote(schema) + ".").orElse("") + quote(qualified.name());
    }

    /**
     * The name that the engine will hold: the same, or shortened with a hash where the engine's limit forces it.
     *
     * @return at most the engine's limit, in the engine's own unit
     */
    String fit(String name);
}
