package dev.plinth.prover.rows;

/** No row could be made for a table: a proof over an empty table would prove nothing. */
public final class RowGenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowGenerationException(String table, String why) {
        super("no row for the table " + table + ": " + why);
    }
}
