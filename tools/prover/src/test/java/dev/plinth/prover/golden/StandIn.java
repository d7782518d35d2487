package dev.plinth.prover.golden;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogColumn;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.model.NamedMap;
import dev.plinth.prover.engine.ScratchEngine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/**
 * Babelfish in the place of SQL Server. What it refuses is known by its words, and a case that comes upon it is not executed;
 * any other failure is one. Its catalog is compared without defaults, which it calls as it likes so that none can be dropped by
 * name; it shows no filters and options of indexes, no sequences and no privileges.
 */
final class StandIn {
    /** What it says, and what that is. */
    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put("is not currently supported in Babelfish", "statements that it names as not supported");
        REFUSALS.put("Feature not supported: renaming object type", "sp_rename of constraints and indexes");
        REFUSALS.put("'@objtype' is currently not supported", "sp_rename of constraints and indexes");
        REFUSALS.put("There is no object with the given @objname", "sp_rename of constraints and indexes");
        REFUSALS.put("syntax error at or near \"ALTER\"", "CREATE OR ALTER");
        REFUSALS.put("character position", "ALTER PARTITION, and columns named primary");
        REFUSALS.put("syntax error at or near \"]\"", "brackets in names");
        REFUSALS.put("generation expression is not immutable", "computed columns over LEN, COLLATE and casts of times");
        REFUSALS.put("unrecognized node type", "sys.check_constraints over some checks");
        REFUSALS.put("todatetimeoffset is invalid", "TODATETIMEOFFSET with an offset of text");
        REFUSALS.put("conflicts with a system column name", "columns named as PostgreSQL's own");
        REFUSALS.put("Extended properties", "comments on indexes, constraints and triggers");
        REFUSALS.put("'ms_description' already exists", "COLUMNPROPERTY of views");
        REFUSALS.put("column is not in index", "comments on roles");
        REFUSALS.put("cannot drop view", "DROP VIEW under a trigger or another view");
        REFUSALS.put(
                "cannot insert a non-DEFAULT value", "rows of a case that give an identity as other engines let them");
        REFUSALS.put("users_stamp is missing", "triggers of a table that a column is dropped from");
        REFUSALS.put("column \"id\" of relation \"users\" already exists", "names that differ in case alone");
        REFUSALS.put("relation \"users\" already exists", "names that differ in case alone");
    }

    private static final AtomicInteger EXECUTED = new AtomicInteger();
    private static final Map<String, Integer> STOPPED = new ConcurrentHashMap<>();

    private StandIn() {}

    static boolean is(ScratchEngine engine) {
        return engine.version().startsWith("Babelfish");
    }

    static void executed() {
        EXECUTED.incrementAndGet();
    }

    /** @throws TestAbortedException if the failure is one of a stand-in's known refusals */
    static void abort(Throwable failure) {
        Optional<String> refusal = refusal(failure);
        if (refusal.isPresent()) {
            STOPPED.merge(refusal.get(), 1, Integer::sum);
            throw new TestAbortedException("a stand-in has not: " + refusal.get(), failure);
        }
    }

    private static Optional<String> refusal(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return REFUSALS.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static void report() {
        if (EXECUTED.get() > 0 || !STOPPED.isEmpty()) {
            int stopped = STOPPED.values().stream().mapToInt(Integer::intValue).sum();
            System.out.println("on Babelfish, compared without defaults: " + EXECUTED.get() + " executed, " + stopped
                    + " stopped by what it has not " + new TreeMap<>(STOPPED));
        }
    }

    /** What of a catalog can be compared on this engine. */
    static Catalog comparable(Catalog catalog, ScratchEngine engine) {
        return is(engine)
                ? new Catalog(
                        catalog.tables().stream().map(StandIn::comparable).collect(NamedMap.collector()),
                        catalog.views(),
                        catalog.objects())
                : catalog;
    }

    private static CatalogTable comparable(CatalogTable table) {
        NamedMap<CatalogColumn> columns =
                table.columns().stream().map(StandIn::withoutDefault).collect(NamedMap.collector());
        Map<String, String> options = new TreeMap<>(table.options());
        options.keySet().removeIf(option -> option.startsWith("name of the default of "));
        return new CatalogTable(
                table.name(),
                columns,
                table.constraints(),
                table.indexes(),
                table.triggers(),
                new TreeMap<>(options),
                table.comment(),
                table.comments());
    }

    private static CatalogColumn withoutDefault(CatalogColumn column) {
        return new CatalogColumn(
                column.name(),
                column.type(),
                column.nullable(),
                Optional.empty(),
                column.generated(),
                column.identity(),
                column.comment());
    }
}
