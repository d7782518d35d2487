package dev.plinth.cli;

import dev.plinth.runner.Direction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The project's own backup.
 *
 * @param command a line for the shell
 * @param folder of the project, where it runs
 * @param address of the database
 */
record Backup(String command, Path folder, JdbcAddress address) {
    /** @throws InputException if it does not end well */
    void make(Direction direction, List<String> migrations, Answer answer) {
        answer.chat("backup: " + command);
        ProcessBuilder builder = new ProcessBuilder(shell());
        builder.directory(folder.toAbsolutePath().toFile());
        builder.redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PLINTH_URL", address.place());
        environment.put("PLINTH_USER", address.user().orElse(""));
        environment.put("PLINTH_MIGRATION", String.join(" ", migrations));
        environment.put("PLINTH_DIRECTION", direction.name().toLowerCase(Locale.ROOT));
        String said;
        int ended;
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            ended = process.waitFor();
        } catch (IOException failure) {
            throw new InputException(refusal(failure.getMessage() + "\n"));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InputException(refusal("it was interrupted\n"));
        }
        if (ended != 0) {
            throw new InputException(refusal("it ended with " + ended + "\n" + said));
        }
    }

    private String refusal(String why) {
        return "the backup did not succeed, and nothing was done: " + command + "\n" + why
                + "Mend it, or say --no-backup REASON";
    }

    private static List<String> shell(String command) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
    }

    private List<String> shell() {
        return shell(command);
    }
}
