package dev.plinth.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The types of the schema language that engines hold differently, each with one meaning on all of them. Those that are the
 * same everywhere are {@link SQLDataType}'s own.
 */
public final class Types {
    private static final DateTimeFormatter SQLITE_TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter SQLITE_TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    public static final DataType<UUID> UUID =
            SqliteText.of(SQLDataType.UUID, Object::toString, java.util.UUID::fromString);

    public static final DataType<LocalDate> DATE =
            SqliteText.ofTime(SQLDataType.LOCALDATE, LocalDate::toString, LocalDate::parse);

    /** In microseconds; on SQLite in milliseconds. */
    public static final DataType<LocalTime> TIME =
            SqliteText.ofTime(SQLDataType.LOCALTIME(6), SQLITE_TIME::format, LocalTime::parse);

    /** In microseconds; on SQLite in milliseconds. */
    public static final DataType<LocalDateTime> TIMESTAMP = SqliteText.ofTime(
            SQLDataType.LOCALDATETIME(6),
            SQLITE_TIMESTAMP::format,
            text -> LocalDateTime.parse(text, SQLITE_TIMESTAMP));

    /** An instant, read in UTC whatever it was written in. In microseconds; on SQLite in milliseconds. */
    public static final DataType<OffsetDateTime> TIMESTAMPTZ = SqliteText.ofTime(
                    SQLDataType.OFFSETDATETIME(6),
                    instant -> SQLITE_TIMESTAMP.format(instant.withOffsetSameInstant(ZoneOffset.UTC)),
                    text -> LocalDateTime.parse(text, SQLITE_TIMESTAMP).atOffset(ZoneOffset.UTC))
            .asConvertedDataType(Converter.ofNullable(
                    OffsetDateTime.class,
                    OffsetDateTime.class,
                    instant -> instant.withOffsetSameInstant(ZoneOffset.UTC),
                    instant -> instant));

    /** Valid JSON, as the engine spells it. */
    public static final DataType<JSON> JSON = NativeText.of(
            SQLDataType.VARCHAR,
            Converter.ofNullable(String.class, JSON.class, org.jooq.JSON::json, org.jooq.JSON::data),
            Map.of("POSTGRES", "CAST(? AS jsonb)", "H2", "? FORMAT JSON"));

    private Types() {}

    /** An exact number that is read with all digits behind its point, which SQLite leaves out where they are zero. */
    public static DataType<BigDecimal> decimal(int precision, int scale) {
        return SQLDataType.NUMERIC(precision, scale)
                .asConvertedDataType(Converter.ofNullable(
                        BigDecimal.class,
                        BigDecimal.class,
                        number -> number.scale() < scale ? number.setScale(scale) : number,
                        number -> number));
    }

    /**
     * A text that some engines hold as a type of their own.
     *
     * @param types by jOOQ's name of the engine
     */
    public static DataType<String> nativeText(Map<String, String> types) {
        Map<String, String> casts = new HashMap<>();
        types.forEach((engine, type) -> casts.put(engine, "CAST(? AS " + type + ")"));
        return NativeText.of(
                SQLDataType.VARCHAR,
                Converter.ofNullable(String.class, String.class, text -> text, text -> text),
                casts);
    }

    /**
     * The type of a column that gets a value where a row gives none.
     *
     * @param value in the language of the schema, as documentation: it is nowhere executed
     */
    public static <T> DataType<T> withDefault(DataType<T> type, String value) {
        return type.defaultValue(DSL.field(DSL.raw(value), type));
    }

    /** The type of a column that the database computes. */
    public static <T> DataType<T> generated(DataType<T> type, String value) {
        return type.readonly(true).generatedAlwaysAs(DSL.field(DSL.raw(value), type));
    }
}
