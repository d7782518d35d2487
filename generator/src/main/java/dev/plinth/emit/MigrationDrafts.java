package dev.plinth.emit;

/** What the scripts of a migration say. */
record MigrationDrafts(ScriptDraft up, ScriptDraft down, ScriptDraft verify) {}
