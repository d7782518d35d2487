package dev.plinth.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How a command answers on standard output: in lines for a person, or with one JSON object for a machine. What is wrong
 * goes to standard error in either case.
 */
final class Answer {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Option(names = "--quiet", description = "print nothing but problems")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final JsonObject object = new JsonObject();

    /** For a person, who may not want to know. */
    void chat(String line) {
        if (!quiet) {
            say(line);
        }
    }

    /** For a person. */
    void say(String line) {
        if (!json) {
            out().println(line);
            out().flush();
        }
    }

    /** For a person or a machine, on standard error. */
    void warn(String line) {
        spec.commandLine().getErr().println(line);
    }

    /** What is right and worth knowing. */
    void notes(Collection<?> notes) {
        notes.forEach(note -> chat("note: " + note));
        object.add("notes", texts(notes));
    }

    /** For a machine. */
    JsonObject object() {
        return object;
    }

    static JsonArray texts(Collection<?> lines) {
        JsonArray array = new JsonArray();
        lines.forEach(line -> array.add(line.toString()));
        return array;
    }

    int end(int exitCode) {
        if (json) {
            out().println(GSON.toJson(object));
        }
        out().flush();
        return exitCode;
    }

    /** Answers a machine for a command that stopped. Standard error tells a person, as always. */
    static void stopped(Exception failure, CommandLine command) {
        boolean json = command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .anyMatch(mixin -> mixin instanceof Answer answer && answer.json);
        if (json) {
            command.getOut().println(GSON.toJson(Problems.of(failure)));
            command.getOut().flush();
        }
    }

    /** For a command that answers with lines of its own. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
