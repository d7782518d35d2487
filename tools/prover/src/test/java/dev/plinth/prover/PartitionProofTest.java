package dev.plinth.prover;

import static dev.plinth.prover.Histories.migration;
import static dev.plinth.prover.Histories.prove;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.CreateTable;
import dev.plinth.change.Migration;
import dev.plinth.change.RenameColumn;
import dev.plinth.change.SetPartitioning;
import dev.plinth.model.Column;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import dev.plinth.model.Partitioning.Method;
import dev.plinth.model.Partitioning.Partition;
import dev.plinth.model.Table;
import dev.plinth.prover.MigrationProof.Verdict;
import dev.plinth.prover.rows.TestEngines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That rows keep their place when partitions change, on engines that have partitions and on those that are let off. */
class PartitionProofTest {
    private static final Table EVENTS = primaryKey(
            table("events", Column.of("id", Simple.BIGINT), Column.of("made_on", Simple.DATE)), "id", "made_on");

    private static Partition range(String name, String from, String to) {
        return new Partition(name, new Bound.Range(Optional.of(from), Optional.of(to)));
    }

    private static Partition rest(String name) {
        return new Partition(name, new Bound.Rest());
    }

    private static Partitioning by(String column, Partition... partitions) {
        return new Partitioning(
                Method.RANGE,
                List.of(column),
                NamedMap.of(List.of(partitions)),
                new TreeMap<>(Map.of("sqlite", "small", "h2", "small")));
    }

    private static Migration[] history() {
        Partition first = range("first", "2000-01-01", "2010-01-01");
        Partition second = range("second", "2010-01-01", "2100-01-01");
        return new Migration[] {
            migration(
                    "001_rest",
                    new CreateTable(EVENTS.withPartitioning(Optional.of(by("made_on", rest("events_rest")))))),
            migration("002_out_of_it", new SetPartitioning("events", by("made_on", first, rest("events_rest")))),
            migration("003_without_it", new SetPartitioning("events", by("made_on", first, second))),
            migration(
                    "004_split",
                    new SetPartitioning(
                            "events",
                            by(
                                    "made_on",
                                    first,
                                    range("second", "2010-01-01", "2020-01-01"),
                                    range("third", "2020-01-01", "2100-01-01")))),
            migration("005_rename", new RenameColumn("events", "made_on", "created_on"))
        };
    }

    @TestFactory
    Stream<DynamicTest> everyMigrationIsProven() {
        return TestEngines.all().stream()
                .map(engine -> DynamicTest.dynamicTest(engine.version(), () -> {
                    EngineProof proof = prove(engine, history());
                    assertThat(proof.migrations()).allSatisfy(migration -> {
                        assertThat(migration.failures()).isEmpty();
                        assertThat(migration.unproven()).isEmpty();
                        assertThat(migration.verdict()).isEqualTo(Verdict.PROVEN);
                    });
                    assertThat(proof.history().failures()).isEmpty();
                }));
    }
}
