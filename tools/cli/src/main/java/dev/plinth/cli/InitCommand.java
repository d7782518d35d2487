package dev.plinth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a project: the least that generates, migrates and proves. */
@Command(
        name = "init",
        description = "Begin a project that works at once: plinth.yaml, one schema file, one migration.",
        footer = {"", "Example:", "  plinth init shop"})
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "the project folder (default: here)")
    private Path folder = Path.of("");

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            split = ",",
            description = "the engines to generate for (default: sqlite,postgresql)")
    private List<String> dialects = List.of("sqlite", "postgresql");

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws IOException {
        NewProject project = NewProject.named(folder.toAbsolutePath().normalize(), dialects);
        Map<Path, String> files = new LinkedHashMap<>();
        project.files().forEach((name, text) -> files.put(folder.resolve(name), text));
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new InputException(file + " is there already: init begins new projects and overwrites nothing");
            }
        }
        for (Path file : files.keySet()) {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        }
        WholeFiles.write(files);
        files.keySet().forEach(file -> answer.chat("wrote " + file));
        String there = folder.toString().isEmpty() ? "" : " -p " + folder;
        answer.chat("next: plinth generate" + there + ", then plinth prove" + there);
        answer.object().add("files", Answer.texts(files.keySet()));
        return answer.end(ExitCode.DONE);
    }
}
