package dev.plinth.resolve;

import dev.plinth.change.NaturalOrder;
import dev.plinth.diagnostic.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to write into the files so that they say where each migration leaves from and arrives. What they say now may be
 * older than their steps; who left from one schema still does.
 */
final class Sealing {
    private final List<String> moved;
    private final Map<String, String> now = new HashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();

    private Sealing(List<String> moved) {
        this.moved = moved;
    }

    /** Of migrations that stay where they are. */
    static Sealing ofAll() {
        return new Sealing(List.of());
    }

    /** With one put behind all others, and what was written after it behind it. */
    static Sealing behind(String id, Collection<MigrationDeclaration> migrations) {
        Set<String> line = new HashSet<>(Set.of(id));
        Set<String> ends = new HashSet<>();
        while (migrations.stream().anyMatch(migration -> extend(migration, line, ends))) {
            // until nothing follows any more
        }
        List<MigrationDeclaration> rest = new ArrayList<>(migrations.stream()
                .filter(migration -> line.contains(migration.id().value()))
                .sorted(Comparator.comparing(migration -> migration.id().value(), NaturalOrder.IDS))
                .toList());
        List<String> moved = new ArrayList<>();
        while (!rest.isEmpty()) {
            MigrationDeclaration next = rest.stream()
                    .filter(migration -> rest.stream().noneMatch(other -> goesAhead(other, migration)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            moved.add(next.id().value());
        }
        return new Sealing(List.copyOf(moved));
    }

    /** Whether the line became longer by the migration, or knows more of the schemas that it comes by. */
    private static boolean extend(MigrationDeclaration migration, Set<String> line, Set<String> ends) {
        if (line.contains(migration.id().value())) {
            return end(migration).filter(ends::add).isPresent();
        }
        return follows(migration, line, ends) && line.add(migration.id().value());
    }

    /** Where it leads, if that is another schema than the one that it leaves from. */
    private static Optional<String> end(MigrationDeclaration migration) {
        Optional<String> from = migration.from().map(Located::value);
        return migration.to().map(Located::value).filter(to -> !from.equals(Optional.of(to)));
    }

    private static boolean goesAhead(MigrationDeclaration first, MigrationDeclaration second) {
        boolean depends = second.depends().stream()
                .anyMatch(id -> id.value().equals(first.id().value()));
        boolean leavesFrom =
                end(first).isPresent() && end(first).equals(second.from().map(Located::value));
        return !first.equals(second) && (depends || leavesFrom);
    }

    private static boolean follows(MigrationDeclaration migration, Set<String> line, Set<String> ends) {
        return migration.depends().stream().map(Located::value).anyMatch(line::contains)
                || migration.from().filter(from -> ends.contains(from.value())).isPresent();
    }

    boolean isMoved(MigrationDeclaration migration) {
        return moved.contains(migration.id().value());
    }

    /** Whether all that go ahead of it are there, of those that are still to come. */
    boolean isTurn(MigrationDeclaration migration, Collection<MigrationDeclaration> waiting) {
        int place = moved.indexOf(migration.id().value());
        return place < 0
                || waiting.stream().allMatch(other -> moved.indexOf(other.id().value()) >= place);
    }

    /** From where a migration leaves, said with the fingerprints of today. */
    Optional<String> from(MigrationDeclaration migration) {
        return isMoved(migration)
                ? Optional.empty()
                : migration.from().map(from -> now.getOrDefault(from.value(), from.value()));
    }

    void anchor(Anchor anchor) {
        anchors.add(anchor);
        anchor.written()
                .to()
                .map(Located::value)
                .filter(to -> !to.equals(anchor.to()))
                .ifPresent(to -> now.put(to, anchor.to()));
    }

    List<Anchor> anchors() {
        return List.copyOf(anchors);
    }
}
