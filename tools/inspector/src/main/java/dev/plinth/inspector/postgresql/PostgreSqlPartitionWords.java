package dev.plinth.inspector.postgresql;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.inspector.lift.SqlWord;
import dev.plinth.inspector.lift.SqlWords;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Partitions as {@code pg_get_partkeydef} and the bounds of a table's children print them. */
final class PostgreSqlPartitionWords {
    /** An instant as it is printed while the session is in UTC. */
    private static final Pattern INSTANT =
            Pattern.compile("^(\\d{4,}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)\\+00$");

    private static final String BY = "partition by";

    private PostgreSqlPartitionWords() {}

    /** Whether a table has no partitions, or some by a key of columns. */
    static boolean isSayable(CatalogTable table) {
        String key = table.options().get(BY);
        return key == null
                || SqlWords.of(key).flatMap(PostgreSqlPartitionWords::key).isPresent();
    }

    static Optional<Partitioning> of(CatalogTable table, Catalog catalog) {
        return Optional.ofNullable(table.options().get(BY))
                .flatMap(SqlWords::of)
                .flatMap(PostgreSqlPartitionWords::key)
                .map(key -> key.withPartitions(partitions(table, catalog)))
                .filter(found -> !found.partitions().isEmpty());
    }

    /** {@code RANGE (created_on)}. */
    private static Optional<Partitioning> key(SqlWords words) {
        Optional<Partitioning.Method> method =
                words.next().map(word -> Partitioning.Method.valueOf(word.text().toUpperCase(Locale.ROOT)));
        Optional<List<String>> columns = words.names();
        return columns.flatMap(
                found -> method.map(how -> new Partitioning(how, found, NamedMap.empty(), new TreeMap<>())));
    }

    private static NamedMap<Partition> partitions(CatalogTable table, Catalog catalog) {
        List<Partition> partitions = new ArrayList<>();
        for (CatalogTable child : catalog.tables()) {
            boolean ofTable = table.name().equals(parent(child));
            Optional.ofNullable(child.options().get("partition bound"))
                    .filter(text -> ofTable)
                    .flatMap(SqlWords::of)
                    .flatMap(PostgreSqlPartitionWords::bound)
                    .ifPresent(bound -> partitions.add(new Partition(child.name(), bound)));
        }
        return NamedMap.of(partitions);
    }

    /** Its name as it is; where it had to be quoted, the catalog quotes it. */
    private static String parent(CatalogTable child) {
        String parent = child.options().getOrDefault("inherits", "");
        return parent.startsWith("\"") && parent.endsWith("\"") && parent.length() > 1
                ? parent.substring(1, parent.length() - 1).replace("\"\"", "\"")
                : parent;
    }

    private static Optional<Bound> bound(SqlWords words) {
        if (words.skip("default")) {
            return Optional.of(new Bound.Rest());
        }
        words.skip("for", "values");
        if (words.skip("in")) {
            return values(words).map(Bound.Values::new);
        }
        if (words.skip("with", "(", "modulus")) {
            int modulus = number(words);
            words.skip(",", "remainder");
            return Optional.of(new Bound.Remainder(modulus, number(words)));
        }
        words.skip("from");
        Optional<List<String>> from = values(words);
        words.skip("to");
        Optional<List<String>> to = values(words);
        boolean single = from.filter(ends -> ends.size() == 1).isPresent()
                && to.filter(ends -> ends.size() == 1).isPresent();
        return single
                ? Optional.of(
                        new Bound.Range(end(from.get().get(0)), end(to.get().get(0))))
                : Optional.empty();
    }

    private static Optional<String> end(String value) {
        if (value.equals("MINVALUE") || value.equals("MAXVALUE")) {
            return Optional.empty();
        }
        return Optional.of(INSTANT.matcher(value).replaceFirst("$1Z"));
    }

    private static Optional<List<String>> values(SqlWords words) {
        return words.group()
                .map(inside -> inside.parts().stream()
                        .map(part -> part.next().map(SqlWord::text).orElse(""))
                        .toList());
    }

    private static int number(SqlWords words) {
        return words.next().map(SqlWord::text).map(Integer::valueOf).orElse(0);
    }
}
