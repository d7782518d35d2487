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
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How reading, importing and comparing a database grow with its tables: one line for each engine and size, in seconds and in
 * milliseconds a table, which stay what they are where time is linear.
 *
 * <p>{@code java … dev.plinth.benchmarks.ScaleRun sqlite,h2,postgresql 1000,5000,10000}
 */
public final class ScaleRun {
    private static final String LINE = "| %-10s | %6d | %8.1f | %8.1f | %8.1f | %5.2f | %5.2f | %5.2f | %9d |%n";

    private ScaleRun() {}

    public static void main(String... arguments) throws SQLException, IOException {
        List<String> dialects = List.of(arguments[0].split(","));
        int[] sizes = Arrays.stream(arguments[1].split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        System.out.println(
                "| engine | tables | read s | import s | diff s | read ms/table | import | diff | memory MB |");
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
            long begin = System.nanoTime();
            int found = CatalogInspectors.of(engine.dialect())
                    .read(connection)
                    .tables()
                    .size();
            long read = System.nanoTime();
            Imported imported = new Importer(dialect, engine).read(connection);
            long finished = System.nanoTime();
            Compared compared = new Comparer(dialect, engine).compare(imported.schema(), connection);
            List<Operation> steps = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE)
                    .diff(State.of(compared.from().schema()), compared.to().schema());
            long end = System.nanoTime();
            if (found != tables || imported.schema().tables().size() != tables || !steps.isEmpty()) {
                throw new IllegalStateException(found + " tables were read, and the difference is " + steps);
            }
            print(engine.version(), tables, read - begin, finished - read, end - finished);
        }
    }

    private static void print(String engine, int tables, long... nanoseconds) {
        Runtime runtime = Runtime.getRuntime();
        double[] seconds =
                Arrays.stream(nanoseconds).mapToDouble(nanos -> nanos / 1e9).toArray();
        System.out.printf(
                Locale.ROOT,
                LINE,
                engine,
                tables,
                seconds[0],
                seconds[1],
                seconds[2],
                seconds[0] * 1000 / tables,
                seconds[1] * 1000 / tables,
                seconds[2] * 1000 / tables,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
