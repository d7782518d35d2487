package dev.plinth.prover.rows;

import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Ordinary values of a type, from a seed: mostly small, so that conditions over several columns are met by chance. */
record RandomValues(Random random) implements DataType.Visitor<Object> {
    private static final long DAYS_1950_TO_2090 = 51_000;
    private static final int SMALL = 1000;
    private static final int WIDE_EVERY = 4;

    static Object of(DataType type, Random random) {
        return type.accept(new RandomValues(random));
    }

    @Override
    public Object simple(Simple type) {
        return switch (type) {
            case BOOLEAN -> random.nextBoolean();
            case SMALLINT -> integer(Short.MAX_VALUE);
            case INT, BIGINT -> integer(Integer.MAX_VALUE);
            case REAL, DOUBLE -> random.nextInt(SMALL * 8) / 8.0;
            case TEXT -> word(30);
            case UUID -> new UUID(random.nextLong(), random.nextLong());
            case DATE -> date();
            case TIME -> LocalTime.ofNanoOfDay(random.nextInt(86_400_000) * 1_000_000L);
            case TIMESTAMP -> timestamp();
            case TIMESTAMPTZ -> instant();
            case JSON -> "{\"n\": " + random.nextInt(SMALL) + "}";
        };
    }

    private long integer(int most) {
        return random.nextInt(WIDE_EVERY) == 0 ? random.nextInt(most) : random.nextInt(SMALL);
    }

    private LocalDate date() {
        return LocalDate.of(1950, 1, 1).plusDays((long) (random.nextDouble() * DAYS_1950_TO_2090));
    }

    private LocalDateTime timestamp() {
        return date().atStartOfDay().plusNanos(random.nextInt(86_400_000) * 1_000_000L);
    }

    private Instant instant() {
        return timestamp().toInstant(ZoneOffset.UTC);
    }

    @Override
    public Object decimal(DataType.Decimal type) {
        int small = Math.min(type.precision(), type.scale() + 3);
        int digits = random.nextInt(WIDE_EVERY) == 0 ? type.precision() : small;
        BigInteger bound = BigInteger.TEN.pow(digits);
        BigInteger unscaled = new BigInteger(bound.bitLength() + 8, random).mod(bound);
        return new BigDecimal(unscaled, type.scale());
    }

    @Override
    public Object character(DataType.Char type) {
        return Texts.exactly(word(type.length()), type.length());
    }

    @Override
    public Object varchar(DataType.Varchar type) {
        return word(Math.min(type.length(), 30));
    }

    @Override
    public Object binary(DataType.Binary type) {
        byte[] bytes = new byte[Math.min(type.length().orElse(16), 16)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public Object enumerated(DataType.Enumerated type) {
        List<String> values = type.type().values();
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public Object nativeType(DataType.Native type) {
        boolean text = type.base() instanceof DataType.Varchar || type.base() == Simple.TEXT;
        boolean array =
                type.types().values().stream().anyMatch(name -> name.strip().endsWith("]"));
        return text && array ? "{" + random.nextInt(SMALL) + "}" : type.base().accept(this);
    }

    private String word(int most) {
        int length = Math.max(1, most < 8 ? most : 4 + random.nextInt(most - 3));
        StringBuilder word = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
