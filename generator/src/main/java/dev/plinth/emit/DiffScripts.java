package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import java.util.ArrayList;
import java.util.List;

/** One plan as two plain scripts. */
public record DiffScripts(String up, String down) {
    /** @throws dev.plinth.dialect.RefusedException if the engine cannot do it */
    public static DiffScripts of(Dialect dialect, MigrationPlan plan) {
        return new DiffScripts(
                script(dialect, plan, plan, "Up"), script(dialect, Planner.invert(plan), plan, "Down: undoes up.sql"));
    }

    /** @param undone the plan whose rollback the header is about */
    private static String script(Dialect dialect, MigrationPlan plan, MigrationPlan undone, String title) {
        List<String> header = new ArrayList<>();
        header.add(title);
        header.add("Dialect: " + dialect.name());
        header.add("Run: " + dialect.script().command());
        if (plan.steps().isEmpty()) {
            header.add("There is no difference.");
        }
        header.addAll(ScriptHeader.degraded(Degraded.of(plan, dialect.name())));
        header.addAll(ScriptHeader.reversal(undone));
        Repetition repetition = Repetition.of(dialect, plan);
        header.addAll(ScriptHeader.repetition(repetition));
        return new ScriptWriter(
                        dialect.script(),
                        origin -> OriginWords.of(
                                origin, step -> plan.operations().get(step).toString()))
                .write(header, repetition.lines(), dialect.lower(plan))
                .text();
    }
}
