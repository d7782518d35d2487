package dev.plinth.model;

import java.util.Optional;

/**
 * The name of a table, a view, an enum, a sequence or a routine, taken apart. Written {@code app.users} it stands in the
 * database schema {@code app}; written {@code users}, in the one that a connection has as its own.
 *
 * <p>The model knows objects by the whole text, so that two of one name in two schemas are two objects; the parts matter
 * where something is named after the object, or an engine has to be told.
 *
 * @param name the name within the schema
 */
public record QualifiedName(Optional<String> schema, String name) {
    private static final char DOT = '.';

    public static QualifiedName of(String text) {
        int dot = text.indexOf(DOT);
        return dot <= 0 || dot == text.length() - 1
                ? new QualifiedName(Optional.empty(), text)
                : new QualifiedName(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** The name within its schema. */
    public static String local(String text) {
        return of(text).name();
    }

    /** Another name in the same schema as {@code text}, such as that of an index in the schema of its table. */
    public static String beside(String text, String other) {
        return of(text).schema().map(schema -> schema + DOT + other).orElse(other);
    }

    /** Whether the text has a schema and a name, or a name alone, and no more. */
    public static boolean isWellFormed(String text) {
        int dot = text.indexOf(DOT);
        return dot < 0 || (dot > 0 && dot < text.length() - 1 && text.indexOf(DOT, dot + 1) < 0);
    }

    @Override
    public String toString() {
        return schema.map(found -> found + DOT + name).orElse(name);
    }
}
