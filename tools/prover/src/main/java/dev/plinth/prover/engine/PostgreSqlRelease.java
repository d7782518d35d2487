package dev.plinth.prover.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version of PostgreSQL whose binaries can be had, one for each supported major. Pinned: a proof says the same
 * tomorrow, and what is fetched is what was tried.
 *
 * @param version of the artifact, as {@code 16.15.0}
 * @param checksums SHA-256 of its jar, by platform as the artifact names it
 */
record PostgreSqlRelease(int major, String version, Map<String, String> checksums) {
    /** The one that the build brings, and that serves where nobody asks for another. */
    static final int USUAL = 16;

    private static final List<PostgreSqlRelease> ALL = read();

    PostgreSqlRelease {
        checksums = Map.copyOf(checksums);
    }

    /** By major, the newest last. */
    static List<PostgreSqlRelease> all() {
        return ALL;
    }

    static Optional<PostgreSqlRelease> of(int major) {
        return ALL.stream().filter(release -> release.major() == major).findFirst();
    }

    private static List<PostgreSqlRelease> read() {
        Map<String, Map<String, String>> versions = new LinkedHashMap<>();
        try (InputStream resource = PostgreSqlRelease.class.getResourceAsStream("postgresql-binaries.txt")) {
            if (resource == null) {
                throw new IllegalStateException("postgresql-binaries.txt is missing on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            lines.lines()
                    .map(line -> line.split(" "))
                    .forEach(words -> versions.computeIfAbsent(words[0], version -> new LinkedHashMap<>())
                            .put(words[1], words[2]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return versions.entrySet().stream()
                .map(entry -> new PostgreSqlRelease(major(entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return "PostgreSQL " + version;
    }

    private static int major(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
