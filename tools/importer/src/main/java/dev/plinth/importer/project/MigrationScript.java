package dev.plinth.importer.project;

/**
 * Something that another tool would run, in its turn.
 *
 * @param name where it stands, for messages
 * @param sql as it is run, its placeholders replaced
 */
public record MigrationScript(String name, String sql) {}
