package dev.plinth.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Says that somebody stopped the process before its command was done: Ctrl-C ends a JVM with exit code 130 and no word. Engines that
 * were started stop by hooks of their own.
 */
final class Interruption {
    private final AtomicBoolean done = new AtomicBoolean();

    private Interruption() {}

    /** From now on, until {@link #over}. */
    static Interruption announcedOn(PrintStream errors) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (!interruption.done.get()) {
                                errors.println("plinth: stopped");
                            }
                        },
                        "plinth-stopped"));
        return interruption;
    }

    /** The command has ended by itself. */
    void over() {
        done.set(true);
    }
}
