package dev.plinth.cli;

import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.yaml.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a database is and how to get in; a password never stands on the command line. */
final class DatabaseOptions {
    @Option(
            names = "--url",
            required = true,
            paramLabel = "JDBC",
            description = "for example jdbc:postgresql://localhost/app")
    private String url = "";

    @Option(names = "--user", paramLabel = "U", description = "the database user")
    private @Nullable String user;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "the environment variable that holds the password")
    private @Nullable String passwordVariable;

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

    /** A runner for a database that must be there: a mistyped path would else become an empty one. */
    PlinthRunner existing(ProjectOptions options) {
        JdbcAddress address = address();
        return PlinthRunner.of(
                () -> address.openExisting(" (only 'up' makes a database that is not there; is this the right place: "
                        + address.place() + "?)"),
                bundle(options));
    }

    private JdbcAddress address() {
        return new JdbcAddress(url, Optional.ofNullable(user), Optional.ofNullable(passwordVariable));
    }

    private Bundle bundle(ProjectOptions options) {
        Project project = options.read();
        Path folder = options.output(project)
                .resolve(ProjectOptions.dialect(project, dialect()).name());
        if (!Files.isRegularFile(folder.resolve("bundle.plinth"))) {
            throw new InputException("nothing is generated in " + folder + ": run `plinth generate` first");
        }
        return Bundle.read(folder);
    }

    private String dialect() {
        return address().dialect(Optional.ofNullable(dialect));
    }
}
