package dev.plinth.inspector.postgresql;

import dev.plinth.inspector.lift.LiftedType;
import dev.plinth.inspector.lift.TypeText;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.EnumType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Types as {@code format_type} prints them, with the collation behind. */
final class PostgreSqlTypeWords implements TypeWords {
    private static final String COLLATE = " COLLATE ";

    private static final Map<String, Simple> SIMPLE = Map.ofEntries(
            Map.entry("boolean", Simple.BOOLEAN),
            Map.entry("smallint", Simple.SMALLINT),
            Map.entry("integer", Simple.INT),
            Map.entry("bigint", Simple.BIGINT),
            Map.entry("real", Simple.REAL),
            Map.entry("double precision", Simple.DOUBLE),
            Map.entry("text", Simple.TEXT),
            Map.entry("uuid", Simple.UUID),
            Map.entry("date", Simple.DATE),
            Map.entry("time without time zone", Simple.TIME),
            Map.entry("timestamp without time zone", Simple.TIMESTAMP),
            Map.entry("timestamp with time zone", Simple.TIMESTAMPTZ),
            Map.entry("jsonb", Simple.JSON));

    private final Map<String, EnumType> enums;

    PostgreSqlTypeWords(Map<String, EnumType> enums) {
        this.enums = enums;
    }

    @Override
    public LiftedType portable(String text) {
        TypeText type = TypeText.of(bare(text));
        Optional<DataType> found = named(bare(text), type);
        if (found.isEmpty()) {
            return asNative(text);
        }
        boolean isText = found.get() == Simple.TEXT || found.get() instanceof DataType.Varchar;
        return isText ? collated(found.get(), text) : LiftedType.of(found.get());
    }

    private Optional<DataType> named(String text, TypeText type) {
        EnumType declared = enums.get(unquoted(text));
        if (declared != null) {
            return Optional.of(new DataType.Enumerated(declared));
        }
        Simple simple = SIMPLE.get(type.name());
        if (simple != null) {
            return type.isPlain() ? Optional.of(simple) : Optional.empty();
        }
        return switch (type.name()) {
            case "character varying" -> type.first().map(DataType.Varchar::new);
            case "numeric" ->
                type.first().filter(precision -> fits(type, precision)).map(some -> type.decimal());
            case "bytea" -> Optional.of(new DataType.Binary(OptionalInt.empty()));
            default -> Optional.empty();
        };
    }

    private static boolean fits(TypeText type, int precision) {
        return precision <= DataType.Decimal.MAX_PRECISION && type.second().orElse(0) <= precision;
    }

    /** The language compares text by code point; another collation, the database's own too, has to be said. */
    private static LiftedType collated(DataType type, String text) {
        int at = text.indexOf(COLLATE);
        String collation = at < 0 ? "default" : unquoted(text.substring(at + COLLATE.length()));
        return collation.equals("C")
                ? LiftedType.of(type)
                : new LiftedType(type, Map.of(PostgreSqlWords.NAME, collation));
    }

    @Override
    public LiftedType asNative(String text) {
        return LiftedType.of(DataType.Native.of(base(TypeText.of(bare(text))), Map.of(PostgreSqlWords.NAME, text)));
    }

    private static DataType base(TypeText type) {
        Simple simple = SIMPLE.get(type.name());
        if (simple != null) {
            return simple;
        }
        return switch (type.name()) {
            case "character varying" -> type.varchar();
            case "character" -> type.character();
            case "numeric" -> type.decimal();
            case "bytea" -> new DataType.Binary(OptionalInt.empty());
            case "json" -> Simple.JSON;
            case "oid" -> Simple.BIGINT;
            default -> Simple.TEXT;
        };
    }

    private static String bare(String text) {
        int at = text.indexOf(COLLATE);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
