package dev.plinth.dialect.support;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What an engine's own option may be.
 *
 * @param words what it may be, for people
 */
public record OptionRule(String words, Predicate<String> admits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    public static OptionRule number(int least, int most) {
        return new OptionRule(
                "a number from " + least + " to " + most,
                value -> DIGITS.matcher(value).matches()
                        && Integer.parseInt(value) >= least
                        && Integer.parseInt(value) <= most);
    }

    public static OptionRule oneOf(String... words) {
        return new OptionRule(String.join(" or ", words), List.of(words)::contains);
    }

    /** A name of letters, digits and underlines. */
    public static OptionRule name() {
        return new OptionRule("a name", value -> NAME.matcher(value).matches());
    }
}
