package dev.plinth.prover.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.MigrationProof;
import dev.plinth.prover.Prover;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random migrations on real engines, with rows: up arrives at the declaration, down leads back, up arrives again. */
class RandomMigrationsTest {
    private static final int CASES = Size.of(100, 1_000);

    @Test
    void onSqlite() throws Exception {
        try (ScratchEngine engine = new SqliteEngine()) {
            run(engine);
        }
    }

    @Test
    void onH2() throws Exception {
        try (ScratchEngine engine = new H2Engine()) {
            run(engine);
        }
    }

    @Test
    void onPostgreSql() throws Exception {
        try (ScratchEngine engine = PostgreSqlEngine.embedded()) {
            run(engine);
        }
    }

    private static void run(ScratchEngine engine) {
        int[] refused = {0};
        for (long seed = 1; seed <= CASES; seed++) {
            Shrinking.check(seed, randomCase -> {
                try {
                    migrate(engine, randomCase);
                } catch (RefusedException refusal) {
                    refused[0]++;
                }
            });
        }
        assertThat(refused[0]).as("refused on %s", engine.version()).isLessThan(CASES / 2);
    }

    private static void migrate(ScratchEngine engine, RandomCase randomCase) throws Exception {
        MigrationProof proof = new Prover(input(engine, randomCase), randomCase.schema()).proveLast(engine);
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.unproven()).isEmpty();
    }

    private static EmissionInput input(ScratchEngine engine, RandomCase randomCase) {
        MigrationPlan change = randomCase.plan();
        SchemaDiffer differ = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE);
        List<Migration> migrations = List.of(
                Migration.of(
                        "001_before", differ.diff(State.EMPTY, change.from().declared())),
                Migration.of("002_change", change.operations()));
        Dialect dialect = Dialects.of(engine.dialect());
        return new EmissionInput(
                "random",
                List.of(dialect),
                change.to().declared(),
                migrations,
                RetentionPolicy.ALWAYS,
                LayoutChoice.NUMBERED,
                Origins.NONE);
    }
}
