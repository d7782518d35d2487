package dev.plinth.prover.evaluation;

import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Expression.Function;

/** The functions of the language that read one text. */
final class TextFunctions {
    private TextFunctions() {}

    static Operand apply(Function function, Operand operand) {
        if (operand.isNull()) {
            return Operand.NULL;
        }
        if (!(operand.require() instanceof String text)) {
            throw new UndecidedException(function.keyword() + "() of something that is no text");
        }
        return switch (function) {
            case LOWER -> Operand.text(asciiLower(text));
            case UPPER -> Operand.text(asciiUpper(text));
            case TRIM -> Operand.text(trim(text));
            case LENGTH -> new Operand((long) Values.length(text), Simple.INT);
            case COALESCE, NULLIF, ABS, ROUND, NOW, TODAY, UUID ->
                throw new IllegalArgumentException(function.keyword() + "() reads no text");
        };
    }

    private static String asciiLower(String text) {
        return map(text, 'A', 'Z', 'a' - 'A');
    }

    private static String asciiUpper(String text) {
        return map(text, 'a', 'z', 'A' - 'a');
    }

    private static String map(String text, char from, char to, int shift) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> mapped.appendCodePoint(point >= from && point <= to ? point + shift : point));
        return mapped.toString();
    }

    /** Spaces alone: no engine's trim takes tabs or line breaks by default. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }
}
