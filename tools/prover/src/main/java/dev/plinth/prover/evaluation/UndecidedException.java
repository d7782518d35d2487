package dev.plinth.prover.evaluation;

/**
 * The engines differ on this row, or some of them raise an error: an integer overflows, a number is divided by zero, a
 * comparison depends on the session's time zone. Such a row proves nothing and is not made.
 */
public final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecidedException(String message) {
        super(message);
    }
}
