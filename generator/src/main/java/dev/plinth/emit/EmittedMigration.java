package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.plan.MigrationPlan;

/** A migration with its plan and its scripts for one dialect. */
record EmittedMigration(
        Migration migration, MigrationPlan plan, MigrationPlan inverse, MigrationDrafts drafts, LaidScripts scripts) {
    LaidScripts.NamedScript up() {
        return scripts.up();
    }

    LaidScripts.NamedScript down() {
        return scripts.down();
    }

    LaidScripts.NamedScript verify() {
        return scripts.verify();
    }
}
