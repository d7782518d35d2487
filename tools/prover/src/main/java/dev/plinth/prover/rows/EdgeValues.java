package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * The values of a type that break programs: the extremes that all engines hold, leap days, times that some clock skips,
 * texts that are longer in bytes than in code points.
 *
 * @param longest the most code points of a text; shorter where an index has to hold it
 */
record EdgeValues(int longest) implements DataType.Visitor<List<Object>> {
    private static final int TEXT_LENGTH = 1500;

    /** Indexes hold at least 1,700 bytes on every engine, 900 on some. */
    private static final int INDEXED_LENGTH = 200;

    static List<Object> of(DataType type) {
        return type.accept(new EdgeValues(TEXT_LENGTH));
    }

    static List<Object> ofIndexed(DataType type) {
        return type.accept(new EdgeValues(INDEXED_LENGTH));
    }

    @Override
    public List<Object> simple(Simple type) {
        return switch (type) {
            case BOOLEAN -> List.of(true, false);
            case SMALLINT -> List.of(1L, 0L, -1L, (long) Short.MAX_VALUE, (long) Short.MIN_VALUE);
            case INT -> List.of(1L, 0L, -1L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE);
            case BIGINT -> List.of(1L, 0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE);
            case REAL ->
                List.of(1.5, 0.0, (double) 0.1f, (double) -Float.MAX_VALUE, (double) Float.MAX_VALUE, (double)
                        Float.MIN_NORMAL);
            case DOUBLE -> List.of(1.5, 0.0, 0.1, -Double.MAX_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL);
            case TEXT -> texts(TEXT_LENGTH);
            case UUID ->
                List.of(
                        UUID.fromString("6f1d9e0a-3c58-4b7e-9a41-d2f0c7b8e615"),
                        new UUID(0, 0),
                        new UUID(-1, -1),
                        UUID.fromString("80000000-0000-4000-8000-000000000001"));
            case DATE -> new ArrayList<>(dates());
            case TIME ->
                List.of(
                        LocalTime.of(12, 34, 56),
                        LocalTime.MIN,
                        LocalTime.of(23, 59, 59, 999_000_000),
                        LocalTime.of(2, 30));
            case TIMESTAMP -> new ArrayList<>(timestamps());
            case TIMESTAMPTZ ->
                new ArrayList<>(timestamps().stream()
                        .map(time -> time.toInstant(ZoneOffset.UTC))
                        .toList());
            case JSON ->
                List.of(
                        "{\"a\": 1}",
                        "{}",
                        "[]",
                        "null",
                        "\"O'Brien \\\"\\\\\\\" \\n \uD83D\uDE00\"",
                        "{\"b\": [1, 2.5, -0.001, true, null], \"\u00FC\": {\"c\": \"\"}}");
        };
    }

    private static List<LocalDate> dates() {
        return List.of(
                LocalDate.of(2000, 2, 29),
                LocalDate.of(1970, 1, 1),
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(2024, 12, 31));
    }

    /** Among them half past two on days on which clocks somewhere skip or repeat it. */
    private static List<LocalDateTime> timestamps() {
        return List.of(
                LocalDateTime.of(2000, 2, 29, 23, 59, 59, 999_000_000),
                LocalDateTime.of(1970, 1, 1, 0, 0),
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_000_000),
                LocalDateTime.of(2021, 3, 28, 2, 30),
                LocalDateTime.of(2021, 10, 31, 2, 30, 0, 1_000_000));
    }

    @Override
    public List<Object> decimal(DataType.Decimal type) {
        BigDecimal highest =
                new BigDecimal(BigInteger.TEN.pow(type.precision()).subtract(BigInteger.ONE), type.scale());
        LinkedHashSet<Object> values = new LinkedHashSet<>();
        if (type.precision() > type.scale()) {
            values.add(BigDecimal.ONE.setScale(type.scale()));
        }
        values.add(BigDecimal.ZERO.setScale(type.scale()));
        values.add(highest);
        values.add(highest.negate());
        values.add(new BigDecimal(BigInteger.ONE, type.scale()));
        return new ArrayList<>(values);
    }

    @Override
    public List<Object> character(DataType.Char type) {
        LinkedHashSet<Object> values = new LinkedHashSet<>();
        Texts.EDGES.forEach(text -> values.add(Texts.exactly(text, type.length())));
        values.add(Texts.longest(type.length()));
        return new ArrayList<>(values);
    }

    @Override
    public List<Object> varchar(DataType.Varchar type) {
        return texts(type.length());
    }

    private List<Object> texts(int length) {
        LinkedHashSet<Object> values = new LinkedHashSet<>();
        Texts.EDGES.subList(0, 2).forEach(text -> values.add(Texts.truncate(text, length)));
        values.add(Texts.longest(Math.min(length, longest)));
        Texts.EDGES.forEach(text -> values.add(Texts.truncate(text, length)));
        return new ArrayList<>(values);
    }

    @Override
    public List<Object> binary(DataType.Binary type) {
        int most = Math.min(type.length().orElse(1000), longest * 4);
        byte[] all = new byte[most];
        for (int at = 0; at < most; at++) {
            all[at] = (byte) (255 - at);
        }
        return List.of(all, new byte[0], new byte[1]);
    }

    @Override
    public List<Object> enumerated(DataType.Enumerated type) {
        return new ArrayList<>(type.type().values());
    }

    /** What an engine's own type takes is not known: words, and for arrays their own text. */
    @Override
    public List<Object> nativeType(DataType.Native type) {
        if (!(type.base() instanceof DataType.Varchar) && type.base() != Simple.TEXT) {
            return type.base().accept(this);
        }
        boolean array =
                type.types().values().stream().anyMatch(text -> text.strip().endsWith("]"));
        return new ArrayList<>(array ? List.of("{}", "{1,2}") : Texts.CALM);
    }
}
