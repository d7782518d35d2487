package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that a project asks for are written, checked and owned as its SQL is. */
class AccessorsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void init() throws IOException {
        Files.writeString(folder.resolve("plinth.yaml"), """
                plinth: 1
                name: shop
                dialects: [sqlite]
                schema: schema.yaml
                output: { sql: sql, java: { directory: java, package: com.acme.shop } }
                """);
        declare("name: text");
    }

    private void declare(String column) throws IOException {
        Files.writeString(folder.resolve("schema.yaml"), """
                tables:
                  products:
                    columns:
                      id: int primary key
                      %s
                """.formatted(column));
    }

    private Streams run(String command) {
        return Streams.of(command, "-p", folder.toString());
    }

    @Test
    void areWrittenAndChecked() throws IOException {
        assertThat(run("generate").exitCode()).isEqualTo(ExitCode.DONE);
        Path record = folder.resolve("java/com/acme/shop/tables/records/ProductsRecord.java");
        assertThat(Files.readString(record)).contains("public String getName()");
        assertThat(run("check").exitCode()).isEqualTo(ExitCode.DONE);

        declare("title: text");
        Streams stale = run("check");
        assertThat(stale.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(stale.out()).contains("ProductsRecord.java", "run `plinth generate`");
        run("generate");
        assertThat(Files.readString(record))
                .contains("public String getTitle()")
                .doesNotContain("getName");
    }

    @Test
    void whatIsNotPlinthsIsNotTouchedAndNothingIsWritten() throws IOException {
        Path own = folder.resolve("java/com/acme/shop/Tables.java");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "mine");
        Streams refused = run("generate");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(refused.errors()).contains("Tables.java");
        assertThat(own).hasContent("mine");
        assertThat(folder.resolve("sql")).doesNotExist();
    }
}
