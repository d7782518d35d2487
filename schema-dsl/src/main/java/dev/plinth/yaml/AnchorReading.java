package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.resolve.Anchor;
import java.util.List;

/**
 * What the migrations of a project should say of their places in its history.
 *
 * @param ids of all migrations
 * @param anchors in the order of the migrations; of use only where there are no diagnostics
 */
public record AnchorReading(List<String> ids, List<Anchor> anchors, List<Diagnostic> diagnostics) {
    public AnchorReading {
        ids = List.copyOf(ids);
        anchors = List.copyOf(anchors);
        diagnostics = List.copyOf(diagnostics);
    }
}
