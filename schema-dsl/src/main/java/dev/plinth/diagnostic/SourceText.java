package dev.plinth.diagnostic;

/**
 * A text of the author's own (an expression, a one-liner) that knows where each of its characters stands in the file,
 * whatever quoting or folding lies between the two.
 *
 * @param places tells the place of a range of {@code text}
 */
public record SourceText(String text, Places places) {
    /** Where the characters from {@code start} (of the text, from 0) to before {@code end} stand. */
    @FunctionalInterface
    public interface Places {
        SourceSpan span(int start, int end);
    }

    /** A text all of which counts as standing at one place: what Java code gives. */
    public static SourceText at(String text, SourceSpan span) {
        return new SourceText(text, (start, end) -> span);
    }

    /** A text that stands in the file as it is, on one line. */
    public static SourceText inLine(String text, String file, int line, int column) {
        return new SourceText(
                text,
                (start, end) -> new SourceSpan(
                        file,
                        line,
                        column + text.codePointCount(0, start),
                        text.codePointCount(start, Math.min(end, text.length()))));
    }

    public SourceSpan span(int start, int end) {
        return places.span(start, end);
    }

    /** The place of the whole text. */
    public SourceSpan span() {
        return places.span(0, text.length());
    }
}
