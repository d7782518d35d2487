package dev.plinth.golden;

import dev.plinth.change.RetentionPolicy;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.emit.LayoutKind;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import dev.plinth.yaml.ProjectReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The small project that every layout is shown with. */
public final class LayoutProject {
    private LayoutProject() {}

    /** @param folder of the project */
    public static EmissionInput input(Path folder, LayoutKind kind, Dialect dialect) {
        ProjectReading reading = ProjectReader.read(folder);
        Project project = reading.project().orElseThrow(() -> new AssertionError(reading.diagnostics()));
        return new EmissionInput(
                project.configuration().name(),
                List.of(dialect),
                project.declared(),
                project.migrations(),
                RetentionPolicy.ALWAYS,
                new LayoutChoice(kind, Optional.empty()),
                project.origins());
    }
}
