package dev.plinth.dialect.support;

import dev.plinth.dialect.RunnerProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a dialect's lines for the runner from {@code runner/<dialect>.txt} on the class path. */
public final class RunnerProfiles {
    private RunnerProfiles() {}

    public static RunnerProfile load(String dialect) {
        String resource = "/runner/" + dialect + ".txt";
        try (InputStream in = RunnerProfiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource + " on the class path");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return new RunnerProfile(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
