package dev.plinth.prover.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who was stopped left half unpacked is in nobody's way. */
class UnpackedBinariesTest {
    @TempDir
    Path place;

    private Path binaries(String name) throws Exception {
        Path folder = Files.createDirectories(place.resolve(name).resolve("lib"));
        return Files.writeString(folder.resolve("libpq.so"), "");
    }

    @Test
    void halvesGoAndWholesStay() throws Exception {
        Path half = binaries("PG-1");
        Path whole = binaries("PG-2");
        Files.createFile(place.resolve("PG-2/.exists"));
        Path other = binaries("data");
        UnpackedBinaries.removeHalves(place);
        assertThat(half.getParent()).doesNotExist();
        assertThat(whole).exists();
        assertThat(other).exists();
        UnpackedBinaries.removeHalves(place.resolve("none"));
    }
}
