package dev.plinth.resolve;

import dev.plinth.change.SchemaView;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.model.NamingStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A migration that was written without others, which have come before it meanwhile. Both orders are tried: they must
 * arrive at the same schema, and where one of two steps changes rows, it must be sure that the other cannot mind.
 *
 * @param base what the migration was written after
 * @param others what has come since, in its order
 */
record Branch(
        NamingStyle style,
        List<MigrationDeclaration> base,
        List<MigrationDeclaration> others,
        MigrationDeclaration migration) {
    Branch {
        base = List.copyOf(base);
        others = List.copyOf(others);
    }

    /** What came of trying both orders. */
    sealed interface Outcome {}

    /** @param end the fingerprint of the schema after the migration, without the others */
    record Merged(String end) implements Outcome {}

    /** Its own steps are wrong, whatever the others do. */
    record Unsound() implements Outcome {}

    /**
     * @param step of the migration
     * @param other of one of the others
     */
    record Conflict(Step step, Step other, String why) implements Outcome {}

    /** A step, whose it is and how far it reaches. */
    record Step(String migration, MigrationReplay.Placed placed, Reach reach) {
        SourceSpan span() {
            return placed.span();
        }

        @Override
        public String toString() {
            return placed.operation().toString();
        }
    }

    /** A run through migrations from nothing, of which nobody hears what it finds wrong. */
    private final class Trial {
        private final Diagnostics diagnostics = new Diagnostics();
        private final MigrationReplay replay = new MigrationReplay(style, diagnostics);

        List<MigrationReplay.Placed> take(MigrationDeclaration migration) {
            return replay.replay(migration);
        }

        void takeAll(List<MigrationDeclaration> migrations) {
            migrations.forEach(this::take);
        }

        Optional<Diagnostic> refusal() {
            return diagnostics.sorted().stream().findFirst();
        }
    }

    Outcome outcome() {
        Trial alone = new Trial();
        alone.takeAll(base);
        SchemaView before = alone.replay.state();
        List<MigrationReplay.Placed> own = alone.take(migration);
        if (alone.refusal().isPresent()) {
            return new Unsound();
        }
        String end = alone.replay.fingerprint();
        Trial behind = new Trial();
        behind.takeAll(base);
        List<Step> theirs = new ArrayList<>();
        StepReach now = new StepReach(List.of(before, alone.replay.state()));
        for (MigrationDeclaration other : others) {
            theirs.addAll(steps(other, behind.take(other), now));
        }
        StepReach reach = new StepReach(List.of(before, alone.replay.state(), behind.replay.state()));
        theirs.replaceAll(step -> new Step(
                step.migration(), step.placed(), step.placed().operation().accept(reach)));
        List<Step> ours = steps(migration, own, reach);
        return disturbed(ours, theirs)
                .or(() -> refused(behind, ours, theirs))
                .or(() -> refusing(alone, ours, theirs))
                .or(() -> different(alone, behind, ours, theirs))
                .<Outcome>map(conflict -> conflict)
                .orElseGet(() -> new Merged(end));
    }

    private static List<Step> steps(
            MigrationDeclaration migration, List<MigrationReplay.Placed> placed, StepReach reach) {
        return placed.stream()
                .map(step ->
                        new Step(migration.id().value(), step, step.operation().accept(reach)))
                .toList();
    }

    /** What rows hold is no part of the schema: where one step may change what the other finds, nobody can tell. */
    private static Optional<Conflict> disturbed(List<Step> ours, List<Step> theirs) {
        for (Step other : theirs) {
            for (Step step : ours) {
                Optional<String> why = other.reach().disturbed(step.reach());
                if (why.isPresent()) {
                    return Optional.of(new Conflict(step, other, why.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** After the others, a step of the migration does not fit any more. */
    private Optional<Conflict> refused(Trial behind, List<Step> ours, List<Step> theirs) {
        behind.take(migration);
        return behind.refusal()
                .flatMap(refusal -> at(refusal, ours)
                        .flatMap(step -> nearest(step, theirs)
                                .map(other -> new Conflict(step, other, "after it, " + refusal.message()))));
    }

    /** After the migration, a step of the others would not have fitted. */
    private Optional<Conflict> refusing(Trial alone, List<Step> ours, List<Step> theirs) {
        alone.takeAll(others);
        return alone.refusal()
                .flatMap(refusal -> at(refusal, theirs)
                        .flatMap(other -> nearest(other, ours)
                                .map(step -> new Conflict(step, other, "the other way round, " + refusal.message()))));
    }

    private static Optional<Conflict> different(Trial alone, Trial behind, List<Step> ours, List<Step> theirs) {
        if (alone.replay.fingerprint().equals(behind.replay.fingerprint())) {
            return Optional.empty();
        }
        Optional<Step> step = ours.stream()
                .max(Comparator.comparing(found -> nearest(found, theirs)
                        .map(other -> found.reach().nearness(other.reach()))
                        .orElse(0)));
        return step.flatMap(found -> nearest(found, theirs)
                .map(other -> new Conflict(found, other, "the two orders arrive at different schemas")));
    }

    /** The step that something was said about, which may stand in one of its later lines. */
    private static Optional<Step> at(Diagnostic refusal, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.span().file().equals(refusal.span().file())
                        && step.span().line() <= refusal.span().line())
                .max(Comparator.comparing(Step::span))
                .or(() -> steps.stream().findFirst());
    }

    private static Optional<Step> nearest(Step step, List<Step> others) {
        return others.stream().max(Comparator.comparing(other -> step.reach().nearness(other.reach())));
    }
}
