package dev.plinth.emit;

import java.util.List;

/** Files stand where generated ones should go, and they are somebody's. */
public final class OutputConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputConflictException(List<String> conflicts) {
        super(String.join("\n", conflicts));
    }
}
