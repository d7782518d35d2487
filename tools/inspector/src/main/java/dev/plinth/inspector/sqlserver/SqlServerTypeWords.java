package dev.plinth.inspector.sqlserver;

import dev.plinth.inspector.lift.LiftedType;
import dev.plinth.inspector.lift.TypeText;
import dev.plinth.inspector.lift.TypeWords;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types as they are put together from {@code sys.columns}. A text of limited length is portable only together with the check that
 * counts its code points. A text that is portable compares by code point unless it says otherwise; a type of the engine's own always
 * says its collation, which would else be that of the database.
 */
final class SqlServerTypeWords implements TypeWords {
    /** Comparing by code point; Babelfish gives its own name for it. */
    private static final Set<String> CODE_POINTS = Set.of("Latin1_General_100_BIN2", "bbf_unicode_bin2");

    private static final Pattern COLLATED = Pattern.compile("^(.*) COLLATE (\\w+)$");

    private static final Map<String, DataType> PORTABLE = Map.ofEntries(
            Map.entry("bit", Simple.BOOLEAN),
            Map.entry("smallint", Simple.SMALLINT),
            Map.entry("int", Simple.INT),
            Map.entry("bigint", Simple.BIGINT),
            Map.entry("real", Simple.REAL),
            Map.entry("float", Simple.DOUBLE),
            Map.entry("uniqueidentifier", Simple.UUID),
            Map.entry("date", Simple.DATE),
            Map.entry("time(6)", Simple.TIME),
            Map.entry("datetime2(6)", Simple.TIMESTAMP),
            Map.entry("datetimeoffset(6)", Simple.TIMESTAMPTZ),
            Map.entry("nvarchar(max)", Simple.TEXT),
            Map.entry("varbinary(max)", new DataType.Binary(OptionalInt.empty())));

    @Override
    public LiftedType portable(String text) {
        return lifted(text, bare(text), portableBare(bare(text)));
    }

    @Override
    public LiftedType asNative(String text) {
        return lifted(text, bare(text), Optional.empty());
    }

    private static LiftedType lifted(String text, String bare, Optional<DataType> portable) {
        Map<String, String> collation = collation(text)
                .filter(name -> portable.isEmpty() || !CODE_POINTS.contains(name))
                .map(name -> Map.of(SqlServerWords.NAME, name))
                .orElse(Map.of());
        DataType type = portable.orElseGet(() -> DataType.Native.of(nearest(bare), Map.of(SqlServerWords.NAME, bare)));
        return new LiftedType(type, collation);
    }

    private static Optional<DataType> portableBare(String bare) {
        TypeText type = TypeText.of(bare);
        boolean fixed = type.first().isPresent();
        return switch (type.name()) {
            case "decimal" -> Optional.of(type.decimal());
            case "varbinary" ->
                fixed
                        ? Optional.of(
                                new DataType.Binary(OptionalInt.of(type.first().get())))
                        : Optional.ofNullable(PORTABLE.get(bare));
            default -> Optional.ofNullable(PORTABLE.get(bare));
        };
    }

    /** What the engine's own type comes nearest to. */
    static DataType nearest(String bare) {
        TypeText type = TypeText.of(bare);
        return switch (type.name()) {
            case "tinyint" -> Simple.SMALLINT;
            case "char", "nchar" -> type.character();
            case "varchar", "nvarchar" -> type.varchar();
            case "numeric", "decimal" -> type.decimal();
            case "money", "smallmoney" -> new DataType.Decimal(19, 4);
            case "datetime", "datetime2", "smalldatetime" -> Simple.TIMESTAMP;
            case "datetimeoffset" -> Simple.TIMESTAMPTZ;
            case "time" -> Simple.TIME;
            case "binary", "varbinary", "image", "rowversion", "timestamp" -> new DataType.Binary(OptionalInt.empty());
            default -> portableBare(bare).orElse(Simple.TEXT);
        };
    }

    /** Without its collation. */
    static String bare(String text) {
        Matcher collated = COLLATED.matcher(text);
        return collated.matches() ? collated.group(1) : text;
    }

    private static Optional<String> collation(String text) {
        Matcher collated = COLLATED.matcher(text);
        return collated.matches() ? Optional.of(collated.group(2)) : Optional.empty();
    }
}
