package dev.plinth.dialect;

import dev.plinth.diagnostic.DiagnosticCode;

/**
 * Something that was declared and that an engine cannot do.
 *
 * @param code whether it is the declaration that the engine cannot hold, or the change that it cannot make
 * @param dialect its name
 * @param path of the object ({@code tables/candidates/columns/email})
 * @param why the engine cannot, naming the feature
 * @param way what the author can do instead
 */
public record Refusal(DiagnosticCode code, String dialect, String path, String why, String way) {
    @Override
    public String toString() {
        return dialect + ": " + path + ": " + why + "; " + way;
    }
}
