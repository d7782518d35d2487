package dev.plinth.prover.golden;

import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.diagnostic.Origins;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.LayoutChoice;
import dev.plinth.emit.LayoutKind;
import dev.plinth.golden.LayoutProject;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.engine.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The files of a case as a layout makes them, in a folder of their own. */
final class LaidOut implements AutoCloseable {
    static final String ID = "002_change";

    private final String dialect;
    private final int migrations;
    private final TemporaryFolder folder;
    private final SortedMap<String, String> files;

    private LaidOut(String dialect, int migrations, TemporaryFolder folder, SortedMap<String, String> files) {
        this.dialect = dialect;
        this.migrations = migrations;
        this.folder = folder;
        this.files = files;
    }

    /** @throws dev.plinth.dialect.RefusedException if the layout cannot hold it */
    static LaidOut of(ExecutedCase golden, LayoutKind kind, Dialect dialect, MigrationPlan plan) throws IOException {
        EmissionInput input = new EmissionInput(
                "golden",
                List.of(dialect),
                plan.to().declared(),
                List.of(Migration.of(ID, golden.golden().authored())),
                RetentionPolicy.NEVER,
                new LayoutChoice(kind, Optional.empty()),
                Origins.NONE);
        return of(input, dialect, List.of(plan));
    }

    /** A whole project, from nothing. */
    static LaidOut of(Path project, LayoutKind kind, Dialect dialect) throws IOException {
        EmissionInput input = LayoutProject.input(project, kind, dialect);
        return of(input, dialect, Emitter.plans(input.migrations(), input.retention()));
    }

    private static LaidOut of(EmissionInput input, Dialect dialect, List<MigrationPlan> plans) throws IOException {
        SortedMap<String, String> files = Emitter.files(input, dialect, plans);
        TemporaryFolder folder = TemporaryFolder.create("layout");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.path().resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return new LaidOut(dialect.name(), plans.size(), folder, files);
    }

    /** How many migrations there are. */
    int migrations() {
        return migrations;
    }

    String dialect() {
        return dialect;
    }

    Path folder() {
        return folder.path();
    }

    /** The text of a file that is there. */
    String text(String path) {
        return Optional.ofNullable(files.get(path))
                .orElseThrow(() -> new AssertionError(path + " is not among " + files.keySet()));
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
