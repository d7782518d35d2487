package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a project.
 *
 * @param project empty exactly where there are diagnostics
 * @param diagnostics of all files, by place
 */
public record ProjectReading(Optional<Project> project, List<Diagnostic> diagnostics) {
    public ProjectReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
