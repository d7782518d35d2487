package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The migrations that stand in the place of others. Where the files of those are still there, they are the line that is
 * checked, and the squash is held against them; where they are gone, the squash is the line.
 */
final class Squashes {
    private final Diagnostics diagnostics;
    private final Map<String, MigrationDeclaration> byReplaced = new LinkedHashMap<>();
    private final Map<String, MigrationDeclaration> beside = new LinkedHashMap<>();

    Squashes(Collection<MigrationDeclaration> migrations, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        List<String> there =
                migrations.stream().map(migration -> migration.id().value()).toList();
        migrations.forEach(migration -> migration.replaces().forEach(id -> replaced(migration, id)));
        for (MigrationDeclaration migration : migrations) {
            List<Located<String>> missing = migration.replaces().stream()
                    .filter(id -> !there.contains(id.value()))
                    .toList();
            if (missing.size() == migration.replaces().size()) {
                continue;
            }
            if (missing.isEmpty()) {
                beside.put(migration.id().value(), migration);
            } else {
                report(
                        missing.get(0),
                        migration.id().value() + " replaces " + missing.get(0).value()
                                + ", whose file is gone, and others whose files are there",
                        "keep the files of all that it replaces, or of none");
            }
        }
    }

    private void replaced(MigrationDeclaration squash, Located<String> id) {
        MigrationDeclaration other = byReplaced.putIfAbsent(id.value(), squash);
        if (id.value().equals(squash.id().value())) {
            report(id, id.value() + " cannot replace itself", "take it out of `replaces`");
        } else if (other != null) {
            report(
                    id,
                    id.value() + " is replaced by " + other.id().value() + " and by "
                            + squash.id().value(),
                    "let one migration replace it; where one squash is to take in another, delete the files that the other"
                            + " replaces first");
        }
    }

    private void report(Located<String> at, String message, String hint) {
        diagnostics.report(DiagnosticCode.SQUASH, at.span(), message, hint);
    }

    /** Whether those that it replaces are the line. */
    boolean isBeside(MigrationDeclaration migration) {
        return beside.containsKey(migration.id().value());
    }

    List<MigrationDeclaration> beside() {
        return List.copyOf(beside.values());
    }

    /** What stands in the place of a migration. */
    Optional<String> inPlaceOf(String id) {
        return Optional.ofNullable(byReplaced.get(id)).map(squash -> squash.id().value());
    }

    /** Holds a squash against those that it replaces. */
    Optional<Squash> squash(MigrationDeclaration squash, List<MigrationDeclaration> line, Trial trial) {
        List<MigrationDeclaration> replaced = line.stream()
                .filter(migration -> squash.isInPlaceOf(migration.id().value()))
                .toList();
        int first = line.indexOf(replaced.get(0));
        List<MigrationDeclaration> before = line.subList(0, first);
        for (int i = 0; i < replaced.size(); i++) {
            MigrationDeclaration between = line.get(first + i);
            if (!between.equals(replaced.get(i))) {
                report(
                        squash.id(),
                        "among those that " + squash.id().value() + " replaces stands "
                                + between.id().value() + ", which it does not",
                        "replace migrations that follow each other, that one too");
                return Optional.empty();
            }
        }
        List<String> order =
                replaced.stream().map(migration -> migration.id().value()).toList();
        if (!squash.replaces().stream().map(Located::value).toList().equals(order)) {
            report(squash.replaces().get(0), "what is replaced stands in its order", "write replaces: " + order);
            return Optional.empty();
        }
        Ends old = trial.ends(before, replaced, new Diagnostics());
        int sound = diagnostics.size();
        Ends own = trial.ends(before, List.of(squash), diagnostics);
        if (diagnostics.size() == sound && !own.to().equals(old.to())) {
            report(
                    squash.id(),
                    squash.id().value() + " does not arrive at the schema at which those arrive that it replaces",
                    "make its steps lead there, or write it anew with `plinth squash`");
        }
        return Optional.of(new Squash(squash, order, own));
    }

    /** Runs through migrations after others. */
    @FunctionalInterface
    interface Trial {
        Ends ends(List<MigrationDeclaration> before, List<MigrationDeclaration> run, Diagnostics diagnostics);
    }

    /**
     * Where a run leaves from and arrives, by fingerprint.
     *
     * @param last the operations of its last migration
     */
    record Ends(String from, String to, List<MigrationReplay.Placed> last) {
        Ends {
            last = List.copyOf(last);
        }
    }

    /** A squash that stands beside those that it replaces. */
    record Squash(MigrationDeclaration declaration, List<String> replaced, Ends ends) {
        Squash {
            replaced = List.copyOf(new ArrayList<>(replaced));
        }
    }
}
