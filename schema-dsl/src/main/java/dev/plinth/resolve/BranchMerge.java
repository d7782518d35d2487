package dev.plinth.resolve;

import dev.plinth.diagnostic.SourceSpan;
import java.util.List;

/**
 * A migration that was written without others, and goes together with them: both orders arrive at the same schema.
 *
 * @param migration its id
 * @param span where it says from what schema it leaves
 * @param before ids of the others, which are applied before it
 */
public record BranchMerge(String migration, SourceSpan span, List<String> before) {
    public BranchMerge {
        before = List.copyOf(before);
    }

    /** As a person reads it, the place first. */
    @Override
    public String toString() {
        return span + ": " + migration + " was written without " + String.join(", ", before)
                + "; both orders arrive at the same schema, so " + migration + " is applied after";
    }
}
