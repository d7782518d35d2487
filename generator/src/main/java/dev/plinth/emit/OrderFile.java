package dev.plinth.emit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The order of the migrations, one file a line, where their names do not sort so. */
final class OrderFile {
    private static final String NAME = "ORDER";

    private OrderFile() {}

    /** By its path; nothing where the names say it. */
    static SortedMap<String, String> of(List<EmittedMigration> migrations) {
        List<String> files =
                migrations.stream().map(migration -> migration.up().path()).toList();
        SortedMap<String, String> order = new TreeMap<>();
        if (!files.equals(files.stream().sorted().toList())) {
            order.put(NAME, String.join("\n", files) + "\n");
        }
        return order;
    }
}
