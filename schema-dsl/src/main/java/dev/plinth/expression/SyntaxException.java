package dev.plinth.expression;

import dev.plinth.diagnostic.Diagnostic;

/**
 * A one-liner or an expression cannot be read on from here. It carries the whole diagnostic and never leaves the
 * reading of its line: one slip, one message.
 */
public final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public SyntaxException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
