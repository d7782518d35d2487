package dev.plinth.runner;

import java.util.List;
import java.util.Optional;

/**
 * One migration of a bundle.
 *
 * @param checksum  of the migration's meaning, as the generator computes it; compared, never interpreted
 * @param replaces  identifiers of migrations in the place of which it stands for databases that have run none of them
 * @param dependsOn identifiers of earlier migrations of the same bundle
 */
public record Migration(
        String id,
        String checksum,
        List<String> dependsOn,
        List<String> replaces,
        String description,
        Script up,
        Rollback down) {

    public Migration {
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    /** The same, where what a person has to do is taken as done. */
    Migration takingAsDone() {
        Rollback back = down instanceof Rollback.Scripted scripted
                ? new Rollback.Scripted(scripted.script().takingAsDone())
                : down;
        return new Migration(id, checksum, dependsOn, replaces, description, up.takingAsDone(), back);
    }

    /** The part of the identifier that orders, such as {@code 006}. */
    public String version() {
        return MigrationName.of(id).version();
    }

    /** The part of the identifier that speaks, such as {@code add_user_preferences}. */
    public String name() {
        return MigrationName.of(id).name();
    }

    /**
     * The script that rolls this migration back.
     *
     * @throws RunnerException.Refused with the author's reason, when it cannot be rolled back
     */
    Script rollbackScript() {
        if (down instanceof Rollback.Scripted scripted) {
            return scripted.script();
        }
        throw new RunnerException.Refused(
                id + " cannot be rolled back: " + irreversibleReason().orElse("no script")
                        + "; nothing was rolled back. Restore a backup, or write a migration that goes on from here.");
    }

    /** Why it cannot be rolled back, where it cannot. */
    Optional<String> irreversibleReason() {
        return down instanceof Rollback.Irreversible irreversible
                ? Optional.of(irreversible.reason())
                : Optional.empty();
    }

    /** The text that the history keeps beside the application it belongs to. */
    Optional<String> rollbackText() {
        return down instanceof Rollback.Scripted scripted
                ? Optional.of(scripted.script().text())
                : Optional.empty();
    }
}
