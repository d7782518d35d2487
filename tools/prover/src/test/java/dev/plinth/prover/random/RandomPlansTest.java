package dev.plinth.prover.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.SetPartitioning;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import org.junit.jupiter.api.Test;

/** The laws of planning over random pairs of schemas, without a database. */
class RandomPlansTest {
    private static final int CASES = Size.of(1_000, 20_000);

    @Test
    void plansArriveAndLeadBack() {
        for (long seed = 1; seed <= CASES; seed++) {
            Shrinking.check(seed, RandomPlansTest::laws);
        }
    }

    private static void laws(RandomCase randomCase) {
        MigrationPlan plan = randomCase.plan();
        State arrived = plan.to();
        SchemaDiffer plain = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE);
        assertThat(plain.diff(arrived, randomCase.change().to()))
                .as("a second diff")
                .isEmpty();
        assertThat(new SchemaDiffer(NamingStyle.SNAKE, randomCase.change().renames())
                        .diff(arrived, randomCase.change().to()))
                .as("a second diff with the same renames")
                .isEmpty();
        assertThat(Planner.invert(plan).to().declared()).isEqualTo(randomCase.from());
    }

    @Test
    void everyDialectLowersOrRefuses() {
        int refused = 0;
        int lowered = 0;
        for (long seed = 1; seed <= CASES / 5; seed++) {
            MigrationPlan plan = RandomCase.of(seed).plan();
            for (Dialect dialect : Dialects.all()) {
                try {
                    assertThat(dialect.lower(plan).isEmpty() && mustDoSomething(plan, dialect))
                            .as("seed %d on %s gives nothing", seed, dialect.name())
                            .isFalse();
                    lowered++;
                } catch (RefusedException refusal) {
                    refused++;
                }
            }
        }
        assertThat(lowered).as("lowered, of which %d refused", refused).isGreaterThan(refused);
    }

    /** SQLite has no names of constraints to change, and where a table is in one piece, its partitions are nothing. */
    private static boolean mustDoSomething(MigrationPlan plan, Dialect dialect) {
        boolean inPieces = dialect.name().equals("postgresql");
        return !dialect.name().equals("sqlite")
                && plan.operations().stream()
                        .anyMatch(operation -> inPieces || !(operation instanceof SetPartitioning));
    }
}
