package dev.plinth.prover.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A pattern of the language: {@code %} any run, {@code _} any one code point, {@code \} takes the next as it is. */
public final class LikePattern {
    private static final int ANY_RUN = -1;
    private static final int ANY_ONE = -2;

    private final List<Integer> parts = new ArrayList<>();

    public LikePattern(String pattern) {
        int[] points = pattern.codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            if (points[at] == '\\' && at + 1 < points.length) {
                parts.add(points[++at]);
            } else if (points[at] == '%') {
                parts.add(ANY_RUN);
            } else {
                parts.add(points[at] == '_' ? ANY_ONE : points[at]);
            }
        }
    }

    boolean matches(String text) {
        int[] points = text.codePoints().toArray();
        boolean[] reached = new boolean[points.length + 1];
        reached[0] = true;
        for (int part : parts) {
            boolean[] next = new boolean[points.length + 1];
            for (int at = 0; at <= points.length; at++) {
                if (part == ANY_RUN) {
                    next[at] = reached[at] || (at > 0 && next[at - 1]);
                } else {
                    next[at] = at > 0 && reached[at - 1] && (part == ANY_ONE || part == points[at - 1]);
                }
            }
            reached = next;
        }
        return reached[points.length];
    }

    /** A text that matches, with {@code filler} for each thing that may be anything. */
    public String example(String filler) {
        StringBuilder text = new StringBuilder();
        for (int part : parts) {
            if (part == ANY_RUN) {
                text.append(filler);
            } else {
                text.appendCodePoint(part == ANY_ONE ? 'x' : part);
            }
        }
        return text.toString();
    }
}
