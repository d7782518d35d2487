package dev.plinth.resolve;

import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.model.NamedMap;
import dev.plinth.model.Trigger;
import dev.plinth.model.View;
import java.util.LinkedHashMap;
import java.util.Map;

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
                view.name().value(), view.select(), NamedMap.of(triggers.values()), view.security(), view.comment());
    }
}
