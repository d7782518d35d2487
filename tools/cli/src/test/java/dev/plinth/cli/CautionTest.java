package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Before values are lost, somebody says so, and a backup is made. */
class CautionTest extends OnEveryEngine {
    /** As it is written, with nothing said that is not there. */
    private int asked(String command, String url, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(Arrays.asList(more));
        arguments.addAll(List.of("-p", project(), "--url", url));
        return plinth(arguments.toArray(String[]::new));
    }

    private void configured(String more) throws IOException {
        Files.writeString(
                folder.resolve("plinth.yaml"), PROJECT.replace("[sqlite]", "[h2, postgresql, sqlite]") + more);
    }

    @Test
    void whatWasWrittenSinceIsCountedAndAskedFor() throws Exception {
        items();
        migration(
                "001_size",
                "steps:\n  - add column: items.size int?\n  - create table: notes\n    columns: { id: int primary key }\n");
        generated();
        for (String url : databases()) {
            assertThat(asked("up", url)).as(output()).isZero();
            sql(url, "INSERT INTO \"items\" (\"name\") VALUES ('a')");
            assertThat(asked("down", url, "000_init")).as(output()).isZero();
            assertThat(asked("up", url)).as(output()).isZero();
            sql(url, "UPDATE \"items\" SET \"size\" = 3");
            assertThat(asked("down", url, "000_init")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output())
                    .contains("the rollback of 001_size loses values", "values written to items.size since (1)")
                    .contains("nothing was done", "--yes 001_size")
                    .doesNotContain("notes");
            assertThat(values(url, "SELECT \"size\" FROM \"items\"")).containsExactly("3");
            assertThat(asked("down", url, "000_init", "--yes", "000_init")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(asked("down", url, "000_init", "--yes", "001_size"))
                    .as(output())
                    .isZero();
        }
    }

    @Test
    void nothingIsLeftOnlyWhereItIsSaidTwiceAndNeverInProduction() throws Exception {
        items();
        generated();
        for (String url : databases()) {
            configured("");
            assertThat(asked("up", url)).as(output()).isZero();
            assertThat(asked("down", url, "000")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output()).contains("down 000 --destroy");
            configured("databases: { live: { url: \"" + url.split("[?]")[0] + "*\", production: true } }\n");
            assertThat(asked("down", url, "000", "--destroy")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output()).contains("plinth.yaml says that live is in production");
            configured("databases: { live: { url: \"jdbc:h2:elsewhere\", production: true } }\n");
            assertThat(asked("down", url, "000", "--destroy")).as(output()).isZero();
        }
    }

    @Test
    void aBackupComesBeforeValuesAreLost() throws Exception {
        items();
        migration("001_size", "steps:\n  - add column: items.size int?\n");
        generated();
        List<String> urls = databases();
        for (String url : urls) {
            configured("backup: { command: \"echo $PLINTH_DIRECTION $PLINTH_MIGRATION > saved.txt\" }\n");
            assertThat(asked("up", url)).as(output()).isZero();
            assertThat(folder.resolve("saved.txt")).doesNotExist();
        }
        migration("002_gone", "steps:\n  - drop column: items.size\n    discard: true\n");
        generated();
        for (String url : urls) {
            assertThat(asked("up", url)).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output()).contains("002_gone loses values", "--yes 002_gone");
            configured("backup: { command: \"echo full >&2; exit 3\" }\n");
            assertThat(asked("up", url, "--yes", "002_gone")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(output())
                    .contains("the backup did not succeed, and nothing was done", "it ended with 3", "full");
            assertThat(values(url, "SELECT \"size\" FROM \"items\"")).isEmpty();
            configured("backup: { command: \"echo $PLINTH_DIRECTION $PLINTH_MIGRATION > saved.txt\" }\n");
            assertThat(asked("up", url, "--yes", "002_gone")).as(output()).isZero();
            assertThat(folder.resolve("saved.txt")).hasContent("up 002_gone");
            configured("backup: { command: \"exit 3\" }\n");
            assertThat(asked("down", url, "001_size", "--yes", "002_gone", "--no-backup", "a copy is at hand"))
                    .as(output())
                    .isZero();
            assertThat(output()).contains("no backup: a copy is at hand");
            Files.delete(folder.resolve("saved.txt"));
        }
        for (String url : databases()) {
            assertThat(asked("up", url)).as(output()).isZero();
        }
    }
}
