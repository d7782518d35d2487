package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.PartComments;
import dev.plinth.model.View;
import dev.plinth.resolve.CommentDeclaration;
import dev.plinth.resolve.TriggerDeclaration;
import dev.plinth.resolve.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a view declares. */
public final class ViewBuilder {
    private final Located<String> name;
    private final List<TriggerDeclaration> triggers = new ArrayList<>();
    private final List<CommentDeclaration> comments = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<DialectText> select = Optional.empty();
    private View.Security security = View.Security.INVOKER;
    private Optional<String> comment = Optional.empty();

    ViewBuilder(Located<String> name) {
        this.name = name;
    }

    /** @param byDialect the query; {@link SqlFor#DEFAULT} serves the dialects that are not named */
    public ViewBuilder select(Map<? extends SqlFor, String> byDialect) {
        DialectTexts texts = DialectTexts.of(byDialect);
        diagnostics.addAll(texts.diagnostics());
        select = Optional.of(texts.text());
        return this;
    }

    /** A trigger of the author's own, instead of writing to the view. */
    public ViewBuilder trigger(String trigger, Map<? extends SqlFor, String> byDialect) {
        DialectTexts texts = DialectTexts.of(byDialect);
        diagnostics.addAll(texts.diagnostics());
        triggers.add(new TriggerDeclaration(Caller.located(trigger), texts.text()));
        return this;
    }

    /** Readers see what the owner may see, and not only what they may. */
    public ViewBuilder withRightsOfOwner() {
        security = View.Security.DEFINER;
        return this;
    }

    public ViewBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    /** @param column as the view calls it */
    public ViewBuilder commentOnColumn(String column, String text) {
        return comment(PartComments.Kind.COLUMN, column, text);
    }

    public ViewBuilder commentOnTrigger(String trigger, String text) {
        return comment(PartComments.Kind.TRIGGER, trigger, text);
    }

    private ViewBuilder comment(PartComments.Kind kind, String part, String text) {
        comments.add(new CommentDeclaration(kind, Caller.located(part), text));
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (select.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    name.span(), "the view " + name.value() + " has no query", "write .select(Map.of(…))"));
        }
        return diagnostics;
    }

    Optional<ViewDeclaration> declaration() {
        return select.map(query -> new ViewDeclaration(name, query, triggers, security, comment, comments));
    }
}
