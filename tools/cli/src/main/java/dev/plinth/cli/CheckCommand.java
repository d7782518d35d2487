package dev.plinth.cli;

import dev.plinth.change.Operation;
import dev.plinth.dialect.Dialect;
import dev.plinth.emit.Emission;
import dev.plinth.emit.OutputDirectory;
import dev.plinth.emit.OutputDirectory.Difference;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.Purpose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The gate for a build: reads files only, writes nothing. */
@Command(
        name = "check",
        description = "Fail if generated files are not fresh, or if the migrations do not arrive at the schema.",
        footer = {"", "Example:", "  plinth check -p samples/power100"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Project project = options.read(Purpose.GENERATE);
        answer.notes(project.merges());
        List<String> findings = new ArrayList<>();
        Refusals refusals = Refusals.of(project, options.folder());
        List<Operation> undrafted = refusals.located(() -> ProjectOptions.undrafted(project));
        if (!undrafted.isEmpty()) {
            findings.add(GenerateCommand.undraftedWords(undrafted));
        }
        Path output = options.output(project);
        List<Dialect> dialects = ProjectOptions.dialects(project);
        Emission emission = GenerateCommand.emit(GenerateCommand.input(project, dialects, output, List.of()), refusals);
        if (!emission.edits().isEmpty()) {
            findings.addAll(emission.edits());
            return end(findings);
        }
        SortedMap<String, String> files = Evidence.kept(emission.files(), output);
        OutputDirectory directory = new OutputDirectory(output);
        SortedMap<String, String> stale = Evidence.stale(files, directory.differences(files), output);
        files.putAll(stale);
        tellDifferences(directory.differences(files), output, findings);
        Optional<JavaFiles> java = JavaFiles.of(project, options.folder());
        if (java.isPresent()) {
            tellDifferences(java.get().differences(), java.get().folder(), findings);
        }
        stale.keySet()
                .forEach(proof -> findings.add(output + ": " + proof
                        + " is stale: it certifies other files than those that are generated now"));
        if (!stale.isEmpty()) {
            findings.add("run `plinth prove` and commit the certificate that it writes");
        }
        return end(findings);
    }

    private int end(List<String> findings) {
        findings.forEach(answer::say);
        answer.object().add("findings", Answer.texts(findings));
        if (findings.isEmpty()) {
            answer.chat("everything is fresh");
        }
        return answer.end(findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    private static void tellDifferences(List<Difference> differences, Path output, List<String> findings) {
        differences.forEach(difference -> findings.add(output + ": " + difference));
        if (differences.stream().anyMatch(difference -> !difference.isConflict())) {
            boolean alone = differences.stream().noneMatch(Difference::isConflict);
            findings.add((alone ? "run" : "then run") + " `plinth generate` and commit what it writes");
        }
    }
}
