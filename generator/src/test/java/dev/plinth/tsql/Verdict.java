package dev.plinth.tsql;

/** What an independent parser says of one statement. */
public sealed interface Verdict {

    /** The parser read the statement to its end. */
    record Accepted() implements Verdict {}

    /**
     * The parser refused, rightly or not.
     *
     * @param message the parser's own words
     */
    record Rejected(String message) implements Verdict {}
}
