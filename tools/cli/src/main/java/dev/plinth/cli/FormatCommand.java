package dev.plinth.cli;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.yaml.Formatter;
import dev.plinth.yaml.Formatting;
import dev.plinth.yaml.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays YAML files out in the canonical form; all of them, or none where one cannot be read. */
@Command(
        name = "fmt",
        description = "Lay YAML files out in the canonical form; comments and the order of keys stay.",
        footer = {"", "Examples:", "  plinth fmt -p samples/power100", "  plinth fmt --check schema.yaml"})
final class FormatCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "files to lay out (default: all YAML files of the project)")
    private List<Path> files = List.of();

    @Option(
            names = {"-p", "--project"},
            paramLabel = "DIR",
            description = "the project folder (default: here)")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "write nothing; list what is not laid out so, and end with 1")
    private boolean check;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        Map<Path, Formatting> formattings = new LinkedHashMap<>();
        Set<Diagnostic> diagnostics = new LinkedHashSet<>();
        for (Path file : chosen(diagnostics)) {
            Formatting formatting = Formatter.format(file, ProjectFiles.shown(folder, file));
            formattings.put(file, formatting);
            diagnostics.addAll(formatting.diagnostics());
        }
        if (!diagnostics.isEmpty()) {
            throw InputException.of(List.copyOf(diagnostics), folder);
        }
        Map<Path, String> changed = new LinkedHashMap<>();
        formattings.forEach((file, formatting) -> formatting
                .after()
                .filter(text -> !formatting.isCanonical())
                .ifPresent(text -> changed.put(file, text)));
        answer.object().addProperty("files", formattings.size());
        answer.object().add(check ? "unformatted" : "formatted", Answer.texts(changed.keySet()));
        return check ? listed(changed.keySet()) : written(changed, formattings.size());
    }

    private int listed(Set<Path> changed) {
        changed.forEach(file -> answer.say(file.toString()));
        if (changed.isEmpty()) {
            answer.chat("everything is formatted");
        } else {
            answer.chat("run `plinth fmt` to lay " + (changed.size() == 1 ? "it" : "them") + " out");
        }
        return answer.end(changed.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    private int written(Map<Path, String> changed, int all) throws IOException {
        WholeFiles.write(changed);
        changed.keySet().forEach(file -> answer.chat("formatted " + file));
        answer.chat(all
                + (all == 1 ? " file, " : " files, ")
                + (changed.isEmpty() ? "all formatted already" : changed.size() + " changed"));
        return answer.end(ExitCode.DONE);
    }

    private List<Path> chosen(Set<Diagnostic> diagnostics) throws IOException {
        if (files.isEmpty()) {
            ProjectFiles project = ProjectFiles.of(folder);
            diagnostics.addAll(project.diagnostics());
            return project.files();
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new InputException("there is no file " + file + ": name YAML files, or a project with -p");
            }
        }
        return files;
    }
}
