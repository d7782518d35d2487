package dev.plinth.runner;

import java.util.Locale;
import java.util.Set;

/** How the engines' drivers spell true as text. */
final class Truth {

    private static final Set<String> TRUE = Set.of("1", "t", "true");

    private Truth() {}

    static boolean isTrue(String value) {
        return TRUE.contains(value.toLowerCase(Locale.ROOT));
    }
}
