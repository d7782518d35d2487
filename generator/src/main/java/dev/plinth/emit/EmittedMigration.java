package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.plan.MigrationPlan;

/**
 * A migration with its plan and its scripts for one dialect.
 *
 * @param up relative path and script
 */
record EmittedMigration(
        Migration migration,
        MigrationPlan plan,
        MigrationPlan inverse,
        NamedScript up,
        NamedScript down,
        NamedScript verify) {
    record NamedScript(String path, Script script) {}
}
