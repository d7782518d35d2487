package dev.plinth.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who asks a database; a password never stands on the command line. */
final class LoginOptions {
    @Option(names = "--user", paramLabel = "U", description = "the database user")
    private @Nullable String user;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "the environment variable that holds the password")
    private @Nullable String passwordVariable;

    Optional<String> user() {
        return Optional.ofNullable(user);
    }

    JdbcAddress address(String url) {
        return new JdbcAddress(url, user(), Optional.ofNullable(passwordVariable));
    }
}
