package dev.plinth.dialect.sqlite;

import dev.plinth.model.View;
import java.util.Set;

/**
 * What one segment leaves to those behind it.
 *
 * @param views of the declaration that wait for what they read
 * @param names lower-cased, of tables and views that are yet to come: whatever mentions one of them waits
 */
record LeftForLater(Set<View> views, Set<String> names) {
    static final LeftForLater NOTHING = new LeftForLater(Set.of(), Set.of());

    LeftForLater {
        views = Set.copyOf(views);
        names = Set.copyOf(names);
    }
}
