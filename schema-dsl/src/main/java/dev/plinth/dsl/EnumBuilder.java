package dev.plinth.dsl;

import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.EnumType;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what an enum declares. */
public final class EnumBuilder {
    private final Located<String> name;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, String> mapping = new TreeMap<>();
    private List<String> values = List.of();
    private EnumType.Storage storage = EnumType.Storage.CHECK;
    private Optional<String> comment = Optional.empty();
    private Retention.Fate fate = Retention.Fate.AS_PROJECT;

    EnumBuilder(Located<String> name) {
        this.name = name;
    }

    public EnumBuilder values(String... all) {
        values = List.of(all);
        return this;
    }

    /** A type of the engine's own where it has enumerations; else, and elsewhere, it is a text with a check. */
    public EnumBuilder asNativeType() {
        storage = EnumType.Storage.NATIVE;
        return this;
    }

    public EnumBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    /** For a step that takes a value away: what rows that hold it get instead. */
    public EnumBuilder mapping(String old, String replacement) {
        mapping.put(old, replacement);
        return this;
    }

    /** For a step that maps rows: what becomes of the values that they had, where it is not as the project says. */
    public EnumBuilder oldValues(Retention.Fate values) {
        fate = values;
        return this;
    }

    Retention.Fate fate() {
        return fate;
    }

    SortedMap<String, String> mapping() {
        return mapping;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Optional<ObjectDeclaration> declaration() {
        try {
            return Optional.of(new ObjectDeclaration(name, new EnumType(name.value(), values, storage, comment)));
        } catch (IllegalArgumentException impossible) {
            diagnostics.add(DiagnosticCode.WRONG_VALUE.at(
                    name.span(), String.valueOf(impossible.getMessage()), "write .values(\"a\", \"b\"), each once"));
            return Optional.empty();
        }
    }
}
