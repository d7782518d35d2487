package dev.plinth.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that only one engine has and that the language has no word for: a domain, a materialised view, a virtual table.
 * It is made and dropped by the author's own SQL; one that changes is dropped and made anew, because nobody but the
 * author knows what it is.
 *
 * @param name the author's, for people and messages; what the engine knows it by stands in the SQL
 * @param create one statement, by dialect; an engine without one does without the object
 * @param drop one statement, for every dialect that has one to create it
 */
public record RawObject(String name, Place place, DialectText create, DialectText drop, Optional<String> comment)
        implements SchemaObject {
    /** Where in the order of a schema it is made; it is dropped in the reverse order. */
    public enum Place {
        /** Tables stand on it. */
        BEFORE_TABLES("before tables"),
        /** It stands on tables and routines, and views may stand on it. */
        AFTER_TABLES("after tables"),
        /** It stands on views, too. */
        AFTER_VIEWS("after views");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        /** As the language spells it. */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RawObject {
        for (String dialect : create.texts().keySet()) {
            if (drop.forDialect(dialect).isEmpty()) {
                throw new IllegalArgumentException(
                        "raw " + name + " can be created on " + dialect + " and not dropped");
            }
        }
    }

    public RawObject withPlace(Place newPlace) {
        return new RawObject(name, newPlace, create, drop, comment);
    }

    @Override
    public Kind kind() {
        return Kind.RAW;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raw(this);
    }
}
