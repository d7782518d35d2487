package dev.plinth.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * Two runners that start at the same moment on an empty database. Where no lock keeps the second one waiting, both are
 * held until both have decided to apply the first migration.
 */
final class Race {

    private Race() {}

    static void run(EngineContract engine, int migrations) {
        BundleFolder folder = engine.folder("race");
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= migrations; i++) {
            String id = String.format(Locale.ROOT, "%03d_step", i);
            ids.add(id);
            folder.migration(id).up();
            engine.unit(folder, "step").sql("CREATE TABLE IF NOT EXISTS step_" + i + " (id INT)");
            engine.nextUnit(folder, "fill").sql("INSERT INTO step_" + i + " VALUES (1)");
            folder.irreversible("none");
        }
        Bundle bundle = folder.read();
        CyclicBarrier start = new CyclicBarrier(2);
        CyclicBarrier decided = new CyclicBarrier(2);
        RunListener listener = new RunListener() {
            @Override
            public void waitingForLock() {
                await(start);
            }

            @Override
            public void migrationStarting(String id, Direction direction) {
                if (!bundle.engine().lock().excludesOthers() && id.equals(ids.get(0))) {
                    await(decided);
                }
            }
        };
        List<String> applied = new ArrayList<>();
        // The common pool of a machine with two processors runs one of them after the other, from Java 25 on.
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<RunResult>> runs = IntStream.range(0, 2)
                    .mapToObj(which -> CompletableFuture.supplyAsync(
                            () -> PlinthRunner.of(engine.database.source(), bundle)
                                    .reportingTo(listener)
                                    .up(EngineContract.ALL),
                            threads))
                    .toList();
            runs.forEach(run -> applied.addAll(engine.ids(run.join())));
        } finally {
            threads.shutdown();
        }

        assertThat(applied).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(engine.events())
                .containsExactlyElementsOf(ids.stream().map(id -> id + "|up").toList());
        assertThat(engine.database.rows("SELECT * FROM step_" + migrations)).containsExactly("1");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException broken) {
            throw new AssertionError(broken);
        }
    }
}
