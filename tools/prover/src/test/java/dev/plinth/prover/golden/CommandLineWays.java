package dev.plinth.prover.golden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/**
 * Tools whose engines are not here, by the command lines of the databases: the same files, in the same pieces and in the same
 * transactions.
 */
final class CommandLineWays {
    /** Runs a text as a tool sends it: as one. */
    private interface Sender {
        void send(String text, Wrapping wrapping) throws Exception;
    }

    /** Whether the tool begins a transaction. */
    private enum Wrapping {
        TRANSACTION,
        NONE
    }

    private record Text(String text, Wrapping wrapping) {}

    private record TwoTexts(Sender sender, Text there, Text back) implements Way {
        @Override
        public void up() throws Exception {
            sender.send(there.text(), there.wrapping());
        }

        @Override
        public void down() throws Exception {
            sender.send(back.text(), back.wrapping());
        }
    }

    private CommandLineWays() {}

    /** What stands above the line that parts them, and what stands below it. */
    static Optional<Way> singleFile(String dialect, Connection connection, LaidOut files) {
        return ScriptClient.of(dialect).map(client -> {
            String text = files.text(LaidOut.ID + ".sql");
            int down = text.indexOf("\n-- DOWN\n");
            Sender sender = (part, wrapping) -> {
                Path script = files.folder().resolve("part.sql");
                Files.writeString(script, part);
                client.run(connection, script);
            };
            return new TwoTexts(
                    sender,
                    new Text(text.substring(0, down), Wrapping.NONE),
                    new Text(text.substring(down), Wrapping.NONE));
        });
    }

    /** The driver of SQLite is told to wrap nothing; PostgreSQL runs a text of several statements as one transaction. */
    static Optional<Way> golangMigrate(String dialect, Connection connection, LaidOut files) {
        return sender(dialect, connection, files.folder())
                .map(sender -> new TwoTexts(
                        sender,
                        new Text(files.text("002_change.up.sql"), Wrapping.NONE),
                        new Text(files.text("002_change.down.sql"), Wrapping.NONE)));
    }

    /** Each block begins with its own line, which says whether dbmate begins a transaction. */
    static Optional<Way> dbmate(String dialect, Connection connection, LaidOut files) {
        String text = files.text("002_change.sql");
        int up = text.indexOf("-- migrate:up");
        int down = text.indexOf("-- migrate:down");
        return sender(dialect, connection, files.folder())
                .map(sender -> new TwoTexts(
                        sender,
                        new Text(text.substring(up, down), wrapping(text.substring(up))),
                        new Text(text.substring(down), wrapping(text.substring(down)))));
    }

    private static Wrapping wrapping(String block) {
        return block.lines().findFirst().orElse("").endsWith(" transaction:false")
                ? Wrapping.NONE
                : Wrapping.TRANSACTION;
    }

    private static Optional<Sender> sender(String dialect, Connection connection, Path folder) {
        return switch (dialect) {
            case "postgresql" ->
                CommandLine.find("psql")
                        .map(psql -> (text, wrapping) -> psql(psql, connection, folder, text, wrapping));
            case "sqlite" ->
                CommandLine.find("sqlite3")
                        .map(sqlite -> (text, wrapping) -> sqlite(sqlite, connection, folder, text, wrapping));
            default -> Optional.empty();
        };
    }

    /** psql sends the text of one -c as one query, as these tools' driver does. */
    private static void psql(CommandLine psql, Connection connection, Path folder, String text, Wrapping wrapping)
            throws Exception {
        switch (wrapping) {
            case NONE -> psql.psql(connection, folder, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", text);
            case TRANSACTION ->
                psql.psql(
                        connection,
                        folder,
                        "-X",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-c",
                        "BEGIN",
                        "-c",
                        text,
                        "-c",
                        "COMMIT");
        }
    }

    private static void sqlite(CommandLine sqlite, Connection connection, Path folder, String text, Wrapping wrapping)
            throws Exception {
        Path script = folder.resolve("sent.sql");
        Files.writeString(
                script,
                switch (wrapping) {
                    case NONE -> text;
                    case TRANSACTION -> "BEGIN;\n" + text + "\nCOMMIT;\n";
                });
        sqlite.sqlite(connection, folder, script, "-bail");
    }

    /** With the options that Sqitch gives to the command lines; what is deployed is verified. */
    static Optional<Way> sqitch(String dialect, Connection connection, LaidOut files) {
        return sqitchClient(dialect, connection, files).map(client -> new Way() {
            @Override
            public void up() throws Exception {
                client.run(connection, Path.of("deploy", LaidOut.ID + ".sql"));
                client.run(connection, Path.of("verify", LaidOut.ID + ".sql"));
            }

            @Override
            public void down() throws Exception {
                client.run(connection, Path.of("revert", LaidOut.ID + ".sql"));
            }
        });
    }

    /** Runs a file by its path below the folder. */
    static Optional<ScriptClient> sqitchClient(String dialect, Connection connection, LaidOut files) {
        return switch (dialect) {
            case "postgresql" ->
                CommandLine.find("psql")
                        .map(psql -> (ignored, script) -> psql.psql(
                                connection,
                                files.folder(),
                                "--quiet",
                                "-X",
                                "--set",
                                "ON_ERROR_ROLLBACK=1",
                                "--set",
                                "ON_ERROR_STOP=1",
                                "--file",
                                script.toString()));
            case "sqlite" ->
                CommandLine.find("sqlite3")
                        .map(sqlite -> (ignored, script) -> sqlite.sqliteCommands(
                                connection,
                                files.folder(),
                                List.of(".read '" + script + "'"),
                                "-noheader",
                                "-bail",
                                "-csv"));
            default -> Optional.empty();
        };
    }
}
