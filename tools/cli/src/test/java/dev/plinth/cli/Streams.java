package dev.plinth.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one command printed, each stream by itself, and how it ended. */
record Streams(int exitCode, String out, String errors) {
    static Streams of(String... arguments) {
        PrintStream realOut = System.out;
        PrintStream realErrors = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            int exitCode = Plinth.run(arguments);
            return new Streams(exitCode, text(out), text(errors));
        } finally {
            System.setOut(realOut);
            System.setErr(realErrors);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
