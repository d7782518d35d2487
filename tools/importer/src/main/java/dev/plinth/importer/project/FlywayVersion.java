package dev.plinth.importer.project;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version as Flyway orders them: by its numbers, of which those that are missing are 0.
 *
 * @param numbers none of them 0 at the end
 */
record FlywayVersion(List<BigInteger> numbers) implements Comparable<FlywayVersion> {
    private static final Pattern FORM = Pattern.compile("\\d+(?:[._]\\d+)*");

    FlywayVersion {
        numbers = List.copyOf(numbers);
    }

    /** Empty where the text is no version. */
    static Optional<FlywayVersion> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        List<BigInteger> numbers = new ArrayList<>(
                Arrays.stream(text.split("[._]")).map(BigInteger::new).toList());
        while (numbers.size() > 1 && numbers.get(numbers.size() - 1).signum() == 0) {
            numbers.remove(numbers.size() - 1);
        }
        return Optional.of(new FlywayVersion(numbers));
    }

    @Override
    public int compareTo(FlywayVersion other) {
        for (int at = 0; at < Math.max(numbers.size(), other.numbers.size()); at++) {
            int compared = number(at).compareTo(other.number(at));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private BigInteger number(int at) {
        return at < numbers.size() ? numbers.get(at) : BigInteger.ZERO;
    }
}
