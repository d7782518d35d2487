package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** {@code docs/coverage.md} names nothing that is not there, and its planned rows are those that are listed here. */
class CoverageTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path COVERAGE = ROOT.resolve("docs/coverage.md");
    private static final Path PLANNED = Path.of("src/test/resources/dev/plinth/cli/planned.txt");
    private static final String NOT_BUILT = "planned";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Row(String asked, String does, String executed) {
        List<String> named(String cell) {
            Matcher matcher = CODE.matcher(cell);
            return matcher.results().map(found -> found.group(1)).toList();
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(COVERAGE)) {
            String[] cells = line.split("\\|", -1);
            boolean head = line.startsWith("|---") || line.startsWith("| what is asked");
            if (line.startsWith("| ") && !head) {
                assertThat(cells).as(line).hasSize(5);
                rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()));
            }
        }
        return rows;
    }

    @Test
    void plannedRowsAreThoseThatAreListed() throws IOException {
        List<String> planned = rows().stream()
                .filter(row -> row.does().equals(NOT_BUILT))
                .map(Row::asked)
                .toList();
        assertThat(planned).containsExactlyElementsOf(Files.readAllLines(PLANNED));
    }

    @Test
    void everyOtherRowNamesWhatDoesItAndTheTestThatExecutesIt() throws IOException {
        List<String> commands = Arrays.stream(
                        Plinth.class.getAnnotation(Command.class).subcommands())
                .map(command -> command.getAnnotation(Command.class).name())
                .toList();
        Set<String> tests = tests();
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            if (row.does().equals(NOT_BUILT)) {
                assertThat(row.executed()).as(row.asked()).isEmpty();
                continue;
            }
            assertThat(row.named(row.does())).as(row.asked()).isNotEmpty();
            assertThat(row.named(row.executed())).as(row.asked()).isNotEmpty();
            for (String name : row.named(row.does())) {
                boolean there = name.startsWith("plinth ")
                        ? commands.contains(name.substring("plinth ".length()))
                        : Files.isRegularFile(ROOT.resolve(name));
                if (!there) {
                    missing.add(row.asked() + ": " + name);
                }
            }
            row.named(row.executed()).stream()
                    .filter(name -> !tests.contains(name))
                    .forEach(name -> missing.add(row.asked() + ": " + name));
        }
        assertThat(missing).isEmpty();
    }

    /** Every method of every test, as {@code SomeTest.method}. */
    private static Set<String> tests() throws IOException {
        Pattern method = Pattern.compile("^    (?:static )?[\\w<>]+ (\\w+)\\(", Pattern.MULTILINE);
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(ROOT)) {
            for (Path file : walk.filter(CoverageTest::isTest).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                method.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> tests.add(name + "." + found.group(1)));
            }
        }
        return tests;
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/test/java/") && path.endsWith(".java") && !path.contains("/target/");
    }
}
