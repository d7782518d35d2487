package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.Reversal;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.ReversalWords;
import dev.plinth.emit.WrittenSince;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.yaml.Project;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each migration takes away for good, and what its rollback cannot bring back. */
final class Losses {
    static final Losses NONE = new Losses();

    private final Map<String, MigrationPlan> plans = new LinkedHashMap<>();

    private Losses() {}

    Losses(Project project) {
        List<Migration> migrations = ProjectOptions.migrations(project);
        List<MigrationPlan> all =
                Emitter.plans(migrations, project.configuration().retention());
        for (int number = 0; number < all.size(); number++) {
            plans.put(migrations.get(number).id(), all.get(number));
        }
    }

    private List<Reversal> reservations(String migration) {
        return Optional.ofNullable(plans.get(migration))
                .map(MigrationPlan::reservations)
                .orElse(List.of());
    }

    /** What the rollback of a migration cannot promise, said while it runs. */
    List<String> of(String migration) {
        return reservations(migration).stream().map(ReversalWords::of).toList();
    }

    /** What is gone once a migration has run, whatever its rollback does. */
    List<String> forGood(String migration) {
        return reservations(migration).stream()
                .filter(reversal -> !WrittenSince.is(reversal))
                .filter(reversal -> reversal instanceof Reversal.Lossy || reversal instanceof Reversal.Irreversible)
                .map(ReversalWords::of)
                .toList();
    }

    /**
     * What is gone once a migration has been rolled back: what it took away for good, and what was written since, counted
     * where that can be. Of what was not written nothing is lost.
     */
    List<String> ofRollback(String migration, Dialect dialect, Connection connection) {
        MigrationPlan plan = plans.get(migration);
        return plan == null
                ? List.of()
                : Stream.concat(forGood(migration).stream(), writtenSince(plan, dialect, connection).stream())
                        .toList();
    }

    private static List<String> writtenSince(MigrationPlan plan, Dialect dialect, Connection connection) {
        List<String> losses = new ArrayList<>();
        for (WrittenSince loss : WrittenSince.of(plan, dialect)) {
            Optional<String> rows = loss.count().map(count -> counted(connection, count));
            if (!rows.equals(Optional.of("0"))) {
                losses.add("lossy: " + loss.what()
                        + rows.map(number -> " (" + number + ")").orElse(""));
            }
        }
        return losses;
    }

    /** A later migration may have given the table another name: then nobody has counted. */
    private static String counted(Connection connection, String count) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException unknown) {
            return "not counted: " + unknown.getMessage();
        }
    }
}
