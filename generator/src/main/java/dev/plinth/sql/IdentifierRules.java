package dev.plinth.sql;

/** How a dialect writes a name, and how long it may be. */
public interface IdentifierRules {
    /** The name as it stands in SQL, quoted where the dialect asks for it. */
    String quote(String name);

    /**
     * The name that the engine will hold: the same, or shortened with a hash where the engine's limit forces it.
     *
     * @return at most the engine's limit, in the engine's own unit
     */
    String fit(String name);
}
