package dev.plinth.emit;

import java.util.Locale;
import java.util.Optional;

/**
 * The layout that a project asks for.
 *
 * @param pattern of the names, where the project has one of its own
 */
public record LayoutChoice(LayoutKind kind, Optional<String> pattern) {
    public static final LayoutChoice NUMBERED = new LayoutChoice(LayoutKind.NUMBERED, Optional.empty());

    /** What the manifest calls it. */
    String words() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return pattern.map(text -> name + " " + text).orElse(name);
    }
}
