package dev.plinth.cli;

/** The input is wrong; the message is complete and says what to do. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
