package dev.plinth.expression;

import dev.plinth.model.DataType;

/** Kinds of values that compare with each other and mean the same on every engine when they do. */
public enum TypeFamily {
    BOOLEAN("a boolean"),
    NUMBER("a number"),
    TEXT("a text"),
    UUID("a uuid"),
    DATE("a date"),
    TIME("a time"),
    TIMESTAMP("a timestamp"),
    TIMESTAMPTZ("a timestamptz"),
    JSON("a json value"),
    BINARY("a binary value"),
    /** The literal {@code null}, which goes with every family. */
    NULL("null"),
    /** SQL of the author's own, or a column whose type is already reported as wrong: goes with every family. */
    ANY("anything");

    private final String words;

    TypeFamily(String words) {
        this.words = words;
    }

    /** As a message says it. */
    public String words() {
        return words;
    }

    public static TypeFamily of(DataType type) {
        return type.accept(new Reader());
    }

    /** Whether a value of the one family can stand where one of the other is expected. */
    public boolean goesWith(TypeFamily other) {
        return this == other || isOpen() || other.isOpen();
    }

    /** Whether the family is not decided. */
    public boolean isOpen() {
        return this == NULL || this == ANY;
    }

    /** Whether greater and less mean the same on every engine (of a uuid they do not: SQL Server orders its own way). */
    public boolean isOrdered() {
        return this != BOOLEAN && this != UUID && this != JSON && this != BINARY;
    }

    private static final class Reader implements DataType.Visitor<TypeFamily> {
        @Override
        public TypeFamily simple(DataType.Simple type) {
            return switch (type) {
                case BOOLEAN -> TypeFamily.BOOLEAN;
                case SMALLINT, INT, BIGINT, REAL, DOUBLE -> NUMBER;
                case TEXT -> TypeFamily.TEXT;
                case UUID -> TypeFamily.UUID;
                case DATE -> TypeFamily.DATE;
                case TIME -> TypeFamily.TIME;
                case TIMESTAMP -> TypeFamily.TIMESTAMP;
                case TIMESTAMPTZ -> TypeFamily.TIMESTAMPTZ;
                case JSON -> TypeFamily.JSON;
            };
        }

        @Override
        public TypeFamily decimal(DataType.Decimal type) {
            return NUMBER;
        }

        @Override
        public TypeFamily character(DataType.Char type) {
            return TEXT;
        }

        @Override
        public TypeFamily varchar(DataType.Varchar type) {
            return TEXT;
        }

        @Override
        public TypeFamily binary(DataType.Binary type) {
            return BINARY;
        }

        @Override
        public TypeFamily enumerated(DataType.Enumerated type) {
            return TEXT;
        }

        @Override
        public TypeFamily nativeType(DataType.Native type) {
            return of(type.base());
        }
    }
}
