package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What stopped a command, as a machine reads it: every problem has the same keys, and those that it lacks are null. */
final class Problems {
    private Problems() {}

    static JsonObject of(Exception failure) {
        JsonArray problems = new JsonArray();
        if (failure instanceof InputException input && !input.diagnostics().isEmpty()) {
            input.diagnostics().forEach(diagnostic -> problems.add(problem(diagnostic)));
        } else {
            problems.add(problem(null, null, String.valueOf(failure.getMessage()), null));
        }
        JsonObject object = new JsonObject();
        object.add("problems", problems);
        return object;
    }

    private static JsonObject problem(Diagnostic diagnostic) {
        return problem(
                diagnostic.span(),
                diagnostic.code(),
                diagnostic.message(),
                diagnostic.hint().orElse(null));
    }

    /** Lines and columns count from 1, columns in characters; the end is the first column after the place. */
    private static JsonObject problem(
            @Nullable SourceSpan span, @Nullable String code, String message, @Nullable String hint) {
        JsonObject problem = new JsonObject();
        problem.addProperty("file", span == null ? null : span.file());
        problem.addProperty("line", span == null ? null : span.line());
        problem.addProperty("column", span == null ? null : span.column());
        problem.addProperty("endColumn", span == null ? null : span.column() + span.length());
        problem.addProperty("code", code);
        problem.addProperty("message", message);
        problem.addProperty("hint", hint);
        return problem;
    }
}
