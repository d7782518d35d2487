package dev.plinth.emit;

import dev.plinth.change.Migration;
import dev.plinth.change.RetentionPolicy;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From a project to files: for each dialect the scripts of every migration up and down, their verification, the whole
 * schema from empty, a manifest and the runner's bundle. The same input gives the same bytes.
 */
public final class Emitter {
    private Emitter() {}

    /** @throws dev.plinth.change.ChangeException if a migration does not fit the state that it meets */
    public static Emission emit(EmissionInput input) {
        List<Lines.Planned> plans = Lines.of(input);
        SortedMap<String, String> files = new TreeMap<>();
        List<Refusal> refusals = new ArrayList<>();
        List<String> edits = new ArrayList<>();
        for (Dialect dialect : input.dialects()) {
            try {
                DialectEmitter emitter = new DialectEmitter(input, dialect, plans);
                emitter.files().forEach((path, text) -> files.put(dialect.name() + "/" + path, text));
                edits.addAll(emitter.edits());
            } catch (RefusedException refused) {
                refusals.addAll(refused.refusals());
            }
        }
        return new Emission(files, refusals, edits);
    }

    /**
     * The files of one dialect, by their paths below its folder, for plans that are there already.
     *
     * @param plans of the migrations, in the same order
     * @throws RefusedException if the engine or the layout cannot do it
     */
    public static SortedMap<String, String> files(EmissionInput input, Dialect dialect, List<MigrationPlan> plans) {
        return new DialectEmitter(input, dialect, Lines.of(input, plans)).files();
    }

    /**
     * Whether databases end the same, whichever way they come: by a squash, or by what it replaces.
     *
     * @throws dev.plinth.change.ChangeException if they do not
     */
    public static void requireSameEnds(EmissionInput input) {
        Lines.of(input);
    }

    /** What engines cannot do of a plan or, where they can, of its rollback, or cannot hold when it is done. */
    public static List<Refusal> refusals(List<Dialect> dialects, MigrationPlan plan) {
        MigrationPlan rollback = Planner.invert(plan);
        List<Refusal> refusals = new ArrayList<>();
        for (Dialect dialect : dialects) {
            try {
                dialect.lower(plan);
                dialect.lower(rollback);
                dialect.derive(plan.to());
            } catch (RefusedException refused) {
                refusals.addAll(refused.refusals());
            }
        }
        return refusals;
    }

    /** The plan of each migration, from where the one before it arrives. */
    public static List<MigrationPlan> plans(List<Migration> migrations, RetentionPolicy retention) {
        List<MigrationPlan> plans = new ArrayList<>();
        State state = State.EMPTY;
        for (Migration migration : migrations) {
            MigrationPlan plan = Planner.plan(state, migration, retention);
            plans.add(plan);
            state = plan.to();
        }
        return plans;
    }
}
