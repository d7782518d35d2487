package dev.plinth.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts renames into an order in which no target is taken, by way of a temporary name where they go in a circle. */
final class RenameOrder {
    record Rename(String from, String to) {}

    private RenameOrder() {}

    /** @param renames new name by old name, all old names there, all new names free or renamed away themselves */
    static List<Rename> order(Map<String, String> renames) {
        Map<String, String> waiting = new LinkedHashMap<>(renames);
        List<Rename> ordered = new ArrayList<>();
        List<Rename> parked = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<Map.Entry<String, String>> free = waiting.entrySet().stream()
                    .filter(entry -> !waiting.containsKey(entry.getValue()))
                    .findFirst();
            if (free.isPresent()) {
                ordered.add(new Rename(free.get().getKey(), free.get().getValue()));
                waiting.remove(free.get().getKey());
                continue;
            }
            Map.Entry<String, String> circle = waiting.entrySet().iterator().next();
            String temporary = "plinth_rename_" + circle.getKey();
            ordered.add(new Rename(circle.getKey(), temporary));
            parked.add(new Rename(temporary, circle.getValue()));
            waiting.remove(circle.getKey());
        }
        ordered.addAll(parked);
        return ordered;
    }
}
