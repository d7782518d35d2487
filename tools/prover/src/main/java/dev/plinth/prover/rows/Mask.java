package dev.plinth.prover.rows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Another value of the same shape: a text has as many letters, digits and other signs in the same places, a number as many digits,
 * so that what only fits just fits there too. Dates and times move by days, all by as many. What has no content of its own stays: a
 * boolean. The same value gives the same mask under the same seed.
 */
final class Mask {
    /** One for each number of bytes that UTF-8 and UTF-16 need, so that a limit in any unit means the same. */
    private static final String TWO_BYTES = "\u00e4\u00e9\u00f1\u00f8\u00df\u0142\u0436\u03bb";

    private static final String THREE_BYTES = "\u4e2d\u6587\u8a9e\u0939\u0e01";
    private static final int DAYS = 3650;

    private final long seed;
    private final long days;

    Mask(long seed) {
        this.seed = seed;
        this.days = 1L + new Random(seed).nextInt(DAYS);
    }

    /**
     * @param family of columns in which equal values stay equal
     * @param attempt another one gives another mask
     * @return empty where nothing is known of the value's kind
     */
    Optional<Object> of(String family, Object value, int attempt) {
        Random random = random(family, value, attempt);
        if (value instanceof String text) {
            return Optional.of(text(text, random));
        }
        if (value instanceof Long number) {
            BigInteger other = number(BigInteger.valueOf(number), random);
            return Optional.of(other.bitLength() < Long.SIZE ? other.longValue() : Long.MAX_VALUE - random.nextInt());
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(new BigDecimal(number(number.unscaledValue(), random), number.scale()));
        }
        if (value instanceof Double number) {
            boolean finite = Double.isFinite(number);
            return Optional.of(finite ? (Object) decimal(number, random) : number);
        }
        if (value instanceof byte[] bytes) {
            byte[] other = new byte[bytes.length];
            random.nextBytes(other);
            return Optional.of(other);
        }
        return value instanceof UUID ? Optional.of(new UUID(random.nextLong(), random.nextLong())) : moved(value);
    }

    private Optional<Object> moved(Object value) {
        if (value instanceof LocalDate date) {
            return Optional.of(date.minusDays(days));
        }
        if (value instanceof LocalDateTime time) {
            return Optional.of(time.minusDays(days));
        }
        if (value instanceof Instant instant) {
            return Optional.of(instant.minus(days, ChronoUnit.DAYS));
        }
        return value instanceof Boolean || value instanceof LocalTime ? Optional.of(value) : Optional.empty();
    }

    /** A JSON text keeps its signs and its words, and so stays one. */
    static Object json(String text, Random random) {
        StringBuilder masked = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '\\') {
                int end = Math.min(text.length(), at + (text.startsWith("u", at + 1) ? 6 : 2));
                masked.append(text, at, end);
                at = end - 1;
                continue;
            }
            quoted = (sign == '"') != quoted;
            boolean digit = !quoted && sign >= '1' && sign <= '9';
            masked.append(quoted ? sign(sign, random) : digit ? (char) ('1' + random.nextInt(9)) : sign);
        }
        return masked.toString();
    }

    Random random(String family, Object value, int attempt) {
        byte[] content =
                value instanceof byte[] bytes ? bytes : value.toString().getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = sha256();
        digest.update((seed + " " + family + " " + attempt + " ").getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(content);
        return new Random(new BigInteger(Arrays.copyOf(hash, Long.BYTES)).longValue());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JVM has SHA-256", missing);
        }
    }

    private static String text(String text, Random random) {
        StringBuilder masked = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            masked.append(sign(text.charAt(at), random));
        }
        return masked.toString();
    }

    private static char sign(char sign, Random random) {
        if (sign >= 'a' && sign <= 'z') {
            return (char) ('a' + random.nextInt(26));
        }
        if (sign >= 'A' && sign <= 'Z') {
            return (char) ('A' + random.nextInt(26));
        }
        if (sign >= '0' && sign <= '9') {
            return (char) ('0' + random.nextInt(10));
        }
        if (!Character.isLetterOrDigit(sign) || sign < 0x80) {
            return sign;
        }
        String letters = sign < 0x800 ? TWO_BYTES : THREE_BYTES;
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** As many digits, of which the first is no zero. */
    private static BigInteger number(BigInteger number, Random random) {
        if (number.signum() == 0) {
            return number;
        }
        String digits = number.abs().toString();
        StringBuilder masked = new StringBuilder().append(1 + random.nextInt(9));
        for (int at = 1; at < digits.length(); at++) {
            masked.append(random.nextInt(10));
        }
        return new BigInteger(number.signum() < 0 ? "-" + masked : masked.toString());
    }

    private static Double decimal(double number, Random random) {
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return new BigDecimal(number(exact.unscaledValue(), random), exact.scale()).doubleValue();
    }
}
