package dev.plinth.prover;

import dev.plinth.change.CopyRows;
import dev.plinth.change.InsertRows;
import dev.plinth.change.Moved;
import dev.plinth.change.Operation;
import dev.plinth.change.Reversal;
import dev.plinth.change.RunSql;
import dev.plinth.change.WriteMarked;
import dev.plinth.model.Column;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.prover.Survivors.Survivor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How far the identities have counted that a rollback must let count on: a number that was given once is never given again,
 * unless the plan says that it forgets.
 */
final class IdentityCounts {
    private final MigrationPlan plan;
    private final Set<String> given;

    IdentityCounts(MigrationPlan plan) {
        this.plan = plan;
        this.given = given(plan);
    }

    /** The tables, by their names before and after, to which the plan brings rows: those take numbers, and never again. */
    private static Set<String> given(MigrationPlan plan) {
        Set<String> given = new TreeSet<>(SeededRows.tables(plan));
        for (Operation operation : plan.operations()) {
            Moved.table(operation)
                    .filter(moved -> given.contains(moved.from()))
                    .ifPresent(moved -> given.add(moved.to()));
            if (operation instanceof CopyRows copy) {
                given.add(copy.to());
            } else if (operation instanceof InsertRows insert) {
                given.add(insert.table());
            } else if (operation instanceof WriteMarked marked) {
                given.add(marked.table());
            } else if (operation instanceof RunSql) {
                plan.from().tables().forEach(table -> given.add(table.name()));
                plan.to().tables().forEach(table -> given.add(table.name()));
            }
        }
        Survivors.restored(plan).stream()
                .filter(survivor -> given.contains(survivor.after()))
                .map(Survivor::before)
                .toList()
                .forEach(given::add);
        return given;
    }

    /** Without those of tables to which the plan brings rows: rows that come again are given new numbers. */
    SortedMap<String, String> beside(SortedMap<String, String> marks) {
        SortedMap<String, String> beside = new TreeMap<>(marks);
        beside.keySet()
                .removeIf(mark -> given.stream().anyMatch(table -> mark.equals(table) || mark.startsWith(table + ".")));
        return beside;
    }

    /**
     * On the schema before: of all identities whose columns survive. One that the migration takes away counts too, since
     * nothing else remembers its numbers; it is left out where the plan announces that its counter is lost.
     */
    SortedMap<String, String> restored(SortedMap<String, String> marks) {
        SortedMap<String, String> counts = new TreeMap<>();
        Survivors.restored(plan)
                .forEach(survivor -> survivor.columns().forEach((old, now) -> {
                    boolean taken = before(survivor, old).identity()
                            && !countsWhileParked(survivor, now)
                            && !counts(survivor, now);
                    boolean announced = isAnnounced(
                            plan.reservations(), List.of(survivor.before() + "." + old, survivor.after() + "." + now));
                    if (before(survivor, old).identity() && !(taken && announced)) {
                        put(counts, marks, survivor.before(), old, survivor.before() + "." + old);
                    }
                }));
        return counts;
    }

    /** On the schema before: of identities that are some on both sides. */
    SortedMap<String, String> sharedBefore(SortedMap<String, String> marks) {
        SortedMap<String, String> counts = new TreeMap<>();
        Survivors.restored(plan)
                .forEach(survivor -> survivor.columns().forEach((old, now) -> {
                    if (before(survivor, old).identity() && counts(survivor, now)) {
                        put(counts, marks, survivor.before(), old, survivor.before() + "." + old);
                    }
                }));
        return counts;
    }

    /** The same on the schema after, under the names before. */
    SortedMap<String, String> sharedAfter(SortedMap<String, String> marks) {
        SortedMap<String, String> counts = new TreeMap<>();
        Survivors.restored(plan)
                .forEach(survivor -> survivor.columns().forEach((old, now) -> {
                    if (before(survivor, old).identity() && counts(survivor, now)) {
                        put(counts, marks, survivor.after(), now, survivor.before() + "." + old);
                    }
                }));
        return counts;
    }

    /** Whether a reservation says of one of the columns that its counter is lost. */
    static boolean isAnnounced(List<Reversal> reservations, List<String> columns) {
        return reservations.stream()
                .filter(Reversal.Lossy.class::isInstance)
                .map(Reversal.Lossy.class::cast)
                .map(Reversal.Lossy::what)
                .filter(what -> what.contains("counter"))
                .anyMatch(what -> columns.stream().anyMatch(column -> names(what, column)));
    }

    private static boolean names(String text, String column) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(column) + "(?!\\w)")
                .matcher(text)
                .find();
    }

    /** Engines that count by table name a mark by it. */
    private void put(
            SortedMap<String, String> counts,
            SortedMap<String, String> marks,
            String table,
            String column,
            String shownAs) {
        Optional.ofNullable(given.contains(table) ? null : marks.getOrDefault(table + "." + column, marks.get(table)))
                .ifPresent(mark -> counts.put(shownAs, mark));
    }

    private Column before(Survivor survivor, String column) {
        return plan.from().requireTable(survivor.before()).columns().get(column);
    }

    private boolean counts(Survivor survivor, String column) {
        return isIdentity(plan.to().table(survivor.after()), column);
    }

    private boolean countsWhileParked(Survivor survivor, String column) {
        return isIdentity(plan.to().parked().tables().find(survivor.after()), column);
    }

    private static boolean isIdentity(Optional<Table> table, String column) {
        return table.flatMap(found -> found.columns().find(column))
                .map(Column::identity)
                .orElse(false);
    }
}
