package dev.plinth.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that what is generated is held against, or that is written anew where a person asked for that. */
final class Expectation {
    private Expectation() {}

    /** Whether {@code -Dgolden=write} was given. A build that nobody watches compares, and never writes. */
    static boolean writes() {
        boolean asked = "write".equals(System.getProperty("golden"));
        if (asked && "true".equals(System.getenv("CI"))) {
            fail("-Dgolden=write, but CI=true: expectations are written by a person who reads them");
        }
        return asked;
    }

    static void check(Path file, String generated) throws IOException {
        if (writes()) {
            Files.writeString(file, generated);
            return;
        }
        if (!Files.exists(file)) {
            fail("there is no " + file + "; -Dgolden=write makes it:\n" + generated);
        }
        String difference = FirstDifference.between(file.toString(), Files.readString(file), generated);
        assertThat(difference.isEmpty()).as(difference).isTrue();
    }
}
