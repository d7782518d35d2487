package dev.plinth.importer.project;

import java.util.List;

/**
 * What a project's tool would run on an empty database.
 *
 * @param scripts in order
 * @param ignored files beside them that the tool does not run, and why
 */
public record MigrationScripts(List<MigrationScript> scripts, List<String> ignored) {
    public MigrationScripts {
        scripts = List.copyOf(scripts);
        ignored = List.copyOf(ignored);
    }
}
