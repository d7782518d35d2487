package dev.plinth.expression;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The values at which partitions of one column begin and end: texts in one spelling for each value, and in the order that
 * every engine keeps. The values of a column of no such type bound nothing.
 */
public final class PartitionValues implements Comparator<String> {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Set<DataType> INEXACT = Set.of(Simple.REAL, Simple.DOUBLE);
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private final DataType type;
    private final TypeFamily family;

    public PartitionValues(DataType type) {
        this.type = type;
        this.family = TypeFamily.of(type);
    }

    public DataType type() {
        return type;
    }

    /** Whether a list may name values of the column. */
    public boolean areListed() {
        return switch (family) {
            case NUMBER -> !INEXACT.contains(type) && !(type instanceof DataType.Native);
            case BOOLEAN, TEXT, UUID, DATE, TIMESTAMP, TIMESTAMPTZ -> !(type instanceof DataType.Native);
            case TIME, JSON, BINARY, NULL, ANY -> false;
        };
    }

    /** Whether a range may begin and end at values of the column: an enum and a uuid have no order that all engines keep. */
    public boolean areOrdered() {
        return areListed() && family.isOrdered() && !(type instanceof DataType.Enumerated);
    }

    /** The value as the constant that an author would write for it. */
    public Expression constant(String text) {
        if (family == TypeFamily.NUMBER && NUMBER.matcher(text).matches()) {
            return new Expression.NumberLiteral(new BigDecimal(text));
        }
        if (family == TypeFamily.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            return new Expression.BooleanLiteral(text.equals("true"));
        }
        return new Expression.TextLiteral(text);
    }

    /** The value as an expression that compares with the column. */
    public Expression typed(String text) {
        return ColumnLiterals.typed(constant(text), type);
    }

    /** @param text that is a value of the type */
    public String canonical(String text) {
        return switch (family) {
            case NUMBER -> new BigDecimal(text).stripTrailingZeros().toPlainString();
            case UUID -> text.toLowerCase(Locale.ROOT);
            case TIMESTAMP -> LocalDateTime.parse(text.replace(' ', 'T')).format(TIMESTAMP);
            case TIMESTAMPTZ -> instant(text).format(TIMESTAMP) + "Z";
            case BOOLEAN, TEXT, DATE, TIME, JSON, BINARY, NULL, ANY -> text;
        };
    }

    /** A time without a zone is one of UTC. */
    private static LocalDateTime instant(String text) {
        String time = text.replace(' ', 'T');
        boolean zoned = time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > time.indexOf('T');
        return zoned
                ? OffsetDateTime.parse(time)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(time);
    }

    /** Compares two values in their canonical spelling; texts by code point. */
    @Override
    public int compare(String one, String other) {
        return switch (family) {
            case NUMBER -> new BigDecimal(one).compareTo(new BigDecimal(other));
            case TIMESTAMPTZ -> one.replace("Z", "").compareTo(other.replace("Z", ""));
            case BOOLEAN, TEXT, UUID, DATE, TIME, TIMESTAMP, JSON, BINARY, NULL, ANY ->
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        };
    }
}
