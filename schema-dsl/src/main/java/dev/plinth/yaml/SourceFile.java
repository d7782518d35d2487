package dev.plinth.yaml;

import dev.plinth.diagnostic.SourceSpan;
import java.util.Arrays;

/** A file's text that turns offsets into lines and columns, both as editors count them. */
final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final CodePoints codePoints;

    /**
     * @param path as messages show it
     * @param text without a byte order mark
     */
    SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.codePoints = CodePoints.of(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char found = text.charAt(i);
            boolean ends = found == '\n' || (found == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** The offset of a place that the YAML library gives: both from 0, the column in code points. */
    int offset(int line, int column) {
        int start = lineStarts[Math.min(line, lineStarts.length - 1)];
        int end = lineEnd(Math.min(line, lineStarts.length - 1));
        return codePoints.offset(start, column, end);
    }

    /** The line's text, from 0, without its end. */
    String line(int line) {
        return text.substring(lineStarts[line], lineEnd(line));
    }

    int lineStart(int line) {
        return lineStarts[line];
    }

    int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        while (end > lineStarts[line] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** The line, from 0, that holds the offset. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The place of a range; of one over several lines, the part on the first. */
    SourceSpan span(int start, int end) {
        int at = Math.min(start, text.length());
        int line = lineOf(at);
        int stop = Math.max(at, Math.min(end, Math.max(at, lineEnd(line))));
        return new SourceSpan(
                path,
                line + 1,
                codePoints.count(lineStarts[line], at) + 1,
                codePoints.count(at, Math.min(stop, text.length())));
    }

    SourceSpan start() {
        return new SourceSpan(path, 1, 1, 0);
    }
}
