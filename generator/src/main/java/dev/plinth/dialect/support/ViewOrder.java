package dev.plinth.dialect.support;

import dev.plinth.model.Mentions;
import dev.plinth.model.View;
import dev.plinth.plan.DependencyGraph;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Views after the views that they mention. */
public final class ViewOrder {
    private ViewOrder() {}

    public static List<View> of(Collection<View> views, String dialect) {
        DependencyGraph<View> graph = new DependencyGraph<>(views);
        for (View view : views) {
            Set<String> mentions = mentions(view, dialect);
            views.stream()
                    .filter(other -> Mentions.mentionsObject(mentions, other.name()))
                    .forEach(other -> graph.mustRun(other, view));
        }
        return graph.order(circle -> {});
    }

    /** Every name that the view's text for the dialect, or that of its triggers, mentions. */
    public static Set<String> mentions(View view, String dialect) {
        Set<String> mentions = new TreeSet<>(
                view.select().forDialect(dialect).map(Mentions::in).orElse(Set.of()));
        view.triggers()
                .forEach(trigger -> mentions.addAll(
                        trigger.sql().forDialect(dialect).map(Mentions::in).orElse(Set.of())));
        return mentions;
    }
}
