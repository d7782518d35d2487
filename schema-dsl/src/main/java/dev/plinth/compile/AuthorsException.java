package dev.plinth.compile;

/** Carries what an author's constructor threw. */
final class AuthorsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuthorsException(Throwable thrown) {
        super(thrown);
    }
}
