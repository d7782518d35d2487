package dev.plinth.emit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scripts of a migration, each in its file; two may stand in one.
 *
 * @param beside further files of the migration, by their paths
 */
record LaidScripts(NamedScript up, NamedScript down, NamedScript verify, SortedMap<String, String> beside) {
    LaidScripts {
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    }

    LaidScripts(NamedScript up, NamedScript down, NamedScript verify) {
        this(up, down, verify, new TreeMap<>());
    }

    /** Texts by their paths. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(beside);
        for (NamedScript named : List.of(up, down, verify)) {
            files.put(named.path(), named.script().text());
        }
        return files;
    }

    /** @param path below the dialect's folder */
    record NamedScript(String path, Script script) {}
}
