package dev.plinth.resolve;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.diagnostic.Located;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A migration as written.
 *
 * @param id the file's stem, at the place of the file's own {@code migration:}
 */
public record MigrationDeclaration(
        Located<String> id,
        Optional<String> description,
        Optional<String> date,
        Optional<String> author,
        List<Located<String>> depends,
        List<Located<String>> replaces,
        Optional<Located<String>> from,
        Optional<Located<String>> to,
        List<StepDeclaration> steps) {
    private static final Pattern FINGERPRINT = Pattern.compile("s1:[0-9a-f]{64}");

    public MigrationDeclaration {
        depends = List.copyOf(depends);
        replaces = List.copyOf(replaces);
        steps = List.copyOf(steps);
    }

    /** What the declaration says of itself, with the operations that its steps are. */
    Migration of(List<Operation> operations) {
        return new Migration(
                id.value(),
                description,
                date,
                author,
                depends.stream().map(Located::value).toList(),
                replaces.stream().map(Located::value).toList(),
                from.map(Located::value),
                to.map(Located::value),
                operations);
    }

    /** Whether it stands in the place of the migration of that id. */
    boolean isInPlaceOf(String other) {
        return replaces.stream().map(Located::value).anyMatch(other::equals);
    }

    /** Whether the text is a day of the calendar, as {@code 2025-01-31}. */
    public static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    public static boolean isFingerprint(String text) {
        return FINGERPRINT.matcher(text).matches();
    }
}
