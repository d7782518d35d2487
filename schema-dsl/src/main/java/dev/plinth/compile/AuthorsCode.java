package dev.plinth.compile;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.SourceSpan;
import java.util.Arrays;
import java.util.Optional;

/** Runs an author's code, and says where it failed if it does. */
final class AuthorsCode {
    private final AuthorsClasses classes;
    private final SourceSpan named;
    private final Diagnostics diagnostics;

    /** @param named where the project names the class */
    AuthorsCode(AuthorsClasses classes, SourceSpan named, Diagnostics diagnostics) {
        this.classes = classes;
        this.named = named;
        this.diagnostics = diagnostics;
    }

    /** What an author's code does. */
    interface Call<R> {
        Optional<R> call() throws ReflectiveOperationException;
    }

    <R> Optional<R> run(Call<R> call) {
        try {
            return call.call();
        } catch (AuthorsException thrown) {
            return report(thrown.getCause() == null ? thrown : thrown.getCause());
        } catch (ExceptionInInitializerError thrown) {
            return report(thrown.getCause() == null ? thrown : thrown.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError thrown) {
            return report(thrown);
        } catch (StackOverflowError endless) {
            return report(endless);
        }
    }

    private <R> Optional<R> report(Throwable thrown) {
        diagnostics.report(
                DiagnosticCode.JAVA_FAILED,
                place(thrown).orElse(named),
                "the class failed: " + thrown,
                "a declaration calls the language and nothing that can fail; it sees no class path but the language");
        return Optional.empty();
    }

    /** The author's own line that is nearest to the failure. */
    private Optional<SourceSpan> place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> classes.names().contains(frame.getClassName()))
                .findFirst()
                .flatMap(this::span);
    }

    private Optional<SourceSpan> span(StackTraceElement frame) {
        try {
            Class<?> declaring = Class.forName(frame.getClassName(), false, classes);
            String file = frame.getFileName();
            return file == null
                    ? Optional.empty()
                    : Optional.of(
                            new SourceSpan(classes.shown(declaring, file), Math.max(1, frame.getLineNumber()), 1, 0));
        } catch (ClassNotFoundException | LinkageError unknown) {
            return Optional.empty(); // the place where the project names the class serves
        }
    }
}
