package dev.plinth.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.dialect.RefusedException;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.LayoutKind;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.plan.Planner;
import dev.plinth.sql.SqlStatement;
import dev.plinth.sql.Unit;
import dev.plinth.tsql.TsqlLint;
import dev.plinth.tsql.TsqlParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The files of one small project in every layout, on every engine, in {@code src/test/layouts}: those that another layout
 * names or forms otherwise than the numbered one, each under its path.
 */
class GoldenLayoutsTest {
    private static final Path FOLDER = Path.of("src", "test", "layouts");
    private static final Path PROJECT = FOLDER.resolve("project");

    /** Those that are the same in all layouts, or say checksums. */
    private static final Set<String> ALIKE = Set.of("bundle.plinth", "manifest.json", "schema.sql");

    @TestFactory
    Stream<DynamicTest> files() {
        return each((kind, dialect) -> Expectation.check(FOLDER.resolve(name(kind, dialect)), text(kind, dialect)));
    }

    /** What a runner cuts out of the files by the bundle's ranges is what was lowered, statement by statement. */
    @TestFactory
    Stream<DynamicTest> ranges() {
        return each((kind, dialect) -> {
            EmissionInput input = LayoutProject.input(PROJECT, kind, dialect);
            List<MigrationPlan> plans = Emitter.plans(input.migrations(), input.retention());
            try {
                SortedMap<String, String> files = emit(kind, dialect);
                List<String> lowered = new ArrayList<>();
                for (MigrationPlan plan : plans) {
                    lowered.addAll(statements(kind, dialect, plan));
                    lowered.addAll(statements(kind, dialect, Planner.invert(plan)));
                }
                assertThat(cut(files)).isEqualTo(lowered);
            } catch (RefusedException refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
        });
    }

    /** What sqlcmd, and tools that part scripts as it does, would send; its own words stand on lines with a colon. */
    @TestFactory
    Stream<DynamicTest> batches() {
        TsqlLint lint = new TsqlLint();
        TsqlParser parser = new TsqlParser();
        Dialect dialect = Dialects.of("sqlserver");
        return Stream.of(LayoutKind.NUMBERED, LayoutKind.SINGLE_FILE, LayoutKind.FLYWAY)
                .map(kind -> DynamicTest.dynamicTest(
                        kind.word(),
                        () -> emit(kind, dialect).forEach((path, text) -> {
                            if (path.endsWith(".sql")) {
                                String sql = text.replaceAll("(?m)^:.*\\R", "");
                                assertThat(lint.check(sql)).as(path).isEmpty();
                                assertThat(parser.check(sql)).as(path).isEmpty();
                            }
                        })));
    }

    private static List<String> statements(LayoutKind kind, Dialect dialect, MigrationPlan plan) {
        List<Unit> safe = dialect.lowerSafely(plan, Set.of());
        boolean alone = safe.stream().anyMatch(unit -> unit.mode() == Unit.Mode.AUTOCOMMIT);
        boolean oneText = kind == LayoutKind.GOLANG_MIGRATE || kind == LayoutKind.DBMATE;
        List<Unit> units = oneText && alone ? dialect.lower(plan) : safe;
        return units.stream()
                .flatMap(unit -> unit.statements().stream())
                .map(SqlStatement::sql)
                .map(sql -> sql.sql())
                .toList();
    }

    private static List<String> cut(SortedMap<String, String> files) {
        List<String> cut = new ArrayList<>();
        String text = "";
        for (String line : files.get("bundle.plinth").lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields[0].equals("script")) {
                text = files.get(fields[2]);
            }
            if (fields[0].equals("statement")) {
                int offset = Integer.parseInt(fields[1]);
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                cut.add(new String(bytes, offset, Integer.parseInt(fields[2]), StandardCharsets.UTF_8));
                String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
                assertThat(before.chars().filter(character -> character == '\n').count() + 1)
                        .isEqualTo(Long.parseLong(fields[3]));
            }
        }
        return cut;
    }

    @Test
    void nobodyAnswersForNothing() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (LayoutKind kind : LayoutKind.values()) {
            Dialects.all().forEach(dialect -> expected.add(name(kind, dialect)));
        }
        try (Stream<Path> found = Files.list(FOLDER)) {
            assertThat(found.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private interface Law {
        void check(LayoutKind kind, Dialect dialect) throws IOException;
    }

    private static Stream<DynamicTest> each(Law law) {
        return Arrays.stream(LayoutKind.values())
                .flatMap(kind -> Dialects.all().stream()
                        .map(dialect -> DynamicTest.dynamicTest(name(kind, dialect), () -> law.check(kind, dialect))));
    }

    private static String name(LayoutKind kind, Dialect dialect) {
        return kind.word() + "." + dialect.name() + ".txt";
    }

    private static String text(LayoutKind kind, Dialect dialect) {
        StringBuilder text = new StringBuilder();
        try {
            SortedMap<String, String> files = emit(kind, dialect);
            SortedMap<String, String> numbered = new TreeMap<>();
            if (kind != LayoutKind.NUMBERED) {
                numbered.putAll(emit(LayoutKind.NUMBERED, dialect));
                files.entrySet().removeAll(numbered.entrySet());
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (!ALIKE.contains(file.getKey())) {
                    text.append("=== ").append(file.getKey()).append('\n').append(shown(file.getValue(), numbered));
                }
            }
        } catch (RefusedException refused) {
            text.append("=== refused\n").append(refused.getMessage()).append('\n');
        }
        return text.toString();
    }

    /** The text, or where it stands in the numbered layout. */
    private static String shown(String text, SortedMap<String, String> numbered) {
        return numbered.entrySet().stream()
                .filter(file -> file.getValue().equals(text))
                .findFirst()
                .map(file -> "as " + file.getKey() + "\n")
                .orElse(text);
    }

    private static SortedMap<String, String> emit(LayoutKind kind, Dialect dialect) {
        EmissionInput input = LayoutProject.input(PROJECT, kind, dialect);
        return Emitter.files(input, dialect, Emitter.plans(input.migrations(), input.retention()));
    }
}
