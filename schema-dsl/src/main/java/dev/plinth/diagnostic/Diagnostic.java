package dev.plinth.diagnostic;

import java.util.Optional;

/**
 * One thing that is wrong with the input.
 *
 * @param code stable: {@code PL-} and four digits
 * @param message what is wrong, with the offending name
 * @param hint what to write instead; empty only where the message already says it
 */
public record Diagnostic(String code, SourceSpan span, String message, Optional<String> hint) {
    /** {@code file:line:column: PL-1042 message} and the hint on a line of its own. */
    @Override
    public String toString() {
        return span + ": " + code + " " + message
                + hint.map(text -> "\n    hint: " + text).orElse("");
    }
}
