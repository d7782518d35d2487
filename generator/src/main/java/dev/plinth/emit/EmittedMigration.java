package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.sql.SqlStatement;
import java.util.List;

/**
 * A migration with its plan and its scripts for one dialect.
 *
 * @param back what its rollback does, in forms that one transaction can hold
 */
record EmittedMigration(
        Migration migration,
        MigrationPlan plan,
        MigrationPlan inverse,
        MigrationDrafts drafts,
        LaidScripts scripts,
        List<SqlStatement> back) {
    EmittedMigration {
        back = List.copyOf(back);
    }

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
