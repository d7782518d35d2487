package dev.plinth.prover;

import dev.plinth.change.Migration;
import dev.plinth.runner.PlinthRunner;
import java.util.List;

/**
 * A migration as the runner is told of it.
 *
 * @param previous the migration that is left when it is rolled back, or the word for none
 */
record MigrationName(String id, String previous) {
    static MigrationName of(List<Migration> migrations, int number) {
        String previous = number == 0
                ? PlinthRunner.BEFORE_THE_FIRST
                : migrations.get(number - 1).id();
        return new MigrationName(migrations.get(number).id(), previous);
    }

    boolean first() {
        return previous.equals(PlinthRunner.BEFORE_THE_FIRST);
    }
}
