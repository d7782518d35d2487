package dev.plinth.prover.golden;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An engine's own command line, if it is on the path, on the database of a connection. */
record CommandLine(Path program) {
    static Optional<CommandLine> find(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(CommandLine::new);
    }

    /** @throws IOException if it ends with an error, with all that it says */
    void psql(Connection connection, Path folder, String... arguments) throws Exception {
        String url =
                connection.getMetaData().getURL().substring("jdbc:".length()).replaceFirst("\\?.*", "");
        List<String> command = command(arguments);
        command.add(url);
        String options = "-c search_path=" + connection.getSchema();
        execute(
                command,
                folder,
                Path.of("/dev/null"),
                Map.of("PGUSER", "postgres", "PGCLIENTENCODING", "UTF8", "PGOPTIONS", options));
    }

    /** @throws IOException if it ends with an error, with all that it says */
    void sqlite(Connection connection, Path folder, Path input, String... arguments) throws Exception {
        List<String> command = command(arguments);
        command.add(file(connection));
        execute(command, folder, input, Map.of());
    }

    /** With commands in the place of an input. */
    void sqliteCommands(Connection connection, Path folder, List<String> commands, String... arguments)
            throws Exception {
        List<String> command = command(arguments);
        command.add(file(connection));
        command.addAll(commands);
        execute(command, folder, Path.of("/dev/null"), Map.of());
    }

    private static String file(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().substring("jdbc:sqlite:".length());
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void execute(List<String> command, Path folder, Path input, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(input.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + ":\n" + output);
        }
    }
}
