package dev.plinth.prover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.prover.engine.ScratchDatabase;
import dev.plinth.prover.engine.ScratchEngine;
import dev.plinth.prover.engine.SqliteEngine;
import dev.plinth.prover.engine.TemporaryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** Whoever makes files for a proof leaves none behind. */
class TemporaryFolderTest {
    @Test
    void whatIsInItGoesWithIt() throws Exception {
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.create("test")) {
            path = folder.path();
            Files.createDirectories(path.resolve("deep/er"));
            Files.writeString(path.resolve("deep/er/file"), "text");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void closedTwiceItIsGoneAsWell() throws Exception {
        TemporaryFolder folder = TemporaryFolder.create("test");
        folder.close();
        folder.close();
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void anEngineTakesItsDatabasesAlong() throws Exception {
        Path file;
        try (ScratchEngine engine = new SqliteEngine()) {
            ScratchDatabase database = engine.create();
            try (Connection connection = database.connect()) {
                file = Path.of(connection.getMetaData().getURL().substring("jdbc:sqlite:".length()));
                connection.createStatement().execute("CREATE TABLE t (c INTEGER)");
            }
            assertThat(file).exists();
        }
        assertThat(file.getParent()).doesNotExist();
    }
}
