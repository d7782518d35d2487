package dev.plinth.prover;

/** The rows that were made up are none that the migration admits: that says nothing about the migration yet. */
final class UnfitRowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitRowsException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The first line, without what became of the database. */
    String reason() {
        return String.valueOf(getMessage()).lines().findFirst().orElse("");
    }
}
