package dev.plinth.dialect.sqlite;

import dev.plinth.change.State;
import dev.plinth.dialect.support.ViewOrder;
import dev.plinth.model.Mentions;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The views that a segment takes down, and those that it puts up. One that reads what only a later segment makes waits for
 * it: SQLite would create it over nothing, and then refuse every rename ({@code error in view w: no such table}).
 */
final class SegmentViews {
    private final Segment segment;
    private final List<View> down;
    private final List<View> up;
    private final Set<View> waiting = new LinkedHashSet<>();
    private final Set<String> missing;

    /**
     * @param moved tables, lower-cased, that change under their views
     * @param before what earlier segments have left
     * @param end what there is when the last segment is done
     */
    SegmentViews(Segment segment, Set<String> moved, LeftForLater before, State end) {
        this.segment = segment;
        Set<View> absent = before.views();
        missing = yetToCome(end);
        Set<View> standing = standing(moved, missing);
        standing.removeAll(absent);
        down = new ArrayList<>(standing);
        segment.before().views().stream()
                .filter(view -> !stays(view) && !absent.contains(view))
                .forEach(down::add);
        up = new ArrayList<>(standing);
        segment.after().views().stream()
                .filter(view -> !stays(view) || absent.contains(view))
                .forEach(up::add);
        holdBack();
    }

    /** Views that go, and those that stand in the way. */
    List<View> down() {
        return down;
    }

    /** The same, each before those that it mentions. */
    List<View> downInOrder() {
        List<View> order = new ArrayList<>(ViewOrder.of(down, SqliteDialect.NAME));
        Collections.reverse(order);
        return order;
    }

    /** Views that come, and those that come back, each after those that it mentions. */
    List<View> up() {
        return ViewOrder.of(up, SqliteDialect.NAME);
    }

    LeftForLater leftForLater() {
        return new LeftForLater(waiting, missing);
    }

    private boolean stays(View view) {
        Optional<View> same = Optional.of(view);
        return segment.before().view(view.name()).equals(same)
                && segment.after().view(view.name()).equals(same);
    }

    /**
     * Views that stay as they are and mention, directly or by another view, a table that moves, a view that changes with it,
     * or what is not there until a later segment makes it.
     */
    private Set<View> standing(Set<String> moved, Set<String> yetToCome) {
        Set<View> standing = new LinkedHashSet<>();
        Set<String> touched = new TreeSet<>(moved);
        if (!moved.isEmpty()) {
            segment.before().views().stream().filter(view -> !stays(view)).forEach(view -> touch(view, touched));
        }
        touched.addAll(yetToCome);
        boolean grew = !touched.isEmpty();
        while (grew) {
            grew = false;
            for (View view : segment.after().views()) {
                if (stays(view) && !standing.contains(view) && mentionsOne(view, touched)) {
                    standing.add(view);
                    touch(view, touched);
                    grew = true;
                }
            }
        }
        return standing;
    }

    private void holdBack() {
        for (View view : up()) {
            if (mentionsOne(view, missing)) {
                waiting.add(view);
                touch(view, missing);
            }
        }
        up.removeAll(waiting);
    }

    private Set<String> yetToCome(State end) {
        Set<String> names = new TreeSet<>(names(end));
        names.removeAll(names(segment.after()));
        return names;
    }

    private static Set<String> names(State state) {
        Set<String> names = new TreeSet<>();
        state.tables().forEach(table -> Mentions.spellings(table.name()).forEach(names::add));
        state.views().forEach(view -> touch(view, names));
        return names;
    }

    private static void touch(View view, Collection<String> names) {
        Mentions.spellings(view.name()).forEach(names::add);
    }

    private static boolean mentionsOne(View view, Set<String> names) {
        return !Collections.disjoint(ViewOrder.mentions(view, SqliteDialect.NAME), names);
    }
}
