package dev.plinth.model;

import java.util.Locale;
import java.util.Optional;

/** What a schema holds beside tables and views. Each kind has names of its own. */
public sealed interface SchemaObject extends Named
        permits DatabaseSchema, EnumType, Extension, RawObject, Role, Routine, Seed, Sequence {
    Kind kind();

    Optional<String> comment();

    <R> R accept(Visitor<R> visitor);

    /** In the order in which they are made: what a later kind may stand on comes first. */
    enum Kind {
        SCHEMA,
        EXTENSION,
        ENUM,
        SEQUENCE,
        RAW,
        ROUTINE,
        ROLE,
        SEED;

        /** As a step of a migration and a message say it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What tells an object from all others of a schema. */
    record Key(Kind kind, String name) {
        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    default Key key() {
        return new Key(kind(), name());
    }

    /** One method a kind, none of them optional: a new kind breaks every dialect at compile time. */
    interface Visitor<R> {
        R databaseSchema(DatabaseSchema schema);

        R extension(Extension extension);

        R enumType(EnumType type);

        R sequence(Sequence sequence);

        R raw(RawObject object);

        R routine(Routine routine);

        R role(Role role);

        R seed(Seed seed);
    }
}
