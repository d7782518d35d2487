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
 * Finds PostgreSQL's binaries: on the class path, where the build of Plinth put those of the usual major, in the local
 * Maven repository, or in Plinth's own cache; and fetches them if it may.
 */
final class PostgreSqlBinaries implements PgBinaryResolver {
    private final List<PostgreSqlRelease> wanted;
    private final Fetching fetching;

    /** @param wanted the first of which there are binaries is taken */
    PostgreSqlBinaries(List<PostgreSqlRelease> wanted, Fetching fetching) {
        this.wanted = List.copyOf(wanted);
        this.fetching = fetching;
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        String entry = "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + machineHardware + ".txz";
        String platform = system.toLowerCase(Locale.ROOT) + "-" + architecture(machineHardware);
        List<Path> looked = new ArrayList<>();
        for (PostgreSqlRelease release : wanted) {
            Optional<InputStream> found = find(release, platform, entry, looked);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (fetching.permits(wanted.get(0) + " for " + platform + " from Maven Central")) {
            Path jar = MavenCentral.fetch(wanted.get(0), platform);
            return read(jar, entry).orElseThrow(() -> new FileNotFoundException(jar + " holds no " + entry));
        }
        throw new FileNotFoundException("there are no binaries of PostgreSQL "
                + wanted.get(0).major() + " for " + system + " " + machineHardware + "; looked for " + looked
                + "; --fetch gets them from Maven Central, and --url names a scratch server instead");
    }

    private static Optional<InputStream> find(
            PostgreSqlRelease release, String platform, String entry, List<Path> looked) throws IOException {
        if (release.major() == PostgreSqlRelease.USUAL) {
            InputStream onClassPath = PostgreSqlBinaries.class.getResourceAsStream("/" + entry);
            if (onClassPath != null) {
                return Optional.of(onClassPath);
            }
        }
        for (Path jar :
                List.of(MavenCentral.inRepository(release, platform), MavenCentral.inCache(release, platform))) {
            looked.add(jar);
            Optional<InputStream> found = read(jar, entry);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String architecture(String machineHardware) {
        return switch (machineHardware) {
            case "x86_64", "amd64" -> "amd64";
            case "arm_64", "aarch64" -> "arm64v8";
            default -> machineHardware;
        };
    }

    private static Optional<InputStream> read(Path jar, String entry) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            JarEntry found = file.getJarEntry(entry);
            return found == null
                    ? Optional.empty()
                    : Optional.of(
                            new ByteArrayInputStream(file.getInputStream(found).readAllBytes()));
        }
    }
}
