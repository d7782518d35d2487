package dev.plinth.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.change.ChangeException;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Dialects;
import dev.plinth.diff.DiffException;
import dev.plinth.diff.SchemaDiffer;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.plan.MigrationPlan;
import dev.plinth.resolve.Resolved;
import dev.plinth.tsql.TsqlLint;
import dev.plinth.tsql.TsqlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks {@code src/test/cases}: a reviewer of a change reads there what it does to the SQL. Each dialect answers each
 * case with scripts or with refusals; none is skipped, and no file lies about that nobody answers for.
 */
class GoldenCasesTest {
    private static final Path CASES = Path.of("src", "test", "cases");
    private static final String PLAN = "plan.txt";
    private static final String PLAN_REFUSED = "plan.refused.txt";
    private static final Pattern GENERATED =
            Pattern.compile("plan\\.(refused\\.)?txt|[a-z0-9]+\\.((up|down)\\.sql|refused\\.txt)");

    private final TsqlLint lint = new TsqlLint();
    private final TsqlParser parser = new TsqlParser();

    /** A case that no list of operations can bridge says so for all dialects. */
    private record Planned(Optional<MigrationPlan> plan, String file, String text) {}

    @TestFactory
    Stream<DynamicContainer> cases() {
        return GoldenCase.all(CASES).stream()
                .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden)));
    }

    private Stream<DynamicTest> tests(GoldenCase golden) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("plan", () -> plan(golden)));
        for (Dialect dialect : Dialects.all()) {
            tests.add(DynamicTest.dynamicTest(dialect.name(), () -> answer(golden, dialect)));
        }
        tests.add(DynamicTest.dynamicTest("files", () -> files(golden)));
        return tests.stream();
    }

    private static Planned planned(GoldenCase golden) {
        try {
            MigrationPlan plan = golden.plan();
            return new Planned(Optional.of(plan), PLAN, PlanText.of(plan));
        } catch (DiffException refused) {
            return new Planned(Optional.empty(), PLAN_REFUSED, refused.path() + ": " + refused.getMessage() + "\n");
        } catch (ChangeException refused) {
            return new Planned(Optional.empty(), PLAN_REFUSED, refused.getMessage() + "\n");
        }
    }

    private static void plan(GoldenCase golden) throws IOException {
        Planned planned = planned(golden);
        Expectation.check(golden.folder().resolve(planned.file()), planned.text());
        if (planned.plan().isPresent() && !golden.hasSteps()) {
            Resolved after = golden.after();
            for (Renames renames : List.of(Renames.NONE, GoldenCase.over(after))) {
                assertThat(new SchemaDiffer(NamingStyle.SNAKE, renames)
                                .diff(planned.plan().get().to(), after.schema()))
                        .as(golden.name() + ": what is left to do when everything has been done")
                        .isEmpty();
            }
        }
    }

    private void answer(GoldenCase golden, Dialect dialect) throws IOException {
        Optional<MigrationPlan> plan = planned(golden).plan();
        if (plan.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> file :
                DialectAnswer.of(dialect, plan.get(), golden.forms()).files().entrySet()) {
            Path path = golden.folder().resolve(file.getKey());
            Expectation.check(path, file.getValue());
            manners(path.toString(), file.getValue());
            if (file.getKey().equals("sqlserver.up.sql") || file.getKey().equals("sqlserver.down.sql")) {
                assertThat(lint.check(file.getValue())).as(path.toString()).isEmpty();
                assertThat(parser.check(file.getValue())).as(path.toString()).isEmpty();
            }
        }
    }

    /** What editors and reviewers stumble over. */
    private static void manners(String file, String text) {
        assertThat(text).as(file).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\t", "\r");
        assertThat(text.lines())
                .as(file + ": lines that end in a blank")
                .noneMatch(line -> !line.equals(line.stripTrailing()));
    }

    private static void files(GoldenCase golden) throws IOException {
        SortedSet<String> answered = new TreeSet<>();
        Planned planned = planned(golden);
        answered.add(planned.file());
        for (Dialect dialect : Dialects.all()) {
            planned.plan()
                    .ifPresent(plan -> answered.addAll(DialectAnswer.of(dialect, plan, golden.forms())
                            .files()
                            .keySet()));
        }
        SortedSet<String> orphans = golden.files();
        orphans.removeAll(answered);
        orphans.removeAll(given());
        if (Expectation.writes()) {
            for (String orphan : List.copyOf(orphans)) {
                if (GENERATED.matcher(orphan).matches()) {
                    Files.delete(golden.folder().resolve(orphan));
                    orphans.remove(orphan);
                }
            }
        }
        assertThat(orphans)
                .as(golden.name() + ": files that nobody answers for")
                .isEmpty();
    }

    /** What a person wrote: the two schemas, or one and steps, and rows and questions for those who execute the case. */
    private static List<String> given() {
        List<String> given = new ArrayList<>(List.of(
                GoldenCase.BEFORE, GoldenCase.AFTER, GoldenCase.STEPS, GoldenCase.KEPT, "rows.sql", "expect.txt"));
        for (String dialect : dev.plinth.model.Dialects.NAMES) {
            given.add(dialect + ".rows.sql");
            given.add(dialect + ".expect.txt");
        }
        return given;
    }
}
