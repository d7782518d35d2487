package dev.plinth.cli;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.yaml.Formatter;
import dev.plinth.yaml.Formatting;
import dev.plinth.yaml.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path file : chosen()) {
            Formatting formatting = Formatter.format(file, ProjectFiles.shown(folder, file));
            formattings.put(file, formatting);
            diagnostics.addAll(formatting.diagnostics());
        }
        if (!diagnostics.isEmpty()) {
            throw InputException.of(diagnostics, folder);
        }
        List<Path> changed = formattings.entrySet().stream()
                .filter(entry -> !entry.getValue().isCanonical())
                .map(Map.Entry::getKey)
                .toList();
        answer.object().addProperty("files", formattings.size());
        answer.object().add(check ? "unformatted" : "formatted", Answer.texts(changed));
        return check ? listed(changed) : written(changed, formattings);
    }

    private int listed(List<Path> changed) {
        changed.forEach(file -> answer.say(file.toString()));
        if (changed.isEmpty()) {
            answer.chat("everything is formatted");
        } else {
            answer.chat("run `plinth fmt` to lay " + (changed.size() == 1 ? "it" : "them") + " out");
        }
        return answer.end(changed.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
    }

    private int written(List<Path> changed, Map<Path, Formatting> formattings) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        changed.forEach(file -> texts.put(file, formattings.get(file).after().orElseThrow()));
        WholeFiles.write(texts);
        changed.forEach(file -> answer.chat("formatted " + file));
        answer.chat(formattings.size()
                + (formattings.size() == 1 ? " file, " : " files, ")
                + (changed.isEmpty() ? "all formatted already" : changed.size() + " changed"));
        return answer.end(ExitCode.DONE);
    }

    private List<Path> chosen() throws IOException {
        if (files.isEmpty()) {
            return ProjectFiles.of(folder);
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new InputException("there is no file " + file + ": name YAML files, or a project with -p");
            }
        }
        return files;
    }
}
