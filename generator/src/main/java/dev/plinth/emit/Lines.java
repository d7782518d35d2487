package dev.plinth.emit;

import dev.plinth.change.ChangeException;
import dev.plinth.change.Migration;
import dev.plinth.change.Parked;
import dev.plinth.change.State;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All migrations that databases may run, with their plans: those of the line, and right before each squash what it replaces. */
final class Lines {
    private Lines() {}

    /** A migration, what layouts call it by, and what it does where it stands. */
    record Planned(Migration migration, MigrationName name, MigrationPlan plan) {}

    /** @throws ChangeException if what is replaced keeps for its rollbacks what its squash does not keep */
    static List<Planned> of(EmissionInput input) {
        List<Planned> all = new ArrayList<>();
        Map<String, MigrationName> names = names(input);
        State state = State.EMPTY;
        for (Migration migration : input.migrations()) {
            MigrationPlan plan = Planner.plan(state, migration, input.retention());
            List<Migration> replaced = input.replaced().stream()
                    .filter(old -> migration.replaces().contains(old.id()))
                    .toList();
            if (!replaced.isEmpty()) {
                all.addAll(replaced(input, migration, replaced, plan, names));
            }
            all.add(new Planned(migration, Objects.requireNonNull(names.get(migration.id())), plan));
            state = plan.to();
        }
        return all;
    }

    /** Nothing is called otherwise because a squash has come: it has a name of its own. */
    private static Map<String, MigrationName> names(EmissionInput input) {
        List<Migration> before = new ArrayList<>();
        for (Migration migration : input.migrations()) {
            List<Migration> replaced = input.replaced().stream()
                    .filter(old -> migration.replaces().contains(old.id()))
                    .toList();
            before.addAll(replaced.isEmpty() ? List.of(migration) : replaced);
        }
        Map<String, MigrationName> names = new HashMap<>();
        MigrationName.of(input.migrations()).forEach(name -> names.put(name.id(), name));
        MigrationName.of(before).forEach(name -> names.put(name.id(), name));
        return names;
    }

    /** With plans that are there already; nothing is replaced. */
    static List<Planned> of(EmissionInput input, List<MigrationPlan> plans) {
        List<MigrationName> names = MigrationName.of(input.migrations());
        List<Planned> all = new ArrayList<>();
        for (int number = 0; number < plans.size(); number++) {
            all.add(new Planned(input.migrations().get(number), names.get(number), plans.get(number)));
        }
        return all;
    }

    private static List<Planned> replaced(
            EmissionInput input,
            Migration squash,
            List<Migration> replaced,
            MigrationPlan plan,
            Map<String, MigrationName> names) {
        List<Planned> old = new ArrayList<>();
        State state = plan.from();
        for (Migration migration : replaced) {
            MigrationPlan own = Planner.plan(state, migration, input.retention());
            old.add(new Planned(migration, Objects.requireNonNull(names.get(migration.id())), own));
            state = own.to();
        }
        if (!state.parked().equals(plan.to().parked())) {
            throw new ChangeException("databases that have run what " + squash.id() + " replaces keep for rollbacks "
                    + kept(state.parked()) + ", and those that run " + squash.id() + " keep "
                    + kept(plan.to().parked())
                    + ": squash only migrations that keep nothing, for later ones could not tell the databases apart");
        }
        return old;
    }

    private static String kept(Parked parked) {
        Set<String> names = parked.names();
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}
