package dev.plinth.cli;

import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Origins;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.dialect.Refusal;
import dev.plinth.dialect.RefusedException;
import dev.plinth.dialect.support.OperationPath;
import dev.plinth.diff.DiffException;
import dev.plinth.yaml.Project;
import dev.plinth.yaml.ProjectReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is refused behind reading, by engines or because no steps can be made of a difference, as diagnostics at the place
 * in the author's files that each is about.
 */
final class Refusals {
    private final Origins origins;
    private final List<Migration> migrations;
    private final SourceSpan otherwise;
    private final Path folder;

    /** @param otherwise the place of what has none */
    private Refusals(Origins origins, List<Migration> migrations, SourceSpan otherwise, Path folder) {
        this.origins = origins;
        this.migrations = migrations;
        this.otherwise = otherwise;
        this.folder = folder;
    }

    static Refusals of(Project project, Path folder) {
        return new Refusals(project.origins(), project.migrations(), start(ProjectReader.FILE_NAME), folder);
    }

    /** @param declaration a schema file, a folder of them, or a project */
    static Refusals of(Origins origins, Path declaration) {
        return Files.isRegularFile(declaration.resolve(ProjectReader.FILE_NAME))
                ? new Refusals(origins, List.of(), start(ProjectReader.FILE_NAME), declaration)
                : new Refusals(origins, List.of(), start(declaration.toString()), Path.of(""));
    }

    private static SourceSpan start(String file) {
        return new SourceSpan(file, 1, 1, 0);
    }

    /** @throws InputException with all that the work refuses */
    <T> T located(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            throw exception(refused.refusals());
        } catch (DiffException refused) {
            String message = String.valueOf(refused.getMessage());
            throw InputException.of(
                    List.of(DiagnosticCode.CANNOT_BE_BRIDGED.at(declared(refused.path()), message)), folder);
        }
    }

    /** @throws InputException if there are any */
    void requireNone(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw exception(refusals);
        }
    }

    private InputException exception(List<Refusal> refusals) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Refusal refusal : refusals) {
            SourceSpan span = refusal.code() == DiagnosticCode.ENGINE_CANNOT_CHANGE
                    ? step(refusal.path()).orElseGet(() -> declared(refusal.path()))
                    : declared(refusal.path());
            diagnostics.add(refusal.code()
                    .at(span, refusal.dialect() + ": " + refusal.path() + ": " + refusal.why(), refusal.way()));
        }
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        return InputException.of(diagnostics, folder);
    }

    /** Where it is declared; what is there no more stands in the step that made it. */
    private SourceSpan declared(String path) {
        return origins.find(path)
                .or(() -> origins.nearest(path))
                .or(() -> step(path))
                .orElse(otherwise);
    }

    /** The last step about the object, or about what it belongs to. */
    private Optional<SourceSpan> step(String path) {
        for (int last = migrations.size() - 1; last >= 0; last--) {
            String id = migrations.get(last).id();
            List<Operation> steps = migrations.get(last).steps();
            for (int step = steps.size() - 1; step >= 0; step--) {
                String about = OperationPath.of(steps.get(step));
                Optional<SourceSpan> span = origins.find("migrations/" + id + "/steps/" + step);
                if (span.isPresent() && (path + "/").startsWith(about + "/")) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }
}
