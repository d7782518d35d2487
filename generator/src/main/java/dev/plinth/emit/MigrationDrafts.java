package dev.plinth.emit;

import java.util.function.Supplier;

/**
 * What the scripts of a migration say.
 *
 * @param verify answers with a row a check
 * @param validation fails where a check does, of those that no later migration makes untrue; made where a layout asks for it
 */
record MigrationDrafts(ScriptDraft up, ScriptDraft down, ScriptDraft verify, Supplier<ScriptDraft> validation) {}
