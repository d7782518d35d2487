package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.RawObject;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the SQL of what only one engine has. */
public final class RawBuilder {
    private final Located<String> name;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private RawObject.Place place = RawObject.Place.BEFORE_TABLES;
    private Optional<DialectText> create = Optional.empty();
    private Optional<DialectText> drop = Optional.empty();
    private Optional<String> comment = Optional.empty();

    RawBuilder(Located<String> name) {
        this.name = name;
    }

    /** The statement that makes it, by dialect. */
    public RawBuilder create(Map<? extends SqlFor, String> sql) {
        create = Optional.of(text(sql));
        return this;
    }

    /** The statement that drops it, by dialect. */
    public RawBuilder drop(Map<? extends SqlFor, String> sql) {
        drop = Optional.of(text(sql));
        return this;
    }

    /** Made behind tables and routines: it stands on them. */
    public RawBuilder afterTables() {
        place = RawObject.Place.AFTER_TABLES;
        return this;
    }

    /** Made behind views: it stands on them. */
    public RawBuilder afterViews() {
        place = RawObject.Place.AFTER_VIEWS;
        return this;
    }

    public RawBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    private DialectText text(Map<? extends SqlFor, String> sql) {
        DialectTexts texts = DialectTexts.of(sql);
        diagnostics.addAll(texts.diagnostics());
        return texts.text();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Optional<ObjectDeclaration> declaration() {
        if (create.isEmpty() || drop.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_VALUE.at(
                    name.span(),
                    "raw " + name.value() + " needs SQL that makes it and SQL that drops it",
                    "call create(Map.of(\"postgresql\", \"…\")) and drop(Map.of(\"postgresql\", \"…\"))"));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ObjectDeclaration(name, new RawObject(name.value(), place, create.get(), drop.get(), comment)));
        } catch (IllegalArgumentException impossible) {
            diagnostics.add(DiagnosticCode.WRONG_VALUE.at(
                    name.span(),
                    String.valueOf(impossible.getMessage()),
                    "give drop for every engine that create names"));
            return Optional.empty();
        }
    }
}
