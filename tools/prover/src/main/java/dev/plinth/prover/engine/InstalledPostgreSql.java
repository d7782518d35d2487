package dev.plinth.prover.engine;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cluster of our own from binaries that are installed: {@code PLINTH_POSTGRES_HOME} names the folder that has
 * {@code bin/initdb} and {@code bin/pg_ctl}.
 */
final class InstalledPostgreSql implements AutoCloseable {
    private static final Pattern MAJOR = Pattern.compile("PostgreSQL\\) (\\d+)");

    private final Path home;
    private final TemporaryFolder folder;
    private final int port;

    private InstalledPostgreSql(Path home, TemporaryFolder folder, int port) {
        this.home = home;
        this.folder = folder;
        this.port = port;
    }

    /** The folder that the environment names. */
    static Optional<Path> home() {
        return Optional.ofNullable(System.getenv("PLINTH_POSTGRES_HOME"))
                .filter(named -> !named.isEmpty())
                .map(Path::of);
    }

    /** @throws IOException if there is no PostgreSQL in the folder */
    static int major(Path home) throws IOException {
        String said = run(List.of(home.resolve("bin/pg_ctl").toString(), "--version"));
        Matcher version = MAJOR.matcher(said);
        if (!version.find()) {
            throw new IOException("PLINTH_POSTGRES_HOME: " + home + " says of its version only: " + said.strip());
        }
        return Integer.parseInt(version.group(1));
    }

    static InstalledPostgreSql start(Path home) throws IOException {
        TemporaryFolder folder = TemporaryFolder.create("postgresql");
        InstalledPostgreSql server = new InstalledPostgreSql(home, folder, freePort());
        try {
            server.ours("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
            server.ours(
                    "pg_ctl", "-w", "-l", folder.path().resolve("log").toString(), "-o", server.settings(), "start");
        } catch (IOException failure) {
            folder.close();
            throw failure;
        }
        return server;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        ours("pg_ctl", "-w", "-m", "fast", "stop");
        folder.close();
    }

    private String settings() {
        return "-p " + port + " -c listen_addresses=localhost -c unix_socket_directories=''"
                + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=40";
    }

    private void ours(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL does not start for root; in a user namespace of its own the process is somebody else.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of("-D", folder.path().resolve("data").toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static String run(List<String> command) throws IOException {
        Path output = Files.createTempFile("plinth-postgresql", ".log");
        try {
            // Into a file: the server inherits where its starter writes, and would keep a pipe open.
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int code = process.waitFor();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            if (code != 0) {
                throw new IOException("PLINTH_POSTGRES_HOME: " + String.join(" ", command) + " ended with " + code
                        + ": " + said.strip());
            }
            return said;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was asked", interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
