package dev.plinth.prover.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.Contract;
import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.HistoryProof;
import dev.plinth.prover.MigrationProof;
import dev.plinth.prover.Prover;
import dev.plinth.prover.engine.H2Engine;
import dev.plinth.prover.engine.PostgreSqlEngine;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import java.util.ArrayList;
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

    /** A migration behind it ends what the change keeps; the way back from there leads to the same schemas. */
    @Test
    void contractsOnSqlite() throws Exception {
        try (ScratchEngine engine = new SqliteEngine()) {
            contracts(engine);
        }
    }

    @Test
    void contractsOnH2() throws Exception {
        try (ScratchEngine engine = new H2Engine()) {
            contracts(engine);
        }
    }

    @Test
    void contractsOnPostgreSql() throws Exception {
        try (ScratchEngine engine = PostgreSqlEngine.embedded()) {
            contracts(engine);
        }
    }

    private static void contracts(ScratchEngine engine) {
        int[] contracted = {0};
        for (long seed = 1; seed <= CASES / 5; seed++) {
            Shrinking.check(seed, randomCase -> {
                try {
                    contracted[0] += contract(engine, randomCase);
                } catch (RefusedException refusal) {
                    // the other tests count those
                }
            });
        }
        assertThat(contracted[0]).as("contracts on %s", engine.version()).isPositive();
    }

    /** @return how many contracts were proven */
    private static int contract(ScratchEngine engine, RandomCase randomCase) throws Exception {
        EmissionInput input = input(engine, randomCase);
        List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
        if (plans.get(plans.size() - 1).to().parked().isEmpty()) {
            return 0;
        }
        List<Migration> migrations = new ArrayList<>(input.migrations());
        migrations.add(Migration.of("003_contract", List.of(new Contract("002_change"))));
        EmissionInput contracting = new EmissionInput(
                input.project(),
                input.dialects(),
                input.declared(),
                migrations,
                input.retention(),
                input.layout(),
                input.origins());
        Prover prover = new Prover(contracting, randomCase.schema());
        MigrationProof proof = prover.proveLast(engine);
        assertThat(proof.failures()).isEmpty();
        HistoryProof history = prover.proveHistory(engine);
        assertThat(history.failures()).isEmpty();
        return 1;
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
