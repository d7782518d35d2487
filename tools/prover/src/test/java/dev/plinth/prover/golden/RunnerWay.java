package dev.plinth.prover.golden;

import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import java.util.Optional;

/** By the runner, from the bundle. */
record RunnerWay(ScratchDatabase database, LaidOut files) implements Way {
    @Override
    public void up() {
        runner().up(Optional.empty());
    }

    @Override
    public void down() {
        runner().down("000");
    }

    private PlinthRunner runner() {
        return PlinthRunner.of(new ScratchDataSource(database), Bundle.read(files.folder()));
    }
}
