package dev.plinth.prover.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenCentralTest {
    private static final byte[] JAR = "a jar".getBytes(StandardCharsets.UTF_8);
    private static final String CHECKSUM = "e8f5a0b4b5a4e1a9f0c4c1ff2c6cbc4d";

    @TempDir
    private Path home;

    private HttpServer mirror;
    private String userHome;

    @BeforeEach
    void start() throws IOException {
        mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mirror.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, JAR.length);
            exchange.getResponseBody().write(JAR);
            exchange.close();
        });
        mirror.start();
        System.setProperty(
                "plinth.maven.central",
                "http://localhost:" + mirror.getAddress().getPort());
        userHome = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
    }

    @AfterEach
    void stop() {
        System.setProperty("user.home", userHome);
        System.clearProperty("plinth.maven.central");
        mirror.stop(0);
    }

    @Test
    void fetchesWhatWasPinned() throws IOException {
        PostgreSqlRelease release = release(MavenCentral.sha256(JAR));
        Path jar = MavenCentral.fetch(release, "linux-amd64");
        assertThat(jar).isEqualTo(MavenCentral.inCache(release, "linux-amd64")).hasBinaryContent(JAR);
    }

    @Test
    void leavesNothingOfAnotherJar() throws IOException {
        PostgreSqlRelease release = release(CHECKSUM);
        assertThatThrownBy(() -> MavenCentral.fetch(release, "linux-amd64"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("and not " + CHECKSUM + ", which was pinned: it is not used");
        try (var files = Files.list(MavenCentral.inCache(release, "linux-amd64").getParent())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysWhereNothingWasBuilt() {
        assertThatThrownBy(() -> MavenCentral.fetch(release(CHECKSUM), "linux-s390x"))
                .hasMessage("PostgreSQL 13.23.0 was not built for linux-s390x; name a scratch server with --url");
    }

    private static PostgreSqlRelease release(String checksum) {
        return new PostgreSqlRelease(13, "13.23.0", Map.of("linux-amd64", checksum));
    }
}
