package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.NearestName;
import dev.plinth.model.NamedMap;
import dev.plinth.model.PartComments;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a view of its declaration. */
final class ViewResolver {
    private ViewResolver() {}

    static View resolve(ViewDeclaration view, Diagnostics diagnostics) {
        Map<String, Trigger> triggers = new LinkedHashMap<>();
        for (TriggerDeclaration trigger : view.triggers()) {
            Names.check(trigger.name(), "a trigger", diagnostics);
            Trigger made = new Trigger(trigger.name().value(), trigger.sql());
            if (triggers.putIfAbsent(made.name(), made) != null) {
                diagnostics.report(
                        DiagnosticCode.DUPLICATE_NAME,
                        trigger.name().span(),
                        "the view " + view.name().value() + " has a trigger " + made.name() + " already",
                        "give one of them another name");
            }
        }
        return new View(
                view.name().value(),
                view.select(),
                NamedMap.of(triggers.values()),
                view.security(),
                view.comment(),
                comments(view, triggers.keySet(), diagnostics));
    }

    /** Only the engines know the columns of a view; its triggers are declared. */
    private static PartComments comments(ViewDeclaration view, Set<String> triggers, Diagnostics diagnostics) {
        PartComments comments = PartComments.NONE;
        for (CommentDeclaration comment : view.comments()) {
            PartComments.Part part =
                    new PartComments.Part(comment.kind(), comment.part().value());
            if (part.kind() == PartComments.Kind.TRIGGER && !triggers.contains(part.name())) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_PART,
                        comment.part().span(),
                        "the view " + view.name().value() + " has no " + part,
                        NearestName.hint(part.name(), triggers, "a comment is on one of those that the view has"));
            }
            comments = comments.with(part, Optional.of(comment.text()));
        }
        return comments;
    }
}
