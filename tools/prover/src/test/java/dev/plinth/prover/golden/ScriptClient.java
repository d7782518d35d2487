package dev.plinth.prover.golden;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.h2.tools.RunScript;

/** Runs a whole script unchanged on the database of a connection, as a person would who has nothing but the file. */
interface ScriptClient {
    /** @throws Exception if the client fails */
    void run(Connection connection, Path script) throws Exception;

    /** What each dialect's scripts say that they are run with; the program is looked for on the path. */
    static Optional<ScriptClient> of(String dialect) {
        return switch (dialect) {
            case "h2" -> Optional.of(ScriptClient::h2);
            case "postgresql" -> program("psql").map(psql -> (connection, script) -> psql(psql, connection, script));
            case "sqlite" ->
                program("sqlite3").map(sqlite -> (connection, script) -> sqlite(sqlite, connection, script));
            default -> Optional.empty();
        };
    }

    private static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void h2(Connection connection, Path script) throws Exception {
        try (Reader reader = Files.newBufferedReader(script)) {
            RunScript.execute(connection, reader);
        }
    }

    private static void psql(Path psql, Connection connection, Path script) throws Exception {
        String url =
                connection.getMetaData().getURL().substring("jdbc:".length()).replaceFirst("\\?.*", "");
        String options = "-c search_path=" + connection.getSchema();
        execute(
                List.of(psql.toString(), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", script.toString(), url),
                Path.of("/dev/null"),
                Map.of("PGUSER", "postgres", "PGCLIENTENCODING", "UTF8", "PGOPTIONS", options));
    }

    private static void sqlite(Path sqlite, Connection connection, Path script) throws Exception {
        String file = connection.getMetaData().getURL().substring("jdbc:sqlite:".length());
        execute(List.of(sqlite.toString(), "-bail", file), script, Map.of());
    }

    private static void execute(List<String> command, Path input, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectInput(input.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + ":\n" + output);
        }
    }
}
