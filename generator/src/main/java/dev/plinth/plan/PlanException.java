package dev.plinth.plan;

import java.util.List;

/** A plan that does not keep its laws; the remainder is listed. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlanException(String message, List<String> remainder) {
        super(message + ":\n  " + String.join("\n  ", remainder));
    }
}
