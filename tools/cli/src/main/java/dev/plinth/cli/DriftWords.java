package dev.plinth.cli;

import com.google.gson.JsonObject;
import dev.plinth.importer.Drift;
import dev.plinth.yaml.Project;
import java.util.Optional;

/** How a difference between a database and its migrations is told. */
final class DriftWords {
    private final Answer answer;
    private final Project project;

    DriftWords(Answer answer, Project project) {
        this.answer = answer;
        this.project = project;
    }

    /** Tells a person, and gives back what a machine is told. */
    JsonObject say(Drift.Part part) {
        Optional<String> place = project.origins().nearest(part.path()).map(Object::toString);
        answer.say(part.path() + place.map(at -> " (" + at + ")").orElse(""));
        answer.say("  expected: " + (part.expected().isEmpty() ? "nothing" : part.expected())
                + part.since().map(id -> ", since " + id).orElse(""));
        answer.say("  found:    " + (part.found().isEmpty() ? "nothing" : part.found()));
        if (part.meets() == Drift.Meets.DECLARED) {
            answer.say("  the declared schema has it as it was found: a pending migration was applied by hand");
        }
        JsonObject object = new JsonObject();
        object.addProperty("path", part.path());
        object.addProperty("place", place.orElse(null));
        object.addProperty("expected", part.expected());
        object.addProperty("found", part.found());
        object.addProperty("since", part.since().orElse(null));
        object.addProperty("as_declared", part.meets() == Drift.Meets.DECLARED);
        return object;
    }
}
