package dev.plinth.cli;

import dev.plinth.prover.rows.Masking;
import dev.plinth.prover.rows.ProductionSample;
import dev.plinth.yaml.Project;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where masked rows come from. */
final class SampleOptions {
    @Option(
            names = "--sample-from",
            paramLabel = "JDBC",
            description = {
                "a database whose rows, masked, prove the first migration that it has not run; it is only read, and nothing",
                "is written: masking: { keep: [countries, orders.status] } in plinth.yaml names what stays readable"
            })
    private @Nullable String url;

    @Option(names = "--sample-user", paramLabel = "U", description = "its user, who may read it")
    private @Nullable String user;

    @Option(
            names = "--sample-password-env",
            paramLabel = "NAME",
            description = "the environment variable that holds the password")
    private @Nullable String passwordVariable;

    @Option(
            names = "--sample-rows",
            paramLabel = "N",
            description = "rows of each table, besides those that they refer to (default: ${DEFAULT-VALUE})")
    private int rows = 100;

    boolean isAsked() {
        return url != null;
    }

    String dialect() {
        return address().dialect(Optional.empty());
    }

    Connection open() {
        return address().openExisting(" (is this the right place: " + address().place() + "?)");
    }

    /** @throws InputException if plinth.yaml keeps what is not declared: a mistyped name would be no harm, and no help */
    Masking masking(Project project, long seed) {
        if (rows < 1) {
            throw new InputException("--sample-rows is at least 1");
        }
        Masking masking = Masking.of(project.configuration().unmasked(), rows, seed);
        List<String> unknown = ProductionSample.unknown(masking, project.declared());
        if (!unknown.isEmpty()) {
            throw new InputException("plinth.yaml: masking: keeps " + String.join(", ", unknown)
                    + ", and the schema has no such table or column");
        }
        return masking;
    }

    private JdbcAddress address() {
        return new JdbcAddress(
                Objects.requireNonNull(url, "no sample is asked for"),
                Optional.ofNullable(user),
                Optional.ofNullable(passwordVariable));
    }
}
