package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.Reversal;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.ReversalWords;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.yaml.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rollback of each migration cannot bring back, said while it runs. */
final class Losses {
    static final Losses NONE = new Losses();

    private final Map<String, List<Reversal>> reservations = new LinkedHashMap<>();

    private Losses() {}

    Losses(Project project) {
        List<Migration> migrations = ProjectOptions.migrations(project);
        List<MigrationPlan> plans =
                Emitter.plans(migrations, project.configuration().retention());
        for (int number = 0; number < plans.size(); number++) {
            reservations.put(migrations.get(number).id(), plans.get(number).reservations());
        }
    }

    List<String> of(String migration) {
        return reservations.getOrDefault(migration, List.of()).stream()
                .map(ReversalWords::of)
                .toList();
    }
}
