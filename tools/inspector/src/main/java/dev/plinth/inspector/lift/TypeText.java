package dev.plinth.inspector.lift;

import dev.plinth.model.DataType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type's name and its numbers: {@code NUMERIC(10, 2)}.
 *
 * @param name in lower case, with a single blank between words
 */
public record TypeText(String name, Optional<Integer> first, Optional<Integer> second) {
    private static final Pattern FORM =
            Pattern.compile("([^(]*?)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\))?\\s*([^()]*)");

    public static TypeText of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return new TypeText(text.toLowerCase(Locale.ROOT), Optional.empty(), Optional.empty());
        }
        String name = (matcher.group(1) + " " + matcher.group(4)).strip().replaceAll("\\s+", " ");
        return new TypeText(
                name.toLowerCase(Locale.ROOT),
                Optional.ofNullable(matcher.group(2)).map(Integer::valueOf),
                Optional.ofNullable(matcher.group(3)).map(Integer::valueOf));
    }

    /** Text of so many code points, or of any number. */
    public DataType varchar() {
        return first.filter(length -> length > 0)
                .<DataType>map(DataType.Varchar::new)
                .orElse(DataType.Simple.TEXT);
    }

    public DataType character() {
        return new DataType.Char(first.filter(length -> length > 0).orElse(1));
    }

    /** With the widest limits of the language where the engine has none. */
    public DataType decimal() {
        int precision = first.orElse(DataType.Decimal.MAX_PRECISION);
        int scale = second.orElse(first.isPresent() ? 0 : 10);
        boolean fits = precision >= 1 && precision <= DataType.Decimal.MAX_PRECISION && scale <= precision;
        return fits ? new DataType.Decimal(precision, scale) : new DataType.Decimal(DataType.Decimal.MAX_PRECISION, 10);
    }

    public boolean isPlain() {
        return first.isEmpty();
    }
}
