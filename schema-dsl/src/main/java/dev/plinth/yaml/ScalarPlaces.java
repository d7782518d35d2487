package dev.plinth.yaml;

import dev.plinth.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the characters of a scalar's value stand in the file, through quotes, escapes, folding and indentation.
 * Only errors ask, so it is worked out on demand.
 */
final class ScalarPlaces {
    private final YamlNode.Scalar scalar;
    private int @Nullable [] offsets;

    ScalarPlaces(YamlNode.Scalar scalar) {
        this.scalar = scalar;
    }

    SourceSpan span(int start, int end) {
        int[] known = offsets();
        int from = known[Math.min(start, known.length - 1)];
        int to = end <= start ? from : known[Math.min(end, known.length) - 1] + 1;
        return scalar.file().span(from, to);
    }

    private int[] offsets() {
        int[] known = offsets;
        if (known == null) {
            known = compute();
            offsets = known;
        }
        return known;
    }

    /** For each character of the value, and for its end, the offset in the file. */
    private int[] compute() {
        String value = scalar.value();
        int[] found = new int[value.length() + 1];
        int raw = contentStart();
        for (int i = 0; i < value.length(); i++) {
            raw = match(value.charAt(i), raw);
            found[i] = Math.min(raw, scalar.end());
            raw += Character.isWhitespace(value.charAt(i)) && rawAt(raw) != value.charAt(i) ? 0 : width(raw);
        }
        found[value.length()] = Math.min(raw, scalar.end());
        return found;
    }

    private int contentStart() {
        return switch (scalar.style()) {
            case PLAIN -> scalar.start();
            case SINGLE_QUOTED, DOUBLE_QUOTED -> scalar.start() + 1;
            case BLOCK -> scalar.file().lineEnd(scalar.file().lineOf(scalar.start()));
        };
    }

    /** The offset at which {@code wanted} stands, past what folding took away. */
    private int match(char wanted, int raw) {
        int at = raw;
        while (at < scalar.end() && !Character.isWhitespace(wanted) && isFolding(at)) {
            at++;
        }
        return at;
    }

    private boolean isFolding(int at) {
        boolean continued = scalar.style() == YamlNode.Style.DOUBLE_QUOTED
                && rawAt(at) == '\\'
                && (rawAt(at + 1) == '\n' || rawAt(at + 1) == '\r');
        return continued || Character.isWhitespace(rawAt(at));
    }

    private int width(int at) {
        if (scalar.style() == YamlNode.Style.SINGLE_QUOTED && rawAt(at) == '\'') {
            return 2;
        }
        if (scalar.style() != YamlNode.Style.DOUBLE_QUOTED || rawAt(at) != '\\') {
            return 1;
        }
        return switch (rawAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private char rawAt(int at) {
        String text = scalar.file().text();
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
