package dev.plinth.benchmarks;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.importer.Compared;
import dev.plinth.importer.Comparer;
import dev.plinth.importer.Imported;
import dev.plinth.importer.Importer;
import dev.plinth.importer.ScriptDatabase;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.prover.engine.EngineName;
import dev.plinth.prover.engine.Engines;
import dev.plinth.prover.engine.Fetching;
import dev.plinth.prover.engine.ScratchEngine;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How reading, importing and comparing a database grow with its tables: one line for each engine and size, in seconds on the
 * clock and of this process's processor time. A server's own is not in the second. The process is warm from the second line on.
 *
 * <p>{@code java … dev.plinth.benchmarks.ScaleRun sqlite,h2,postgresql 1000,5000,10000}
 */
public final class ScaleRun {
    private static final String LINE =
            "| %-13s | %6d | %8.1f | %8.1f | %8.1f | %7.1f | %9.1f | %7.1f | %6d |%n";

    private ScaleRun() {}

    public static void main(String... arguments) throws SQLException, IOException {
        List<String> dialects = List.of(arguments[0].split(","));
        int[] sizes = Arrays.stream(arguments[1].split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        System.out.println(
                "| engine | tables | read s | import s | diff s | CPU: read | import | diff | memory MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String dialect : dialects) {
            try (ScratchEngine engine = Engines.start(EngineName.of(dialect), Fetching.NEVER)
                    .orElseThrow(() -> new IllegalArgumentException("no engine for " + dialect))) {
                for (int size : sizes) {
                    run(engine, size);
                }
            }
        }
    }

    private static void run(ScratchEngine engine, int tables) throws SQLException {
        Dialect dialect = Dialects.of(engine.dialect());
        try (ScriptDatabase database = ScriptDatabase.of(ManyTables.scripts(tables), engine);
                Connection connection = database.connect()) {
            Moment begin = Moment.now();
            int found = CatalogInspectors.of(engine.dialect())
                    .read(connection)
                    .tables()
                    .size();
            Moment read = Moment.now();
            Imported imported = new Importer(dialect, engine).read(connection);
            Moment finished = Moment.now();
            Compared compared = new Comparer(dialect, engine).compare(imported.schema(), connection);
            List<Operation> steps = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE)
                    .diff(State.of(compared.from().schema()), compared.to().schema());
            Moment end = Moment.now();
            if (found != tables || imported.schema().tables().size() != tables || !steps.isEmpty()) {
                throw new IllegalStateException(found + " tables were read, and the difference is " + steps);
            }
            print(engine.version(), tables, List.of(read.since(begin), finished.since(read), end.since(finished)));
        }
    }

    private static void print(String engine, int tables, List<Moment> phases) {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                LINE,
                engine,
                tables,
                phases.get(0).seconds(),
                phases.get(1).seconds(),
                phases.get(2).seconds(),
                phases.get(0).processorSeconds(),
                phases.get(1).processorSeconds(),
                phases.get(2).processorSeconds(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** How long it is since some moment, on the clock and for the processors: others do not slow the second down. */
    private record Moment(long nanoseconds, long processor) {
        static Moment now() {
            long processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
            return new Moment(System.nanoTime(), processor);
        }

        Moment since(Moment before) {
            return new Moment(nanoseconds - before.nanoseconds, processor - before.processor);
        }

        double seconds() {
            return nanoseconds / 1e9;
        }

        double processorSeconds() {
            return processor / 1e9;
        }
    }
}
