package dev.plinth.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Explanation;
import dev.plinth.diagnostic.Explanations;
import dev.plinth.diagnostic.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says more about a code than fits beside an error. */
@Command(
        name = "explain",
        description = "Say why a diagnostic is an error, with a wrong and a right example; without a code, list all.",
        footer = {"", "Example:", "  plinth explain PL-1101"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "as an error shows it: PL-1101")
    private @Nullable String code;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() {
        if (code == null) {
            return list();
        }
        Explanation explanation = Explanations.of(find(code));
        answer.say(explanation.toString().stripTrailing());
        entry(explanation.code()).entrySet().forEach(part -> answer.object().add(part.getKey(), part.getValue()));
        answer.object().addProperty("why", explanation.why());
        answer.object().addProperty("wrong", explanation.wrong());
        answer.object().addProperty("right", explanation.right());
        return answer.end(ExitCode.DONE);
    }

    private int list() {
        JsonArray codes = new JsonArray();
        for (DiagnosticCode known : DiagnosticCode.values()) {
            answer.say(known.code() + "  " + known.meaning());
            codes.add(entry(known));
        }
        answer.object().add("codes", codes);
        return answer.end(ExitCode.DONE);
    }

    private static DiagnosticCode find(String written) {
        List<String> codes =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code).toList();
        return Explanations.find(written)
                .orElseThrow(() -> new InputException("there is no code " + written + ": "
                        + NearestName.hint(
                                written.toUpperCase(Locale.ROOT), codes, "`plinth explain` lists all of them")));
    }

    private static JsonObject entry(DiagnosticCode code) {
        JsonObject entry = new JsonObject();
        entry.addProperty("code", code.code());
        entry.addProperty("title", code.meaning());
        return entry;
    }
}
