package dev.plinth.cli;

import dev.plinth.accessor.Accessors;
import dev.plinth.emit.OutputDirectory;
import dev.plinth.emit.OutputDirectory.Difference;
import dev.plinth.yaml.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The Java that a project asks for.
 *
 * @param folder of sources that it goes to
 * @param files by their paths below it
 */
record JavaFiles(Path folder, SortedMap<String, String> files) {
    /** @param project the folder of the project, that the other is relative to */
    static Optional<JavaFiles> of(Project project, Path folder) {
        return project.configuration()
                .output()
                .java()
                .map(java -> new JavaFiles(
                        folder.resolve(java.directory()).normalize(),
                        Accessors.of(project.declared(), java.packageName())));
    }

    List<Difference> differences() throws IOException {
        return new OutputDirectory(folder).differences(files);
    }

    /** @throws dev.plinth.emit.OutputConflictException if a file is not Plinth's, or was edited */
    void requireNoConflict() throws IOException {
        new OutputDirectory(folder).requireNoConflict(files);
    }

    /** @return the number of files that changed */
    int write() throws IOException {
        return new OutputDirectory(folder).write(files);
    }
}
