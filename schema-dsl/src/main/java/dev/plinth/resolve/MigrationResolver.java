package dev.plinth.resolve;

import dev.plinth.change.Migration;
import dev.plinth.change.NaturalOrder;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.diagnostic.Origins;
import dev.plinth.model.NamingStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts migrations in their order and makes their operations. What a migration depends on comes first; where a file says
 * which schema it was written against, it comes where that schema is reached; for the rest, ids count.
 */
public final class MigrationResolver {
    private final NamingStyle style;
    private final Diagnostics diagnostics;
    private final Optional<Sealing> sealing;
    private final HistoryReports reports;
    private Squashes squashes;
    private boolean anchored;
    private final Map<String, MigrationDeclaration> waiting = new TreeMap<>(NaturalOrder.IDS);
    private final Map<String, MigrationDeclaration> all = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final List<MigrationDeclaration> taken = new ArrayList<>();

    /** Those that left the schema as it was: no fingerprint tells who was written before them and who after. */
    private final Set<String> silent = new HashSet<>();

    /** By fingerprint, what led to each schema that the history, or a branch of it, has come by; the latest counts. */
    private final Map<String, Point> points = new HashMap<>();

    private final List<BranchMerge> merges = new ArrayList<>();
    private final List<Migration> migrations = new ArrayList<>();
    private final OriginsBuilder origins = new OriginsBuilder();
    private final MigrationReplay replay;

    /** What the last file says of where it ends; counts once the real schema is not what the files believe. */
    private Optional<String> believed = Optional.empty();

    private Certainty certainty = Certainty.CERTAIN;

    /**
     * A schema that the history, or a branch of it, has come by.
     *
     * @param length how many of those that are taken led there
     * @param branch what led there after them, beside the others
     */
    private record Point(int length, List<MigrationDeclaration> branch) {}

    private enum Certainty {
        CERTAIN,
        /** Something was reported; what follows from it is not reported again. */
        DISTURBED
    }

    /**
     * Migrations in their order.
     *
     * @param origins the places of their steps
     * @param replaced those in the place of which a squash stands, in their order
     * @param merges which of them were written without others before them, and go together with those
     */
    public record Sequence(
            List<Migration> migrations, List<Migration> replaced, Origins origins, List<BranchMerge> merges) {
        public Sequence {
            migrations = List.copyOf(migrations);
            replaced = List.copyOf(replaced);
            merges = List.copyOf(merges);
        }
    }

    private MigrationResolver(NamingStyle style, Diagnostics diagnostics, Optional<Sealing> sealing) {
        this.style = style;
        this.sealing = sealing;
        this.diagnostics = diagnostics;
        this.squashes = new Squashes(List.of(), diagnostics);
        this.reports = new HistoryReports(
                diagnostics,
                sealing.isPresent() ? HistoryReports.Fingerprints.ARE_WRITTEN : HistoryReports.Fingerprints.MUST_HOLD);
        this.replay = new MigrationReplay(style, diagnostics);
    }

    public static Sequence resolve(
            Collection<MigrationDeclaration> declarations, NamingStyle style, Diagnostics diagnostics) {
        return new MigrationResolver(style, diagnostics, Optional.empty()).run(declarations);
    }

    /**
     * What the files should say of where each migration leaves from and arrives, in their order. That they say something
     * else now is not reported; what else is wrong is.
     *
     * @param moved one that is to come behind all others, with what was written after it
     */
    public static List<Anchor> anchors(
            Collection<MigrationDeclaration> declarations,
            NamingStyle style,
            Optional<String> moved,
            Diagnostics diagnostics) {
        Sealing sealing = moved.map(id -> Sealing.behind(id, declarations)).orElseGet(Sealing::ofAll);
        new MigrationResolver(style, diagnostics, Optional.of(sealing)).run(declarations);
        return sealing.anchors();
    }

    private Sequence run(Collection<MigrationDeclaration> declarations) {
        for (MigrationDeclaration declaration : declarations) {
            MigrationDeclaration first = all.putIfAbsent(declaration.id().value(), declaration);
            if (first != null) {
                diagnostics.report(
                        DiagnosticCode.DUPLICATE_NAME,
                        declaration.id().span(),
                        "there are two migrations " + declaration.id().value() + ", the other at "
                                + first.id().span(),
                        "give one of the files another name");
            }
        }
        anchored = sealing.isPresent()
                || all.values().stream().anyMatch(migration -> migration.from().isPresent());
        squashes = new Squashes(all.values(), diagnostics);
        waiting.putAll(all);
        squashes.beside().forEach(squash -> waiting.remove(squash.id().value()));
        all.values().forEach(this::checkDepends);
        while (!waiting.isEmpty()) {
            take(next());
        }
        List<Migration> replaced = new ArrayList<>();
        if (diagnostics.isEmpty()) {
            Contracts.check(migrations, origins.build(), diagnostics);
            ManualSteps.check(migrations, origins.build(), diagnostics);
        }
        if (diagnostics.isEmpty()) {
            squashes.beside()
                    .forEach(squash ->
                            squashes.squash(squash, taken, this::ends).ifPresent(found -> putInPlace(found, replaced)));
        }
        return new Sequence(migrations, replaced, origins.build(), merges);
    }

    private Squashes.Ends ends(List<MigrationDeclaration> before, List<MigrationDeclaration> run, Diagnostics heard) {
        MigrationReplay trial = new MigrationReplay(style, heard);
        before.forEach(trial::replay);
        String from = trial.fingerprint();
        List<MigrationReplay.Placed> last = List.of();
        for (MigrationDeclaration migration : run) {
            last = trial.replay(migration);
        }
        return new Squashes.Ends(from, trial.fingerprint(), last);
    }

    private void putInPlace(Squashes.Squash squash, List<Migration> replaced) {
        MigrationDeclaration declaration = squash.declaration();
        Located<String> id = declaration.id();
        sealing.ifPresent(seal -> seal.anchor(
                new Anchor(declaration, squash.ends().from(), squash.ends().to(), Optional.empty())));
        declaration
                .from()
                .filter(from -> !from.value().equals(squash.ends().from()))
                .ifPresent(from -> reports.start(declaration, squash.ends().from(), true));
        declaration
                .to()
                .filter(to -> !to.value().equals(squash.ends().to()))
                .ifPresent(to -> reports.end(declaration, to, squash.ends().to()));
        List<Migration> old = migrations.stream()
                .filter(migration -> squash.replaced().contains(migration.id()))
                .toList();
        replaced.addAll(old);
        int place = migrations.indexOf(old.get(0));
        migrations.removeAll(old);
        migrations.add(place, migration(declaration, squash.ends().last()));
        origins.put("migrations/" + id.value(), id.span());
    }

    private void checkDepends(MigrationDeclaration migration) {
        for (Located<String> depends : migration.depends()) {
            if (!all.containsKey(depends.value())
                    && squashes.inPlaceOf(depends.value()).isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_MIGRATION,
                        depends.span(),
                        migration.id().value() + " depends on " + depends.value() + ", which is not there",
                        NearestName.hint(depends.value(), all.keySet(), "write the id: a file's name without .yaml"));
            }
        }
    }

    private MigrationDeclaration next() {
        List<MigrationDeclaration> ready =
                waiting.values().stream().filter(this::isReady).toList();
        if (ready.isEmpty()) {
            certainty = Certainty.DISTURBED;
            reports.cycle(waiting.values(), this::hasAll);
            return waiting.values().iterator().next();
        }
        return ready.stream()
                .filter(this::startsHere)
                .findFirst()
                .or(() -> ready.stream().filter(this::startsAtKnown).findFirst())
                .orElse(ready.get(0));
    }

    private boolean isReady(MigrationDeclaration migration) {
        return hasAll(migration)
                && sealing.map(seal -> seal.isTurn(migration, waiting.values())).orElse(true);
    }

    private boolean hasAll(MigrationDeclaration migration) {
        return migration.depends().stream().map(Located::value).allMatch(this::isDone);
    }

    private boolean isDone(String id) {
        MigrationDeclaration found = all.get(id);
        if (found == null) {
            return squashes.inPlaceOf(id).map(this::isDone).orElse(true);
        }
        return squashes.isBeside(found)
                ? found.replaces().stream().map(Located::value).allMatch(done::contains)
                : done.contains(id);
    }

    private Optional<String> from(MigrationDeclaration migration) {
        return sealing.isPresent()
                ? sealing.get().from(migration)
                : migration.from().map(Located::value);
    }

    private boolean startsHere(MigrationDeclaration migration) {
        return from(migration).isEmpty() || here().equals(from(migration));
    }

    private boolean startsAtKnown(MigrationDeclaration migration) {
        return from(migration).filter(points::containsKey).isPresent();
    }

    private Optional<String> here() {
        return switch (certainty) {
            case CERTAIN -> Optional.of(replay.fingerprint());
            case DISTURBED -> believed;
        };
    }

    private void take(MigrationDeclaration migration) {
        waiting.remove(migration.id().value());
        done.add(migration.id().value());
        Optional<String> start =
                certainty == Certainty.CERTAIN && isAnchored() ? Optional.of(replay.fingerprint()) : Optional.empty();
        if (lastSilent().isEmpty()) {
            start.ifPresent(here -> points.put(here, new Point(taken.size(), List.of())));
        }
        Optional<String> after = from(migration).isPresent() ? Optional.empty() : lastSilent();
        Optional<Branch> branch = branch(migration);
        String end = branch.map(this::takeBranch).orElseGet(() -> takeNext(migration));
        if (start.isPresent() && certainty == Certainty.CERTAIN) {
            String from = branch.flatMap(found -> from(migration)).orElse(start.get());
            sealing.ifPresent(seal -> seal.anchor(new Anchor(migration, from, end, after)));
        }
        if (start.isPresent() && start.get().equals(replay.fingerprint())) {
            silent.add(migration.id().value());
        }
    }

    /** The migration right before, if it left the schema as it was. */
    private Optional<String> lastSilent() {
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(taken.get(taken.size() - 1).id().value()).filter(silent::contains);
    }

    /** Whether any file says from what schema it leaves. */
    private boolean isAnchored() {
        return anchored;
    }

    /** The migration as a branch, where others have come since the schema that it leaves from. */
    private Optional<Branch> branch(MigrationDeclaration migration) {
        if (certainty == Certainty.DISTURBED || !startsAtKnown(migration)) {
            return Optional.empty();
        }
        Point point = point(migration);
        if (point.length() == taken.size()) {
            return Optional.empty();
        }
        List<MigrationDeclaration> base = new ArrayList<>(taken.subList(0, point.length()));
        base.addAll(point.branch());
        List<MigrationDeclaration> others = new ArrayList<>(taken.subList(point.length(), taken.size()));
        others.removeAll(point.branch());
        Set<String> needed = Dependencies.of(migration, all);
        List<MigrationDeclaration> known = others.stream()
                .filter(other -> needed.contains(other.id().value()))
                .toList();
        if (!known.stream().map(other -> other.id().value()).allMatch(silent::contains)) {
            return Optional.empty();
        }
        base.addAll(known);
        others.removeAll(known);
        return others.isEmpty() ? Optional.empty() : Optional.of(new Branch(style, base, others, migration));
    }

    private Point point(MigrationDeclaration migration) {
        return points.getOrDefault(from(migration).orElseThrow(), new Point(0, List.of()));
    }

    /** @return where the migration leads by itself */
    private String takeBranch(Branch branch) {
        MigrationDeclaration migration = branch.migration();
        Branch.Outcome outcome = branch.outcome();
        if (outcome instanceof Branch.Conflict conflict) {
            reports.conflict(branch, conflict, silent);
            certainty = Certainty.DISTURBED;
            believed = Optional.empty();
            skipWhatFollows();
            return replay.fingerprint();
        }
        int before = diagnostics.size();
        boolean fromHere = startsHere(migration);
        List<MigrationReplay.Placed> operations = replay.replay(migration);
        if (outcome instanceof Branch.Merged merged) {
            migration
                    .to()
                    .filter(to -> !to.value().equals(merged.end()))
                    .ifPresent(to -> reports.end(migration, to, merged.end()));
            int length = point(migration).length();
            List<MigrationDeclaration> line =
                    new ArrayList<>(branch.base().subList(length, branch.base().size()));
            line.add(migration);
            points.put(merged.end(), new Point(length, line));
            if (!fromHere) {
                merges.add(new BranchMerge(
                        migration.id().value(),
                        migration.from().orElseThrow().span(),
                        branch.others().stream()
                                .map(other -> other.id().value())
                                .toList()));
            }
        }
        finish(migration, operations, before);
        return outcome instanceof Branch.Merged merged ? merged.end() : replay.fingerprint();
    }

    /** Until a conflict is settled, nobody knows what the migrations behind it find. */
    private void skipWhatFollows() {
        waiting.clear();
    }

    /** @return where the migration leads */
    private String takeNext(MigrationDeclaration migration) {
        int before = diagnostics.size();
        Optional<String> start = from(migration).isPresent() ? here() : Optional.empty();
        boolean astray = certainty == Certainty.CERTAIN && !startsHere(migration);
        List<MigrationReplay.Placed> operations = replay.replay(migration);
        boolean sound = diagnostics.size() == before;
        if (astray) {
            reports.start(migration, start.orElseThrow(), sound);
        } else if (sound && certainty == Certainty.CERTAIN) {
            migration
                    .to()
                    .filter(to -> !to.value().equals(replay.fingerprint()))
                    .ifPresent(to -> reports.end(migration, to, replay.fingerprint()));
        }
        finish(migration, operations, before);
        return isAnchored() ? replay.fingerprint() : "";
    }

    private void finish(MigrationDeclaration migration, List<MigrationReplay.Placed> operations, int before) {
        if (diagnostics.size() != before) {
            certainty = Certainty.DISTURBED;
        }
        believed = migration.to().map(Located::value);
        taken.add(migration);
        add(migration, operations);
    }

    private void add(MigrationDeclaration migration, List<MigrationReplay.Placed> operations) {
        origins.put("migrations/" + migration.id().value(), migration.id().span());
        migrations.add(migration(migration, operations));
    }

    private Migration migration(MigrationDeclaration migration, List<MigrationReplay.Placed> operations) {
        String id = migration.id().value();
        for (int i = 0; i < operations.size(); i++) {
            origins.put(OriginsBuilder.step(id, i), operations.get(i).span());
        }
        return migration.of(
                operations.stream().map(MigrationReplay.Placed::operation).toList());
    }
}
