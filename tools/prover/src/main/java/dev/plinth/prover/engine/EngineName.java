package dev.plinth.prover.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An engine that somebody asks for, as {@code postgresql}, {@code postgresql:17} or {@code sqlite}.
 *
 * @param major absent where any will do
 */
public record EngineName(String dialect, OptionalInt major) {
    /** @throws IllegalArgumentException saying what can be asked for */
    public static EngineName of(String text) {
        String[] words = text.split(":", -1);
        if (words.length == 1) {
            return any(text);
        }
        if (!words[0].equals("postgresql")) {
            throw new IllegalArgumentException(
                    text + ": only PostgreSQL can be had in several versions: " + words[0] + " has that of its driver");
        }
        Optional<PostgreSqlRelease> release = words.length == 2 && words[1].matches("\\d{1,3}")
                ? PostgreSqlRelease.of(Integer.parseInt(words[1]))
                : Optional.empty();
        return new EngineName(
                words[0],
                OptionalInt.of(release.orElseThrow(() -> new IllegalArgumentException(
                                text + " is no engine: PostgreSQL can be had as " + names()))
                        .major()));
    }

    public static EngineName any(String dialect) {
        return new EngineName(dialect, OptionalInt.empty());
    }

    /** The majors of PostgreSQL that are supported, the oldest first. */
    public static List<Integer> postgreSqlMajors() {
        return PostgreSqlRelease.all().stream().map(PostgreSqlRelease::major).toList();
    }

    private static String names() {
        return String.join(
                ", ",
                postgreSqlMajors().stream().map(major -> "postgresql:" + major).toList());
    }

    @Override
    public String toString() {
        return major.isPresent() ? dialect + ":" + major.getAsInt() : dialect;
    }
}
