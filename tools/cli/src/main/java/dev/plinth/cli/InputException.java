package dev.plinth.cli;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticText;
import dev.plinth.diagnostic.SourceLines;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** The input is wrong; the message is complete and says what to do. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    InputException(String message) {
        this(message, List.of());
    }

    private InputException(String message, List<Diagnostic> diagnostics) {
        super(message);
        this.diagnostics = diagnostics;
    }

    /** @param folder where the files stand that the diagnostics name */
    static InputException of(List<Diagnostic> diagnostics, Path folder) {
        DiagnosticText.Style style = Ansi.AUTO.enabled() ? DiagnosticText.Style.COLOUR : DiagnosticText.Style.PLAIN;
        return new InputException(new DiagnosticText(SourceLines.under(folder), style).all(diagnostics), diagnostics);
    }

    /** What is wrong in files, by place; empty where it is something else. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
