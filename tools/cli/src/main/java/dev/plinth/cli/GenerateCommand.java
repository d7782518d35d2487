package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emission;
import dev.plinth.emit.EmissionInput;
import dev.plinth.emit.Emitter;
import dev.plinth.emit.Frozen;
import dev.plinth.emit.OutputDirectory;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Emits everything that a project generates. */
@Command(
        name = "generate",
        description =
                "Write SQL, rollbacks, verification, all migrations at once and the runner's bundle for every dialect,"
                        + " and the classes for jOOQ that `output: { java: … }` asks for.",
        footer = {"", "Example:", "  plinth generate -p samples/power100"})
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = "--rewrite",
            paramLabel = "ID",
            description = "generate a migration anew that others follow: only if no database has applied it")
    private List<String> rewritten = new ArrayList<>();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Project project = options.read(Purpose.GENERATE);
        answer.notes(project.merges());
        Refusals refusals = Refusals.of(project, options.folder());
        List<Dialect> dialects = ProjectOptions.dialects(project);
        Path output = options.output(project);
        Emission emission = emit(input(project, dialects, output, ids(project)), refusals);
        requireUnedited(emission);
        SortedMap<String, String> files = Evidence.kept(emission.files(), output);
        List<Operation> undrafted = refusals.located(() -> ProjectOptions.undrafted(project));
        Optional<JavaFiles> java = JavaFiles.of(project, options.folder());
        if (java.isPresent()) {
            java.get().requireNoConflict();
        }
        int changed = new OutputDirectory(output).write(files);
        tell(files.size(), output, changed);
        answer.object().addProperty("output", output.toString());
        answer.object().addProperty("files", files.size());
        answer.object().addProperty("changed", changed);
        if (java.isPresent()) {
            tell(java.get().files().size(), java.get().folder(), java.get().write());
        }
        answer.object().add("undrafted", Answer.texts(undrafted));
        if (!undrafted.isEmpty()) {
            answer.warn(undraftedWords(undrafted));
        }
        return answer.end(undrafted.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    private void tell(int files, Path output, int changed) {
        answer.chat(
                files + " files in " + output + ", " + (changed == 0 ? "all fresh" : changed + " written or removed"));
    }

    /** The migrations that {@code --rewrite} names. */
    private List<String> ids(Project project) {
        List<String> all = Stream.concat(project.migrations().stream(), project.replaced().stream())
                .map(Migration::id)
                .toList();
        rewritten.stream().filter(id -> !all.contains(id)).findFirst().ifPresent(id -> {
            throw new InputException("--rewrite takes a whole id, and there is no migration " + id);
        });
        return rewritten;
    }

    /**
     * What is generated, on top of what was generated before.
     *
     * @param rewritten ids of migrations that are generated anew though others follow them
     */
    static EmissionInput input(Project project, List<Dialect> dialects, Path output, List<String> rewritten)
            throws IOException {
        return ProjectOptions.input(project, dialects).with(Frozen.read(output, dialects, rewritten));
    }

    /** @throws InputException if an engine cannot do what is declared; nothing is written then */
    static Emission emit(EmissionInput input, Refusals refusals) {
        Emission emission = refusals.located(() -> Emitter.emit(input));
        refusals.requireNone(emission.refusals());
        return emission;
    }

    /** @throws InputException if what may have been applied would be something else now; nothing is written then */
    static void requireUnedited(Emission emission) {
        if (!emission.edits().isEmpty()) {
            throw new InputException(String.join("\n", emission.edits()));
        }
    }

    static String undraftedWords(List<Operation> operations) {
        StringBuilder words = new StringBuilder(
                "the declared schema has what no migration brings; write one with `plinth draft NAME`:");
        operations.forEach(operation -> words.append("\n  ").append(operation));
        return words.toString();
    }
}
