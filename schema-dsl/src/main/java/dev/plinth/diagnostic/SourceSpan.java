package dev.plinth.diagnostic;

/**
 * A place in an author's file.
 *
 * @param file relative to the project folder, with forward slashes
 * @param line from 1
 * @param column from 1, in code points
 * @param length in code points; 0 where only the start is known
 */
public record SourceSpan(String file, int line, int column, int length) implements Comparable<SourceSpan> {
    @Override
    public int compareTo(SourceSpan other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
