package dev.plinth.cli;

import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.yaml.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
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

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (passwordVariable != null) {
            String password = System.getenv(passwordVariable);
            if (password == null) {
                throw new InputException("the environment has no variable " + passwordVariable);
            }
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /** The dialect that the URL's scheme names, unless an option did. */
    String dialect(ProjectOptions options, Project project) {
        List<String> declared = project.configuration().dialects();
        String wanted = options.dialect().orElseGet(this::dialectOfUrl);
        return ProjectOptions.oneOf(declared, wanted);
    }

    private String dialectOfUrl() {
        String[] parts = url.split(":", 3);
        if (parts.length < 3 || !parts[0].equals("jdbc")) {
            throw new InputException("--url is a JDBC URL, for example jdbc:postgresql://localhost/app");
        }
        return parts[1];
    }

    PlinthRunner runner(ProjectOptions options) {
        Project project = options.read();
        Path folder = options.output(project).resolve(dialect(options, project));
        if (!Files.isRegularFile(folder.resolve("bundle.plinth"))) {
            throw new InputException("nothing is generated in " + folder + ": run `plinth generate` first");
        }
        return PlinthRunner.of(this::open, Bundle.read(folder));
    }

    private Connection open() {
        try {
            return connect();
        } catch (SQLException failure) {
            throw new UnreachableException(failure);
        }
    }
}
