package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.plinth.change.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Branches, fingerprints and what was applied, as people meet them. */
class HistoryCommandsTest extends OnEveryEngine {
    private String line(String id, String key) throws IOException {
        return Files.readAllLines(file(id)).stream()
                .filter(line -> line.startsWith(key + ":"))
                .findFirst()
                .orElse("none");
    }

    private void seal() {
        assertThat(plinth("draft", "--seal", "-p", project())).as(output()).isZero();
    }

    @Test
    void fingerprintsAreWrittenAndNeverTyped() throws Exception {
        items();
        Files.writeString(
                file("000_init"), Files.readString(file("000_init")).replace("steps:", "# made by hand\nsteps:"));
        migration(
                "001_size",
                "author: A # who\nto: s1:" + "0".repeat(64) + " # later\nsteps:\n"
                        + "  - add column: items.size int?\n");
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("PL-1408").contains("run `plinth draft --seal`");
        seal();
        assertThat(output()).contains("wrote", "000_init.yaml", "001_size.yaml");
        assertThat(Files.readString(file("000_init"))).contains("# made by hand\nfrom: s1:");
        assertThat(line("001_size", "from")).isEqualTo(line("000_init", "to").replace("to:", "from:"));
        assertThat(line("001_size", "to")).endsWith(" # later");
        String before = Files.readString(file("001_size"));
        seal();
        assertThat(output()).contains("nothing to write");
        assertThat(file("001_size")).hasContent(before);
        generated();
        Files.writeString(file("000_init"), Files.readString(file("000_init")).replace("varchar(20)", "varchar(30)"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        seal();
        assertThat(line("001_size", "from")).isEqualTo(line("000_init", "to").replace("to:", "from:"));
        generated("--rewrite", "000_init");
    }

    /** Two people begin at one schema; the second of them hears of it when both are in one folder. */
    private void branches(String second) throws IOException {
        items();
        seal();
        String from = line("000_init", "to").replace("to:", "from:") + "\n";
        migration("001_a", from + "steps:\n  - add column: items.size int?\n");
        migration("001_b", from + "steps:\n  - " + second + "\n");
    }

    @Test
    void branchesThatGoTogetherAreSaid() throws Exception {
        branches("add column: items.color text?");
        seal();
        assertThat(line("001_b", "from")).isEqualTo(line("001_a", "from"));
        generated();
        assertThat(output())
                .contains("note: migrations/001_b.yaml:2:7: 001_b was written without 001_a;")
                .contains("so 001_b is applied after");
        assertThat(plinth("check", "--json", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("001_b was written without 001_a");
        for (String url : databases()) {
            succeeds("up", url, "001_a");
            sql(url, "INSERT INTO \"items\" (\"name\", \"size\") VALUES ('one', 7)");
            succeeds("up", url);
            sql(url, "UPDATE \"items\" SET \"color\" = 'red'");
            succeeds("down", url, "001_a");
            assertThat(values(url, "SELECT \"size\" FROM \"items\"")).containsExactly("7");
            succeeds("up", url);
            succeeds("down", url, "000");
        }
    }

    /** A database may have run the one that comes second now, before the other was there. */
    @Test
    void whereTheSecondBranchWasFirstItIsSaidWhatToDo() throws Exception {
        branches("add column: items.color text?");
        Path first = folder.resolve("001_a.yaml");
        Files.move(file("001_a"), first);
        generated();
        List<String> urls = databases();
        for (String url : urls) {
            succeeds("up", url);
        }
        Files.move(first, file("001_a"));
        generated();
        for (String url : urls) {
            refuses("up", url);
            assertThat(output()).contains("`plinth draft --rebase 001_a` puts it behind");
        }
        assertThat(plinth("draft", "--rebase", "001_a", "-p", project()))
                .as(output())
                .isZero();
        generated("--rewrite", "001_b");
        for (String url : urls) {
            succeeds("up", url);
            assertThat(output()).contains("001_a");
        }
    }

    @Test
    void aBranchThatDoesNotGoTogetherIsPutBehind() throws Exception {
        branches("add column: items.size bigint?");
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("migrations/001_b.yaml:4:5: PL-1407", "at migrations/001_a.yaml:4:5")
                .contains("run `plinth draft --rebase 001_b`");
        assertThat(plinth("draft", "--seal", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("draft", "--rebase", "001_b", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("already has a column size");
        Files.writeString(
                file("001_b"),
                Files.readString(file("001_b")).replace("add column: items.size", "alter column: items.size"));
        assertThat(plinth("draft", "--rebase", "001_b", "-p", project()))
                .as(output())
                .isZero();
        generated();
        assertThat(output()).doesNotContain("note:");
        assertThat(plinth("draft", "--rebase", "001_a", "-p", project())).isZero();
        assertThat(output()).contains("nothing to write");
        assertThat(plinth("draft", "--rebase", "00", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("00 could be any of 000_init, 001_a, 001_b");
        assertThat(plinth("draft", "--rebase", "9", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("draft", "name", "--seal", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void aLineIsPutBehindAsAWhole() throws Exception {
        branches("add column: items.color text?");
        seal();
        migration(
                "002_a",
                line("001_a", "to").replace("to:", "from:") + "\nsteps:\n  - rename column: items.size to width\n");
        assertThat(plinth("draft", "--rebase", "001_a", "-p", project()))
                .as(output())
                .isZero();
        assertThat(line("001_a", "from")).isEqualTo(line("001_b", "to").replace("to:", "from:"));
        assertThat(line("002_a", "from")).isEqualTo(line("001_a", "to").replace("to:", "from:"));
        assertThat(plinth("check", "-p", project())).isLessThanOrEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatFollowsAChangeOfRowsSaysSo() throws Exception {
        items();
        migration("001_rows", "steps:\n  - backfill: items\n    set: { name: \"'x'\" }\n");
        migration("002_more", "depends: [000_init]\nsteps:\n  - backfill: items\n    set: { name: \"'y'\" }\n");
        migration("003_last", "steps:\n  - add column: items.size int?\n");
        seal();
        assertThat(line("001_rows", "depends")).isEqualTo("none");
        assertThat(line("002_more", "depends")).isEqualTo("depends: [000_init, 001_rows]");
        assertThat(line("003_last", "depends")).isEqualTo("depends: [002_more]");
        generated();
        Files.writeString(folder.resolve("schema.yaml"), SCHEMA + "      size: int?\n      color: text?\n");
        migration("004_rows", "steps:\n  - delete rows: items\n    where: name = ''\n");
        seal();
        assertThat(plinth("draft", "color", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(line("005_color", "depends")).isEqualTo("depends: [004_rows]");
    }

    @Test
    void aDatabaseThatWasThereIsTakenOver() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        generated();
        for (String url : databases()) {
            succeeds("up", url, "000_init");
            sql(url, "INSERT INTO \"items\" (\"name\") VALUES ('one')");
            sql(url, "DROP TABLE \"schema_migrations\"", "DROP TABLE \"schema_migration_events\"");
            assertThat(run("baseline", url, "001")).as(output()).isEqualTo(ExitCode.FINDINGS);
            assertThat(output()).contains("tables/items/columns/size", "since 001_size", "nothing was recorded");
            succeeds("baseline", url, "000_init");
            assertThat(output()).contains("taken over with 000_init");
            assertThat(values(url, "SELECT \"kind\" FROM \"schema_migration_events\""))
                    .containsExactly("baseline");
            succeeds("status", url);
            assertThat(output()).contains("baseline  000_init", "pending   001_size");
            succeeds("up", url);
            assertThat(values(url, "SELECT \"name\" FROM \"items\" WHERE \"size\" IS NULL"))
                    .containsExactly("one");
            succeeds("drift", url);
            refuses("down", url, "000");
            assertThat(output()).contains("000_init was taken over by a baseline", "Nothing was rolled back");
            succeeds("status", url);
            assertThat(output()).contains("applied   001_size");
            succeeds("down", url, "000_init");
            refuses("baseline", url, "000_init");
            assertThat(output()).contains("this database has a history already, which begins with 000_init");
        }
    }

    @Test
    void whatWasNeverKeptIsNotTakenOver() throws Exception {
        items();
        migration("001_gone", "steps:\n  - add column: items.size int?\n");
        migration("002_gone", "steps:\n  - drop column: items.size\n");
        generated();
        for (String url : databases()) {
            sql(url, "CREATE TABLE \"items\" (\"id\" INT)");
            assertThat(run("baseline", url, "002")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output()).contains("002_gone keeps for its rollback what it takes away");
            succeeds("baseline", url, "001", "--unverified");
        }
    }

    @Test
    void anAppliedMigrationThatWasChangedIsSeen() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        generated();
        List<String> urls = databases();
        for (String url : urls) {
            succeeds("up", url);
        }
        migration("001_size", "# a remark\nsteps:\n  - add column: items.size int?\n");
        generated();
        for (String url : urls) {
            succeeds("up", url);
            succeeds("status", url);
        }
        migration("001_size", "steps:\n  - add column: items.size bigint?\n");
        generated();
        for (String url : urls) {
            refuses("up", url);
            assertThat(output()).contains("001_size was edited after it was applied");
            assertThat(run("status", url)).isEqualTo(ExitCode.FINDINGS);
            assertThat(output()).contains("edited    001_size", "its steps were changed since");
        }
    }

    @Test
    void whatMayHaveBeenAppliedIsNotGeneratedAnew() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        generated();
        migration("002_color", "steps:\n  - add column: items.color text?\n");
        generated();
        List<String> urls = databases();
        for (String url : urls) {
            succeeds("up", url);
        }
        Path script = folder.resolve("generated/sqlite/001_size.sql");
        String before = Files.readString(script);
        assertThat(before).contains("migrations/001_size.yaml:3");
        migration("001_size", "# a remark\n\n\nsteps:\n  - add column: items.size int?\n");
        generated();
        assertThat(script).hasContent(before);
        for (String url : urls) {
            succeeds("up", url);
            succeeds("down", url, "000_init");
            succeeds("up", url);
        }
        migration("001_size", "steps:\n  - add column: items.size bigint?\n");
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("sqlite: 001_size was generated before, and its steps were changed since")
                .contains("run `plinth generate --rewrite 001_size`");
        assertThat(script).hasContent(before);
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("h2: 001_size was generated before, and its steps were changed since");
        assertThat(plinth("generate", "--rewrite", "001", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        generated("--rewrite", "001_size");
        assertThat(Files.readString(script)).contains("size");
        for (String url : databases()) {
            succeeds("up", url);
        }
    }

    /** An older Plinth wrote other SQL, which somebody has reviewed and applied. */
    @Test
    void scriptsThatWereWrittenOtherwiseStay() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        generated();
        Path script = folder.resolve("generated/sqlite/000_init.sql");
        String now = Files.readString(script);
        Files.delete(script);
        generated();
        assertThat(script).hasContent(now);
        Files.writeString(script, now + "-- mine\n");
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output()).contains("was edited by hand");
    }

    /** An older Plinth wrote other SQL, which somebody has reviewed and applied, whichever files it stands in. */
    @Test
    void whatAnOlderPlinthWroteIsRunAndTakenBackAsItIs() throws Exception {
        for (String layout : List.of("numbered", "single-file", "flyway", "liquibase", "dbmate")) {
            laid(layout);
            items();
            migration("001_size", "steps:\n  - add column: items.size int?\n");
            generated();
            String up = writtenByAnOlderPlinth("sqlite", "000_init");
            String now = Files.readString(folder.resolve("generated/sqlite/" + up));
            assertThat(plinth("check", "-p", project())).as(output()).isLessThanOrEqualTo(ExitCode.FINDINGS);
            assertThat(output()).as(layout).doesNotContain("generated:", "generated before");
            generated();
            assertThat(folder.resolve("generated/sqlite/" + up)).as(layout).hasContent(now);
            String url = databases().get(0);
            succeeds("up", url);
            succeeds("down", url, "000");
            generated("--rewrite", "000_init");
            assertThat(Files.readString(folder.resolve("generated/sqlite/" + up)))
                    .as(layout)
                    .isNotEqualTo(now);
        }
    }

    private void laid(String layout) throws IOException {
        String output = "output: { sql: generated, layout: " + layout + " }";
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT.replace("output: { sql: generated }", output));
    }

    /** Writes a remark into the script of the way up, as if that was how it had been generated; answers with its path. */
    private String writtenByAnOlderPlinth(String dialect, String id) throws IOException {
        Path output = folder.resolve("generated");
        Path manifest = output.resolve(dialect + "/manifest.json");
        JsonObject entry = JsonParser.parseString(Files.readString(manifest))
                .getAsJsonObject()
                .getAsJsonArray("migrations")
                .get(0)
                .getAsJsonObject();
        assertThat(entry.get("id").getAsString()).isEqualTo(id);
        String path = entry.getAsJsonObject("up").get("file").getAsString();
        Path script = output.resolve(dialect + "/" + path);
        replaced(output, script, "Migration: " + id, "Migrations " + id);
        return path;
    }

    /** In a file, and its checksum wherever that is written. */
    private static void replaced(Path output, Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(from);
        assertThat(to).hasSameSizeAs(from);
        String after = before.replace(from, to);
        Files.writeString(file, after);
        for (Path listing : List.of(
                file.resolveSibling("bundle.plinth"),
                file.resolveSibling("manifest.json"),
                output.resolve("SHA256SUMS"))) {
            String text = Files.readString(listing);
            Files.writeString(listing, text.replace(Fingerprint.sha256(before), Fingerprint.sha256(after)));
            if (!listing.endsWith("SHA256SUMS")) {
                Path sums = output.resolve("SHA256SUMS");
                Files.writeString(
                        sums,
                        Files.readString(sums)
                                .replace(Fingerprint.sha256(text), Fingerprint.sha256(Files.readString(listing))));
            }
        }
    }

    /** A tool has written down what the file is called. */
    @Test
    void whatMayHaveBeenAppliedIsNotCalledOtherwise() throws Exception {
        laid("flyway");
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        generated();
        migration("hotfix", "depends: [001_size]\nsteps:\n  - add column: items.color text?\n");
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains(
                        "sqlite: 000_init was generated before, and V000__init.sql would be called V001__init.sql now");
        laid("dbmate");
        generated();
        assertThat(folder.resolve("generated/sqlite/001_init.sql")).exists();
    }

    /** What is kept is dropped by a migration that a command writes; the earlier rollback then brings back no values. */
    @Test
    void whatIsKeptForLongIsDropped() throws Exception {
        items();
        migration(
                "001_size",
                "date: 2025-01-10\nsteps:\n  - add column: items.size int?\n  - add column: items.color text?\n");
        migration("002_gone", "date: 2025-02-01\nsteps:\n  - drop column: items.size\n");
        migration("003_color", "date: 2025-03-20\nsteps:\n  - drop column: items.color\n");
        generated();
        List<String> urls = databases();
        for (String url : urls) {
            succeeds("up", url, "001");
            sql(url, "INSERT INTO \"items\" (\"name\", \"size\") VALUES ('a', 7)");
            succeeds("up", url);
        }
        assertThat(plinth("contract", "--older-than", "30", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("contract", "--older-than", "900d", "--date", "2025-04-01", "-p", project()))
                .isZero();
        assertThat(output()).contains("nothing to contract");
        assertThat(plinth("contract", "--older-than", "30d", "--date", "2025-04-01", "-p", project()))
                .as(output())
                .isZero();
        assertThat(output())
                .contains("contract 002_gone, of 2025-02-01, keeps items.plinth_parked_002_gone_size")
                .contains("left: 003_color, of 2025-03-20");
        assertThat(Files.readString(file("004_contract"))).contains("depends: [002_gone]", "- contract: 002_gone");
        generated();
        for (String url : urls) {
            succeeds("up", url);
            succeeds("down", url, "001");
            assertThat(output()).contains("values of items that were kept as plinth_parked_002_gone_size");
            assertThat(values(url, "SELECT \"name\" FROM \"items\" WHERE \"size\" IS NULL"))
                    .containsExactly("a");
            succeeds("up", url);
        }
        assertThat(plinth("contract", "--older-than", "0d", "--date", "2025-05-01", "--name", "rest", "-p", project()))
                .as(output())
                .isZero();
        assertThat(plinth("squash", "000..005", "--name", "all", "-p", project()))
                .as(output())
                .isZero();
        assertThat(Files.readString(file("005_all")))
                .contains("create table: items")
                .doesNotContain("column: items", "contract:");
        generated();
        for (String url : databases()) {
            succeeds("up", url);
            assertThat(output()).contains("005_all");
        }
        for (String url : urls) {
            succeeds("up", url);
            assertThat(output()).contains("005_rest").doesNotContain("005_all");
        }
    }
}
