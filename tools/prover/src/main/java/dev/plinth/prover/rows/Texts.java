package dev.plinth.prover.rows;

import dev.plinth.prover.evaluation.Values;
import java.util.List;

/** Texts at the rim: where code points, bytes, UTF-16 units, quotes and blanks are mistaken for each other. */
final class Texts {
    /** Safe under every collation, in every native type that holds words. */
    static final List<String> CALM = List.of("alpha", "beta2", "gamma", "delta4");

    static final List<String> EDGES = List.of(
            "plain words",
            "",
            "\uD83D\uDE00\uD835\uDC9C\uD83D\uDC69\u200D\uD83D\uDC67 astral",
            "Zoe\u0308 A\u030Angstro\u0308m",
            "O'Brien said \"no\" \\ `yes` [x]",
            "line one\nline two\r\n\ttabbed",
            "  blanks around  ",
            "%_*?[a-z];--/* $1 ?",
            "\u0130I\u0131i\u00DF\u1E9E\u03C3\u03C2",
            "NULL");

    private static final String ASTRAL = "\uD83E\uDDF1";

    private Texts() {}

    static String truncate(String text, int length) {
        return Values.length(text) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** Of exactly {@code length} code points, without blanks at its ends, which engines pad and trim. */
    static String exactly(String start, int length) {
        String stripped = start.strip();
        String text = truncate(stripped, length);
        String padded = text + "x".repeat(length - Values.length(text));
        return padded.endsWith(" ") ? padded.substring(0, padded.length() - 1) + "x" : padded;
    }

    /** As long as may be in code points, and four times as long in bytes. */
    static String longest(int length) {
        return ASTRAL.repeat(length);
    }
}
