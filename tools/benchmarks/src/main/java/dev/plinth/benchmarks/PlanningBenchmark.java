package dev.plinth.benchmarks;

import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dialect.Dialects;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.Column;
import dev.plinth.model.DataType;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.Unit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** From two schemas to statements: what `diff` and `generate` do between reading and writing. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class PlanningBenchmark {
    @Param({"100", "1000"})
    private int tables;

    @Param({"postgresql", "sqlite", "h2", "sqlserver"})
    private String dialect = "";

    private Schema schema = Schema.EMPTY;

    @Setup
    public void declare() {
        schema = Schema.of(IntStream.range(0, tables)
                .mapToObj(number -> Table.of(
                        "t" + number,
                        List.of(
                                Column.of("id", DataType.Simple.BIGINT),
                                Column.of("code", new DataType.Varchar(40)),
                                Column.of("amount", new DataType.Decimal(10, 2)))))
                .toArray(Table[]::new));
    }

    @Benchmark
    public List<Unit> createEverything() {
        List<Operation> operations = new SchemaDiffer(NamingStyle.SNAKE, Renames.NONE).diff(State.EMPTY, schema);
        MigrationPlan plan = Planner.plan(State.EMPTY, operations, schema);
        return Dialects.of(dialect).lower(plan);
    }
}
