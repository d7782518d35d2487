package dev.plinth.cli;

import dev.plinth.change.Operation;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emission;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.OutputDirectory;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Emits everything that a project generates. */
@Command(
        name = "generate",
        description =
                "Write SQL, rollbacks, verification, all migrations at once and the runner's bundle for every dialect.",
        footer = {"", "Example:", "  plinth generate -p samples/power100"})
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Project project = options.read(Purpose.GENERATE);
        answer.notes(project.merges());
        Refusals refusals = Refusals.of(project, options.folder());
        SortedMap<String, String> files =
                emit(project, ProjectOptions.dialects(project), options.output(project), refusals);
        List<Operation> undrafted = refusals.located(() -> ProjectOptions.undrafted(project));
        int changed = new OutputDirectory(options.output(project)).write(files);
        answer.chat(files.size() + " files in " + options.output(project) + ", "
                + (changed == 0 ? "all fresh" : changed + " written or removed"));
        answer.object().addProperty("output", options.output(project).toString());
        answer.object().addProperty("files", files.size());
        answer.object().addProperty("changed", changed);
        answer.object().add("undrafted", Answer.texts(undrafted));
        if (!undrafted.isEmpty()) {
            answer.warn(undraftedWords(undrafted));
        }
        return answer.end(undrafted.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    /** @throws InputException if an engine cannot do what is declared; nothing is written then */
    static SortedMap<String, String> emit(Project project, List<Dialect> dialects, Path output, Refusals refusals)
            throws IOException {
        Emission emission = refusals.located(() -> Emitter.emit(ProjectOptions.input(project, dialects)));
        refusals.requireNone(emission.refusals());
        return Evidence.kept(emission.files(), output);
    }

    static String undraftedWords(List<Operation> operations) {
        StringBuilder words = new StringBuilder(
                "the declared schema has what no migration brings; write one with `plinth draft NAME`:");
        operations.forEach(operation -> words.append("\n  ").append(operation));
        return words.toString();
    }
}
