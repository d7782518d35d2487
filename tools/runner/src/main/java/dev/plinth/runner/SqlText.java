package dev.plinth.runner;

/**
 * One piece of SQL together with the place that it was read from. Everything that the runner executes is one of these,
 * so that every refusal of a database can name a file and a line.
 *
 * @param sql  executed as it stands, never split and never rewritten
 * @param file relative to the bundle's folder
 * @param line counted from 1
 */
public record SqlText(String sql, String file, int line) {

    private static final int EXCERPT_LENGTH = 160;

    /** The place as {@code file:line}. */
    public String place() {
        return file + ":" + line;
    }

    /** The beginning of the statement on one line, for a message. */
    public String excerpt() {
        String flat = sql.strip().replaceAll("\\s+", " ");
        return flat.length() <= EXCERPT_LENGTH ? flat : flat.substring(0, EXCERPT_LENGTH) + "…";
    }
}
