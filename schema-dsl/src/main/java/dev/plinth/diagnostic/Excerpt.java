package dev.plinth.diagnostic;

/**
 * A line of an author's file as a terminal can show it, and the line of carets under the part that is meant. Long lines
 * are cut around that part.
 */
record Excerpt(String line, String carets) {
    /** Code points of a line that are shown at most. */
    private static final int MAX_LENGTH = 160;

    /** Code points before the marked part, where a line is cut. */
    private static final int BEFORE = 60;

    /**
     * @param column from 1, in code points
     * @param length in code points; 0 marks the place only
     */
    static Excerpt of(String text, int column, int length) {
        int[] points = text.codePoints().toArray();
        int start = Math.min(column - 1, points.length);
        int from = points.length > MAX_LENGTH ? Math.max(0, Math.min(start - BEFORE, points.length - MAX_LENGTH)) : 0;
        int to = Math.min(points.length, from + MAX_LENGTH);
        int end = Math.min(to, start + Math.max(1, length));
        StringBuilder line = new StringBuilder(from > 0 ? "…" : "");
        StringBuilder carets = new StringBuilder(from > 0 ? " " : "");
        for (int at = from; at < to; at++) {
            line.append(shown(points[at]));
            if (at < end) {
                carets.append((at < start ? " " : "^").repeat(DisplayWidth.of(points[at])));
            }
        }
        if (start >= end || start == points.length) {
            carets.append('^');
        }
        return new Excerpt(line.append(to < points.length ? "…" : "").toString(), carets.toString());
    }

    /** A tab takes one column, and nothing of the file may steer a terminal. */
    private static String shown(int codePoint) {
        boolean steers = Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
        return codePoint == '\t' ? " " : !steers ? Character.toString(codePoint) : formatted(codePoint);
    }

    /** What is invisible takes no column; a control character becomes the sign for what cannot be shown. */
    private static String formatted(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT ? "" : "\uFFFD";
    }
}
