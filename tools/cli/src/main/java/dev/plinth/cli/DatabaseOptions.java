package dev.plinth.cli;

import dev.plinth.change.Forms;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emission;
import dev.plinth.emit.EmissionInput;
import dev.plinth.prover.engine.TemporaryFolder;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.MigrationStatus;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.runner.RunListener;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectConfiguration;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a database is and how to get in. */
final class DatabaseOptions {
    @Option(
            names = "--url",
            required = true,
            paramLabel = "JDBC",
            description = "for example jdbc:postgresql://localhost/app")
    private String url = "";

    @Mixin
    private LoginOptions login = new LoginOptions();

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "the database's dialect, where the URL does not begin with it")
    private @Nullable String dialect;

    /** A runner for a database that is made where it is not there yet, if its driver does that. */
    PlinthRunner runner(ProjectOptions options) {
        JdbcAddress address = address();
        return PlinthRunner.of(address::open, bundle(options));
    }

    /** A runner for a database that has none of the migrations: nobody can be at its tables, so none takes several transactions. */
    PlinthRunner fresh(ProjectOptions options) throws IOException {
        JdbcAddress address = address();
        PlinthRunner runner = PlinthRunner.of(address::open, plain(options));
        List<String> there = runner.status().stream()
                .filter(migration -> migration.state() != MigrationStatus.State.PENDING)
                .map(MigrationStatus::id)
                .toList();
        if (!there.isEmpty()) {
            throw new InputException("--fast is for a new database, and " + address.place() + " has "
                    + String.join(", ", there) + ": leave --fast out, so that others can work meanwhile");
        }
        return runner;
    }

    /** What `generate` would write, with the forms of one transaction. */
    private Bundle plain(ProjectOptions options) throws IOException {
        Project project = options.read(Purpose.GENERATE);
        Dialect dialect = ProjectOptions.dialect(project, dialect());
        EmissionInput input = ProjectOptions.input(project, List.of(dialect)).in(Forms.PLAIN);
        Emission emission = GenerateCommand.emit(input, Refusals.of(project, options.folder()));
        try (TemporaryFolder folder = TemporaryFolder.create("fast")) {
            for (Map.Entry<String, String> file : emission.files().entrySet()) {
                Path path = folder.path().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return Bundle.read(folder.path().resolve(dialect.name()));
        }
    }

    /** A runner for a database that must be there: a mistyped path would else become an empty one. */
    PlinthRunner existing(ProjectOptions options) {
        JdbcAddress address = address();
        return PlinthRunner.of(
                () -> address.openExisting(" (only 'up' makes a database that is not there; is this the right place: "
                        + address.place() + "?)"),
                bundle(options));
    }

    /** A listener that asks before values are lost, and hands on to another. */
    RunListener cautious(RunListener next, Losses losses, Consent consent, ProjectOptions options, Answer answer) {
        Project project = options.read(Purpose.GENERATE);
        JdbcAddress address = address();
        return new Caution(
                next,
                losses,
                ProjectOptions.dialect(project, dialect()),
                this::connect,
                consent,
                project.configuration().backup().map(command -> new Backup(command, options.folder(), address)),
                answer);
    }

    /** What plinth.yaml calls the database, where it says that it is in production. */
    Optional<String> production(Project project) {
        JdbcAddress address = address();
        return project.configuration().databases().stream()
                .filter(ProjectConfiguration.Database::production)
                .filter(database -> database.is(address.url()) || database.is(address.place()))
                .map(ProjectConfiguration.Database::name)
                .findFirst();
    }

    /** A connection to a database that must be there. */
    Connection connect() {
        JdbcAddress address = address();
        return address.openExisting(" (is this the right place: " + address.place() + "?)");
    }

    Optional<String> user() {
        return login.user();
    }

    private JdbcAddress address() {
        return login.address(url);
    }

    private Bundle bundle(ProjectOptions options) {
        Project project = options.read(Purpose.GENERATE);
        Path folder = options.output(project)
                .resolve(ProjectOptions.dialect(project, dialect()).name());
        if (!Files.isRegularFile(folder.resolve("bundle.plinth"))) {
            throw new InputException("nothing is generated in " + folder + ": run `plinth generate` first");
        }
        return Bundle.read(folder);
    }

    /** The database's dialect. */
    String dialect() {
        return address().dialect(Optional.ofNullable(dialect));
    }
}
