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
    private final Diagnostics diagnostics;
    private final Map<String, MigrationDeclaration> waiting = new TreeMap<>(NaturalOrder.IDS);
    private final Map<String, MigrationDeclaration> all = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Map<String, Located<String>> starts = new HashMap<>();
    private final List<Migration> migrations = new ArrayList<>();
    private final OriginsBuilder origins = new OriginsBuilder();
    private final MigrationReplay replay;

    /** What the last file says of where it ends; counts once the real schema is not what the files believe. */
    private Optional<String> believed = Optional.empty();

    private Certainty certainty = Certainty.CERTAIN;

    private enum Certainty {
        CERTAIN,
        /** Something was reported; what follows from it is not reported again. */
        DISTURBED
    }

    /** Migrations in their order, with the places of their steps. */
    public record Sequence(List<Migration> migrations, Origins origins) {}

    private MigrationResolver(NamingStyle style, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.replay = new MigrationReplay(style, diagnostics);
    }

    public static Sequence resolve(
            Collection<MigrationDeclaration> declarations, NamingStyle style, Diagnostics diagnostics) {
        return new MigrationResolver(style, diagnostics).run(declarations);
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
        waiting.putAll(all);
        all.values().forEach(this::checkDepends);
        while (!waiting.isEmpty()) {
            take(next());
        }
        return new Sequence(List.copyOf(migrations), origins.build());
    }

    private void checkDepends(MigrationDeclaration migration) {
        for (Located<String> depends : migration.depends()) {
            if (!all.containsKey(depends.value())) {
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
            reportCycle();
            return waiting.values().iterator().next();
        }
        return ready.stream().filter(this::startsHere).findFirst().orElse(ready.get(0));
    }

    private boolean isReady(MigrationDeclaration migration) {
        return migration.depends().stream()
                .map(Located::value)
                .allMatch(id -> done.contains(id) || !all.containsKey(id));
    }

    private boolean startsHere(MigrationDeclaration migration) {
        return migration.from().isEmpty() || here().equals(migration.from().map(Located::value));
    }

    private Optional<String> here() {
        return switch (certainty) {
            case CERTAIN -> Optional.of(replay.fingerprint());
            case DISTURBED -> believed;
        };
    }

    private void take(MigrationDeclaration migration) {
        int before = diagnostics.size();
        Optional<String> start = migration.from().isPresent() ? here() : Optional.empty();
        boolean astray = certainty == Certainty.CERTAIN && !startsHere(migration);
        waiting.remove(migration.id().value());
        done.add(migration.id().value());
        List<MigrationReplay.Placed> operations = replay.replay(migration);
        boolean sound = diagnostics.size() == before;
        if (astray) {
            reportStart(migration, start.orElseThrow(), sound);
        } else if (sound && certainty == Certainty.CERTAIN) {
            migration
                    .to()
                    .filter(to -> !to.value().equals(replay.fingerprint()))
                    .ifPresent(to -> reportEnd(migration, to));
        }
        if (diagnostics.size() != before) {
            certainty = Certainty.DISTURBED;
        }
        believed = migration.to().map(Located::value);
        migration
                .from()
                .ifPresent(from -> starts.putIfAbsent(
                        from.value(), new Located<>(migration.id().value(), from.span())));
        add(migration, operations);
    }

    private void add(MigrationDeclaration migration, List<MigrationReplay.Placed> operations) {
        String id = migration.id().value();
        for (int i = 0; i < operations.size(); i++) {
            origins.put(OriginsBuilder.step(id, i), operations.get(i).span());
        }
        origins.put("migrations/" + id, migration.id().span());
        migrations.add(new Migration(
                id,
                migration.description(),
                migration.date(),
                migration.author(),
                migration.depends().stream().map(Located::value).toList(),
                migration.from().map(Located::value),
                migration.to().map(Located::value),
                operations.stream().map(MigrationReplay.Placed::operation).toList()));
    }

    private void reportStart(MigrationDeclaration migration, String start, boolean sound) {
        Located<String> from = migration.from().orElseThrow();
        Optional<Located<String>> other = Optional.ofNullable(starts.get(from.value()));
        String id = migration.id().value();
        String hint = sound
                ? "make sure that the steps of " + id + " still mean what they should, then write from: " + start
                        + " and to: " + replay.fingerprint()
                : "make the steps of " + id + " fit the schema after those before it; it begins at from: " + start;
        if (other.isPresent()) {
            diagnostics.report(
                    DiagnosticCode.SAME_START,
                    from.span(),
                    id + " and " + other.get().value() + " were both written against the schema "
                            + shortened(from.value()) + ", each without the other",
                    hint);
        } else {
            diagnostics.report(
                    DiagnosticCode.WRONG_FINGERPRINT,
                    from.span(),
                    id + " was written against the schema " + shortened(from.value())
                            + ", and the migrations before it lead to " + shortened(start),
                    hint);
        }
    }

    private void reportEnd(MigrationDeclaration migration, Located<String> to) {
        diagnostics.report(
                DiagnosticCode.WRONG_FINGERPRINT,
                to.span(),
                "the steps of " + migration.id().value() + " lead to the schema " + shortened(replay.fingerprint())
                        + ", and not to " + shortened(to.value()),
                "if the steps are right, write to: " + replay.fingerprint());
    }

    private static String shortened(String fingerprint) {
        return fingerprint.length() <= 11 ? fingerprint : fingerprint.substring(0, 11) + "…";
    }

    private void reportCycle() {
        List<String> path = new ArrayList<>();
        MigrationDeclaration at = waiting.values().iterator().next();
        while (!path.contains(at.id().value())) {
            path.add(at.id().value());
            at = at.depends().stream()
                    .map(depends -> waiting.get(depends.value()))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(at.id().value()), path.size()));
        circle.add(at.id().value());
        diagnostics.report(
                DiagnosticCode.DEPENDENCY_CYCLE,
                at.depends().get(0).span(),
                "migrations depend on each other in a circle: " + String.join(" -> ", circle),
                "take one of the depends away");
        certainty = Certainty.DISTURBED;
    }
}
