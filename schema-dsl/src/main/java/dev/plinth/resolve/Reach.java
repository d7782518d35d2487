package dev.plinth.resolve;

import dev.plinth.model.Mentions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a step reaches: what it reads and writes, so that it can be told whether it may change places with a step of
 * another branch. In doubt it reaches further.
 *
 * @param objects what it makes, changes or drops beside tables and views
 * @param unbounded why nobody can tell what it reads and writes; empty where it is known
 * @param mentioned the names, lower-cased, that SQL of the author's own in it mentions
 */
record Reach(List<Use> uses, Set<String> objects, Optional<String> unbounded, Set<String> mentioned) {
    /** All columns of a table, also those that are yet to come. */
    private static final Set<String> ALL = Set.of("*");

    Reach {
        uses = List.copyOf(uses);
        objects = Set.copyOf(objects);
        mentioned = Set.copyOf(mentioned);
    }

    /** What a use does with the rows that are there. */
    enum Rows {
        /** It leaves them what they are, and does not mind what they hold: a comment, a column that stays empty. */
        IGNORES,
        /** It changes what they can hold, or looks at them. */
        DEPENDS,
        /** It changes what they hold. */
        CHANGES
    }

    /** What a step does with one table or view. */
    record Use(String table, Rows rows, Set<String> reads, Set<String> writes) {
        static Use ignoring(String table, Set<String> writes) {
            return new Use(table, Rows.IGNORES, Set.of(), writes);
        }

        static Use shape(String table) {
            return new Use(table, Rows.DEPENDS, ALL, ALL);
        }

        static Use shape(String table, Set<String> writes) {
            return new Use(table, Rows.DEPENDS, writes, writes);
        }

        static Use looking(String table, Set<String> reads) {
            return new Use(table, Rows.DEPENDS, reads, Set.of());
        }

        static Use reading(String table) {
            return looking(table, ALL);
        }

        static Use rows(String table) {
            return new Use(table, Rows.CHANGES, ALL, ALL);
        }

        private boolean disturbs(Use other) {
            return table.equals(other.table)
                    && rows != Rows.IGNORES
                    && other.rows != Rows.IGNORES
                    && (rows == Rows.CHANGES || other.rows == Rows.CHANGES)
                    && (meets(writes, other.reads) || meets(writes, other.writes) || meets(other.writes, reads));
        }

        private int nearness(Use other) {
            if (!table.equals(other.table)) {
                return 0;
            }
            Set<String> columns = new TreeSet<>(writes);
            columns.retainAll(other.writes);
            return columns.isEmpty() ? 1 : 2;
        }

        private static boolean meets(Set<String> some, Set<String> others) {
            boolean any = !some.isEmpty() && !others.isEmpty();
            boolean all = some.containsAll(ALL) || others.containsAll(ALL);
            return any && (all || !Collections.disjoint(some, others));
        }
    }

    /** Why the rows may not be the same in either order; empty where they are. */
    Optional<String> disturbed(Reach other) {
        Optional<String> beyond = unbounded.or(() -> other.unbounded);
        if (beyond.isPresent()) {
            return beyond;
        }
        for (Use use : uses) {
            for (Use others : other.uses) {
                if (use.disturbs(others)) {
                    return Optional.of("both reach the rows of " + use.table
                            + ", and the one that comes first decides what the other finds there");
                }
            }
        }
        return mentioned(other).or(() -> other.mentioned(this));
    }

    private Optional<String> mentioned(Reach other) {
        return other.uses.stream()
                .map(Use::table)
                .filter(table -> Mentions.mentionsObject(mentioned, table))
                .findFirst()
                .map(table -> "SQL of the author's own in one mentions " + table + ", which the other changes");
    }

    /** How likely two steps are those that stand in each other's way: 0 where they have nothing in common. */
    int nearness(Reach other) {
        List<Integer> found = new ArrayList<>(List.of(0));
        uses.forEach(use -> other.uses.forEach(others -> found.add(use.nearness(others))));
        if (!Collections.disjoint(objects, other.objects)) {
            found.add(2);
        }
        if (mentioned(other).isPresent() || other.mentioned(this).isPresent()) {
            found.add(1);
        }
        return Collections.max(found);
    }
}
