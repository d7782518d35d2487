package dev.plinth.inspector.h2;

import dev.plinth.inspector.lift.LiftedType;
import dev.plinth.inspector.lift.TypeText;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Types as H2's {@code INFORMATION_SCHEMA} spells them. */
final class H2TypeWords implements TypeWords {
    private static final Map<String, Simple> SIMPLE = Map.ofEntries(
            Map.entry("boolean", Simple.BOOLEAN),
            Map.entry("smallint", Simple.SMALLINT),
            Map.entry("tinyint", Simple.SMALLINT),
            Map.entry("integer", Simple.INT),
            Map.entry("bigint", Simple.BIGINT),
            Map.entry("real", Simple.REAL),
            Map.entry("double precision", Simple.DOUBLE),
            Map.entry("float", Simple.DOUBLE),
            Map.entry("uuid", Simple.UUID),
            Map.entry("date", Simple.DATE),
            Map.entry("time", Simple.TIME),
            Map.entry("timestamp", Simple.TIMESTAMP),
            Map.entry("timestamp with time zone", Simple.TIMESTAMPTZ),
            Map.entry("json", Simple.JSON));

    /** Of these one name is H2's own, and the others are what the language's types are held as. */
    private static final Set<String> OTHERWISE = Set.of("tinyint", "numeric", "decfloat", "float", "binary");

    /** The fractions of a second that the language counts. */
    private static final int MICROSECONDS = 6;

    @Override
    public LiftedType portable(String text) {
        TypeText type = TypeText.of(text);
        return named(type)
                .filter(found -> isHeldAs(found, type))
                .map(LiftedType::of)
                .orElseGet(() -> asNative(text));
    }

    /** Text of a length is held with room for twice as many units, and a check: {@link dev.plinth.inspector.lift.LengthChecks}. */
    private static boolean isHeldAs(DataType type, TypeText text) {
        if (type instanceof DataType.Varchar || type instanceof DataType.Char || OTHERWISE.contains(text.name())) {
            return false;
        }
        if (type == Simple.TEXT) {
            return text.name().equals("character varying");
        }
        if (type instanceof DataType.Binary binary && binary.length().isEmpty()) {
            return text.name().equals("binary large object") && text.isPlain();
        }
        boolean counts = type == Simple.TIME || type == Simple.TIMESTAMP || type == Simple.TIMESTAMPTZ;
        return !counts || text.first().filter(digits -> digits != MICROSECONDS).isEmpty();
    }

    @Override
    public LiftedType asNative(String text) {
        DataType base = named(TypeText.of(text)).orElse(Simple.TEXT);
        return LiftedType.of(DataType.Native.of(base, Map.of(H2Words.NAME, text)));
    }

    private static Optional<DataType> named(TypeText type) {
        Simple simple = SIMPLE.get(type.name());
        if (simple != null) {
            return Optional.of(simple);
        }
        return switch (type.name()) {
            case "character varying", "varchar", "varchar_ignorecase" -> Optional.of(type.varchar());
            case "character", "char" -> Optional.of(type.character());
            case "character large object" -> Optional.of(Simple.TEXT);
            case "numeric", "decimal" -> Optional.of(type.decimal());
            case "decfloat" -> Optional.of(Simple.DOUBLE);
            case "binary varying", "binary" ->
                Optional.of(
                        new DataType.Binary(type.first().map(OptionalInt::of).orElseGet(OptionalInt::empty)));
            case "binary large object" -> Optional.of(new DataType.Binary(OptionalInt.empty()));
            default -> Optional.empty();
        };
    }
}
