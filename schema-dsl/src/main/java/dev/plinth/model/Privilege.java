package dev.plinth.model;

import java.util.Locale;

/** What a role may do with the rows of a table or view. */
public enum Privilege {
    SELECT,
    INSERT,
    UPDATE,
    DELETE;

    /** As the language spells it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
