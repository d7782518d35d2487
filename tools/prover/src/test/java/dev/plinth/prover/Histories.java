package dev.plinth.prover;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialects;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.prover.engine.ScratchEngine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Histories of migrations for tests, in few words. */
final class Histories {
    private static final long SEED = 1;

    private Histories() {}

    static Migration migration(String id, Operation... steps) {
        return Migration.of(id, List.of(steps));
    }

    static EmissionInput input(ScratchEngine engine, List<Migration> migrations) {
        List<Operation> all = new ArrayList<>();
        migrations.forEach(migration -> all.addAll(migration.steps()));
        return new EmissionInput(
                "test",
                List.of(Dialects.of(engine.dialect())),
                State.EMPTY.apply(all).declared(),
                migrations,
                RetentionPolicy.ALWAYS,
                LayoutChoice.NUMBERED,
                Origins.NONE);
    }

    static EngineProof prove(ScratchEngine engine, Migration... migrations) throws SQLException, IOException {
        return new Prover(input(engine, List.of(migrations)), SEED).prove(engine);
    }

    /** The proof of the last of the migrations. */
    static MigrationProof last(ScratchEngine engine, Migration... migrations) throws SQLException, IOException {
        return new Prover(input(engine, List.of(migrations)), SEED).proveLast(engine);
    }
}
