package dev.plinth.resolve;

import dev.plinth.model.SchemaObject;

/** Kinds of objects as they stand in a sentence. */
final class ObjectWords {
    private ObjectWords() {}

    static String of(SchemaObject.Kind kind) {
        return switch (kind) {
            case SCHEMA -> "a schema";
            case EXTENSION -> "an extension";
            case ENUM -> "an enum";
            case SEQUENCE -> "a sequence";
            case RAW -> "a raw object";
            case ROUTINE -> "a routine";
            case ROLE -> "a role";
            case SEED -> "a seed";
        };
    }
}
