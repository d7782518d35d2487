package dev.plinth.cli;

import com.google.gson.JsonArray;
import dev.plinth.change.Migration;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emitter;
import dev.plinth.importer.Drift;
import dev.plinth.importer.DriftFinder;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.runner.PlinthRunner;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over a database that was there before its project. */
@Command(
        name = "baseline",
        description =
                "Take over a database that is there already, as one to which the migrations up to VERSION were applied.",
        footer = {
            "",
            "What the database holds is compared with what those migrations make: where it differs, each difference is named",
            "and nothing is recorded. Rows are not compared. What was taken over is not rolled back.",
            "",
            "Example:",
            "  plinth baseline 000 -p samples/power100 --url jdbc:sqlite:power100.db"
        })
final class BaselineCommand implements Callable<Integer> {
    private static final String COMPARED = "the database was found to be as this migration leaves it";
    private static final String TRUSTED = "the database was not compared with what this migration leaves";

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private ScratchOptions scratch = new ScratchOptions();

    @Parameters(paramLabel = "VERSION", description = "the last migration that it has: an id or a unique prefix")
    private String version = "";

    @Option(names = "--unverified", description = "do not compare: somebody else knows that they are the same")
    private boolean unverified;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException, SQLException {
        Project project = options.read(Purpose.GENERATE);
        PlinthRunner runner = database.existing(options);
        List<String> ids = runner.upTo(version);
        requireNothingParked(project, ids);
        if (!unverified && !isTheSame(project, ids)) {
            answer.say("the database is not as " + ids.get(ids.size() - 1)
                    + " leaves it: nothing was recorded. Mend it, or draft what is missing");
            return answer.end(ExitCode.FINDINGS);
        }
        List<String> taken = runner.baseline(version, unverified ? TRUSTED : COMPARED);
        taken.forEach(id -> answer.say("taken over with " + id));
        answer.object().add("migrations", Answer.texts(taken));
        return answer.end(ExitCode.DONE);
    }

    /** What migrations keep for their rollbacks was never kept here, and later ones would look for it. */
    private static void requireNothingParked(Project project, List<String> ids) {
        List<Migration> migrations = ProjectOptions.migrations(project).subList(0, ids.size());
        List<MigrationPlan> plans =
                Emitter.plans(migrations, project.configuration().retention());
        for (int number = 0; number < plans.size(); number++) {
            MigrationPlan plan = plans.get(number);
            boolean keeps = !plan.to().parked().equals(plan.from().parked());
            if (keeps && !plans.get(plans.size() - 1).to().parked().isEmpty()) {
                throw new InputException(
                        migrations.get(number).id() + " keeps for its rollback what it takes away, which this"
                                + " database never had: take the database over with an earlier migration, and let `up` do the rest");
            }
        }
    }

    private boolean isTheSame(Project project, List<String> ids) throws IOException, SQLException {
        Dialect dialect = ScratchEngines.readable(database.dialect());
        List<Migration> migrations = ProjectOptions.migrations(project).subList(0, ids.size());
        Drift drift;
        try (Connection connection = database.connect();
                ScratchEngines engines = scratch.engines(database.user(), answer::warn)) {
            drift = new DriftFinder(dialect, engines.like(connection, dialect))
                    .find(migrations, project.declared(), connection);
        }
        drift.compared().from().unsaid().forEach(unsaid -> answer.warn("not said: " + unsaid));
        JsonArray parts = new JsonArray();
        drift.parts().forEach(part -> parts.add(new DriftWords(answer, project).say(part)));
        answer.object().add("differences", parts);
        return drift.parts().isEmpty();
    }
}
