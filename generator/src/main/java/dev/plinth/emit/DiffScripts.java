package dev.plinth.emit;

import dev.plinth.change.Forms;
import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One plan as two plain scripts. */
public record DiffScripts(String up, String down) {
    /**
     * In one transaction, where the engine has one: nobody is there who would take back the first parts of several.
     *
     * @throws dev.plinth.dialect.RefusedException if the engine cannot do it
     */
    public static DiffScripts of(Dialect dialect, MigrationPlan plan) {
        return of(dialect, plan, Forms.PLAIN);
    }

    /** @throws dev.plinth.dialect.RefusedException if the engine cannot do it */
    public static DiffScripts of(Dialect dialect, MigrationPlan plan, Forms forms) {
        return new DiffScripts(
                script(dialect, plan, forms, plan, "Up"),
                script(dialect, Planner.invert(plan), forms, plan, "Down: undoes up.sql"));
    }

    /** @param undone the plan whose rollback the header is about */
    private static String script(Dialect dialect, MigrationPlan plan, Forms forms, MigrationPlan undone, String title) {
        Parts parts = switch (forms) {
            case PLAIN -> Parts.of(dialect.lower(plan));
            case SAFE -> Parts.of(dialect.lowerSafely(plan, Set.of()));
        };
        List<String> header = new ArrayList<>();
        header.add(title);
        header.add("Dialect: " + dialect.name());
        header.add("Run: " + dialect.script().command());
        if (plan.steps().isEmpty()) {
            header.add("There is no difference.");
        }
        header.addAll(parts.lines());
        header.addAll(ScriptHeader.degraded(Degraded.of(plan, dialect.name())));
        header.addAll(ScriptHeader.reversal(undone));
        Repetition repetition = Repetition.of(dialect, plan);
        header.addAll(ScriptHeader.repetition(repetition));
        return new ScriptWriter(
                        dialect.script(),
                        origin -> OriginWords.of(
                                origin, step -> plan.operations().get(step).toString()))
                .write(header, repetition.lines(), parts.units())
                .text();
    }
}
