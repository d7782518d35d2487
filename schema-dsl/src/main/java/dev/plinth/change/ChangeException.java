package dev.plinth.change;

/** An operation does not fit the schema that it is applied to; the message says what stands in its way. */
public final class ChangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangeException(String message) {
        super(message);
    }
}
