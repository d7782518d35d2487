package dev.plinth.cli;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.runner.Bundle;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.yaml.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a database is and how to get in; a password never stands on the command line. */
final class DatabaseOptions {
    /** Drivers that make a database where there is none, and the property that forbids it. */
    private static final Map<String, Map.Entry<String, String>> MAKERS =
            Map.of("h2", Map.entry("IFEXISTS", "TRUE"), "sqlite", Map.entry("open_mode", "2"));

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
        return PlinthRunner.of(() -> open(login(), ""), bundle(options));
    }

    /** A runner for a database that must be there: a mistyped path would else become an empty one. */
    PlinthRunner existing(ProjectOptions options) {
        Map.Entry<String, String> forbidding = MAKERS.get(scheme());
        if (forbidding == null) {
            return runner(options);
        }
        String hint = " (only 'up' makes a database that is not there; is this the right place: " + place() + "?)";
        Supplier<Connection> connections = () -> {
            Properties properties = login();
            properties.setProperty(forbidding.getKey(), forbidding.getValue());
            return open(properties, hint);
        };
        return PlinthRunner.of(connections, bundle(options));
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

    /** The dialect that the URL's scheme names; an option serves where that is a driver around another. */
    private String dialect() {
        String scheme = scheme();
        if (dialect == null) {
            return scheme;
        }
        boolean known = Dialects.all().stream().map(Dialect::name).anyMatch(scheme::equals);
        if (known && !scheme.equals(dialect)) {
            throw new InputException("--url is of a " + scheme + " database, and --dialect says " + dialect
                    + ": leave out --dialect, or mend the URL");
        }
        return dialect;
    }

    private String scheme() {
        String[] parts = url.split(":", 3);
        if (parts.length < 3 || !parts[0].equals("jdbc")) {
            throw new InputException("--url is a JDBC URL, for example jdbc:postgresql://localhost/app");
        }
        return parts[1];
    }

    /** The URL without its settings, among which a password may be. */
    private String place() {
        return url.split("[?;]", 2)[0];
    }

    private Properties login() {
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
        return properties;
    }

    private Connection open(Properties properties, String hint) {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException failure) {
            throw new UnreachableException(failure, hint);
        }
    }
}
