package dev.plinth.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Reading, resolving and formatting take time in proportion to the size of a project: four times the tables may take
 * six times as long, and not sixteen. For the nightly size only, since it measures.
 */
@Isolated
@EnabledIfSystemProperty(named = "plinth.size", matches = "nightly")
class LargeProjectTest {
    private static final int SMALL = 2_500;
    private static final int LARGE = 10_000;
    private static final int TABLES_PER_FILE = 50;
    private static final int RUNS = 5;
    private static final double MOST = 6;

    @TempDir
    Path directory;

    @Test
    void aSchemaOfManyFiles() {
        assertLinear(
                "schema in files of " + TABLES_PER_FILE + " tables", tables -> project(tables, TABLES_PER_FILE, 0));
    }

    @Test
    void aSchemaOfOneFile() {
        assertLinear("schema in one file", tables -> project(tables, tables, 0));
    }

    @Test
    void migrationsThatCreateTheSchema() {
        assertLinear(
                "migrations of " + TABLES_PER_FILE + " tables",
                tables -> project(tables, TABLES_PER_FILE, TABLES_PER_FILE));
    }

    @Test
    void formatting() {
        assertLinear(
                "formatting one file",
                tables -> {
                    Path file = project(tables, tables, 0).resolve("schema/part00000.yaml");
                    return () -> {
                        try {
                            assertThat(Formatter.format(file, "part.yaml").after())
                                    .isPresent();
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    };
                },
                Runnable::run);
    }

    private interface Setting<T> {
        T of(int tables);
    }

    private void assertLinear(String what, Setting<Path> project) {
        assertLinear(what, project, folder -> {
            ProjectReading reading = ProjectReader.read(folder);
            assertThat(reading.diagnostics()).isEmpty();
        });
    }

    private static <T> void assertLinear(String what, Setting<T> setting, Consumer<T> run) {
        T small = setting.of(SMALL);
        T large = setting.of(LARGE);
        run.accept(large);
        run.accept(small);
        double seconds = fastest(small, run);
        double more = fastest(large, run);
        System.out.printf(
                Locale.ROOT,
                "%s: %d tables %.2f s, %d tables %.2f s, ratio %.1f%n",
                what,
                SMALL,
                seconds,
                LARGE,
                more,
                more / seconds);
        assertThat(more / seconds).as(what).isLessThan(MOST);
    }

    /** In processor time of this thread: neither other processes nor the collector's threads count. */
    private static <T> double fastest(T input, Consumer<T> run) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            System.gc();
            long before = threads.getCurrentThreadCpuTime();
            run.accept(input);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - before);
        }
        return best / 1e9;
    }

    /** @param perMigration tables that a migration creates; 0 for a project without migrations */
    private Path project(int tables, int perFile, int perMigration) {
        try {
            Path folder = Files.createTempDirectory(directory, "project");
            Files.writeString(
                    folder.resolve("plinth.yaml"),
                    "plinth: 1\nname: large\ndialects: [sqlite]\nschema: schema\n"
                            + (perMigration > 0 ? "migrations: migrations\n" : ""));
            Files.createDirectories(folder.resolve("schema"));
            for (int from = 0; from < tables; from += perFile) {
                StringBuilder text = new StringBuilder("tables:\n");
                for (int table = from; table < Math.min(tables, from + perFile); table++) {
                    text.append("  table_").append(table).append(":\n").append(body(table, "    "));
                }
                Files.writeString(
                        folder.resolve(String.format(Locale.ROOT, "schema/part%05d.yaml", from / perFile)), text);
            }
            if (perMigration > 0) {
                migrations(folder, tables, perMigration);
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void migrations(Path folder, int tables, int perMigration) throws IOException {
        Files.createDirectories(folder.resolve("migrations"));
        for (int from = 0; from < tables; from += perMigration) {
            String id = String.format(Locale.ROOT, "%05d_part", from / perMigration);
            StringBuilder text = new StringBuilder("migration: " + id + "\nsteps:\n");
            for (int table = from; table < Math.min(tables, from + perMigration); table++) {
                text.append("  - create table: table_")
                        .append(table)
                        .append('\n')
                        .append(body(table, "    "));
            }
            Files.writeString(folder.resolve("migrations/" + id + ".yaml"), text);
        }
    }

    private static String body(int table, String indent) {
        String parent = table == 0 ? "bigint?" : "-> table_" + (table - 1) / 2 + "? on delete set null";
        return """
                        comment: Table number NUMBER
                        columns:
                          id:         bigint identity primary key
                          parent_id:  PARENT
                          name:       varchar(200) unique
                          status:     varchar(20) default 'active' check in ('active', 'archived')
                          amount:     decimal(12,2) default 0
                          starts_on:  date
                          ends_on:    date?
                          created_at: timestamptz default now()
                        checks:
                          table_NUMBER_dates: ends_on is null or ends_on >= starts_on
                        indexes:
                          table_NUMBER_status: [status, created_at desc]
                        """.replace("NUMBER", String.valueOf(table))
                .replace("PARENT", parent)
                .indent(indent.length());
    }
}
