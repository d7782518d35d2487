package dev.plinth.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What must come before what. The order it gives is stable: among things that are free to go, the one that was added
 * first goes first, so that the same input gives the same order.
 */
public final class DependencyGraph<T> {
    private final Map<T, Integer> positions = new LinkedHashMap<>();
    private final Map<T, Set<T>> after = new LinkedHashMap<>();

    public DependencyGraph(Collection<? extends T> nodes) {
        nodes.forEach(node -> {
            positions.put(node, positions.size());
            after.put(node, new LinkedHashSet<>());
        });
    }

    /** Unknown nodes are ignored: what is not in the graph is there already, or gone. */
    public void mustRun(T first, T second) {
        if (!first.equals(second) && positions.containsKey(first) && positions.containsKey(second)) {
            edges(first).add(second);
        }
    }

    /**
     * All nodes in an order that respects the edges. Where only cycles are left, {@code breakCycle} is told the first
     * node of them, which then goes as if nothing stood before it.
     */
    public List<T> order(Consumer<T> breakCycle) {
        Map<T, Integer> waiting = new LinkedHashMap<>();
        positions.keySet().forEach(node -> waiting.put(node, 0));
        after.values().forEach(nodes -> nodes.forEach(node -> waiting.merge(node, 1, Integer::sum)));
        PriorityQueue<T> ready = new PriorityQueue<>(Comparator.comparing(this::position));
        waiting.forEach((node, count) -> {
            if (count == 0) {
                ready.add(node);
            }
        });
        Set<T> remaining = new LinkedHashSet<>(positions.keySet());
        List<T> ordered = new ArrayList<>();
        while (!remaining.isEmpty()) {
            T next = ready.poll();
            if (next == null) {
                next = remaining.iterator().next();
                breakCycle.accept(next);
            }
            if (!remaining.remove(next)) {
                continue;
            }
            ordered.add(next);
            for (T node : edges(next)) {
                if (waiting.merge(node, -1, Integer::sum) == 0) {
                    ready.add(node);
                }
            }
        }
        return ordered;
    }

    private Set<T> edges(T node) {
        return after.computeIfAbsent(node, absent -> new LinkedHashSet<>());
    }

    private int position(T node) {
        return positions.getOrDefault(node, Integer.MAX_VALUE);
    }
}
