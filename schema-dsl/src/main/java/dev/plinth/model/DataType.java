package dev.plinth.model;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A portable column type. {@code toString} is the language's own spelling, which fingerprints and YAML use.
 *
 * <p>The meaning is the same on every engine (text by code point, lengths in code points, decimals exact, instants in
 * UTC); a dialect maps a type to what it takes to keep that meaning, or refuses.
 */
public sealed interface DataType {
    <R> R accept(Visitor<R> visitor);

    /** A type without parameters. */
    enum Simple implements DataType {
        BOOLEAN,
        SMALLINT,
        INT,
        BIGINT,
        REAL,
        DOUBLE,
        TEXT,
        UUID,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMPTZ,
        JSON;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.simple(this);
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An exact number of at most {@code precision} digits, {@code scale} of them after the point. */
    record Decimal(int precision, int scale) implements DataType {
        /** The most digits that every engine with an exact decimal can hold (SQL Server's limit). */
        public static final int MAX_PRECISION = 38;

        public Decimal {
            if (precision < 1 || precision > MAX_PRECISION || scale < 0 || scale > precision) {
                throw new IllegalArgumentException(
                        "decimal(" + precision + "," + scale + ") needs 1 to 38 digits and a scale within them");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }

        @Override
        public String toString() {
            return "decimal(" + precision + "," + scale + ")";
        }
    }

    /** Text of exactly {@code length} code points, blank-padded where the engine pads. */
    record Char(int length) implements DataType {
        public Char {
            requireLength("char", length);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.character(this);
        }

        @Override
        public String toString() {
            return "char(" + length + ")";
        }
    }

    /** Text of at most {@code length} code points. */
    record Varchar(int length) implements DataType {
        public Varchar {
            requireLength("varchar", length);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.varchar(this);
        }

        @Override
        public String toString() {
            return "varchar(" + length + ")";
        }
    }

    /** Bytes, at most {@code length} of them where one is given. */
    record Binary(OptionalInt length) implements DataType {
        public Binary {
            length.ifPresent(bytes -> requireLength("binary", bytes));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }

        @Override
        public String toString() {
            return length.isPresent() ? "binary(" + length.getAsInt() + ")" : "binary";
        }
    }

    /** One of the values of an enum of the schema. The name alone stands in texts: the enum is an object of its own. */
    record Enumerated(EnumType type) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumerated(this);
        }

        @Override
        public String toString() {
            return "enum:" + type.name();
        }
    }

    /** A portable type that some engines are told to hold as a type of their own. */
    record Native(DataType base, SortedMap<String, String> types) implements DataType {
        public Native {
            types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
            if (types.isEmpty() || base instanceof Native) {
                throw new IllegalArgumentException("a native type names at least one dialect, over a portable base");
            }
        }

        public static Native of(DataType base, Map<String, String> types) {
            return new Native(base, new TreeMap<>(types));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nativeType(this);
        }

        @Override
        public String toString() {
            return base + " native " + types;
        }
    }

    /** One method per kind of type, none of them optional: a new kind breaks every dialect at compile time. */
    interface Visitor<R> {
        R simple(Simple type);

        R decimal(Decimal type);

        R character(Char type);

        R varchar(Varchar type);

        R binary(Binary type);

        R enumerated(Enumerated type);

        R nativeType(Native type);
    }

    private static void requireLength(String type, int length) {
        if (length < 1) {
            throw new IllegalArgumentException(type + "(" + length + ") needs a length of at least 1");
        }
    }
}
