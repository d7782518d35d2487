package dev.plinth.cli;

import dev.plinth.dialect.Refusal;
import dev.plinth.yaml.Project;
import java.util.List;

/** Refusals with the place in the author's files that each is about. */
final class Refusals {
    private Refusals() {}

    static List<Refusal> located(List<Refusal> refusals, Project project) {
        return refusals.stream()
                .map(refusal -> project.origins()
                        .nearest(refusal.path())
                        .map(span -> new Refusal(
                                refusal.dialect(), span + ": " + refusal.path(), refusal.why(), refusal.way()))
                        .orElse(refusal))
                .toList();
    }
}
