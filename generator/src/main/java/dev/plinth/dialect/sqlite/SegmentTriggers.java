package dev.plinth.dialect.sqlite;

import dev.plinth.catalog.CatalogTrigger;
import dev.plinth.change.State;
import dev.plinth.model.Mentions;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which triggers of tables a segment takes down, and which it puts up: those that go and come, those on or about what
 * moves, and those about what is not there meanwhile, for SQLite reads every trigger at every rename.
 */
final class SegmentTriggers {
    private final Segment segment;
    private final Set<String> missingBefore;
    private final Set<String> missingAfter;
    private final Set<String> moved;
    private final Set<String> disturbing;

    /**
     * @param moved tables, lower-cased, that are renamed or rebuilt
     * @param before what earlier segments have left
     */
    SegmentTriggers(Segment segment, Set<String> moved, SegmentViews views, LeftForLater before) {
        this.segment = segment;
        this.moved = moved;
        missingBefore = before.names();
        missingAfter = views.leftForLater().names();
        disturbing = new TreeSet<>(moved);
        disturbing.addAll(missingBefore);
        disturbing.addAll(missingAfter);
        if (!moved.isEmpty()) {
            views.down().stream().map(View::name).flatMap(Mentions::spellings).forEach(disturbing::add);
        }
    }

    boolean comesDown(Table before, CatalogTrigger trigger) {
        return mentionsNone(trigger, missingBefore)
                && (isDisturbed(before, trigger) || !isThere(segment.after(), before, trigger));
    }

    boolean goesUp(Table after, CatalogTrigger trigger) {
        return mentionsNone(trigger, missingAfter)
                && (isDisturbed(after, trigger) || !isThere(segment.before(), after, trigger));
    }

    private boolean isDisturbed(Table owner, CatalogTrigger trigger) {
        return moved.contains(owner.name().toLowerCase(Locale.ROOT)) || !mentionsNone(trigger, disturbing);
    }

    private static boolean mentionsNone(CatalogTrigger trigger, Set<String> names) {
        return Collections.disjoint(trigger.mentions(), names);
    }

    /** Whether the same trigger is on the same table in the other state, with the same text. */
    private static boolean isThere(State state, Table table, CatalogTrigger trigger) {
        return state.table(table.name())
                .flatMap(other -> other.triggers().find(trigger.name()))
                .map(other -> other.sql().forDialect(SqliteDialect.NAME))
                .equals(Optional.of(table.triggers().get(trigger.name()).sql().forDialect(SqliteDialect.NAME)));
    }
}
