package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.DialectText;
import dev.plinth.model.Expression;
import dev.plinth.model.Routine;
import dev.plinth.resolve.ColumnDeclaration;
import dev.plinth.resolve.ObjectDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what a function or procedure declares. */
public final class RoutineBuilder {
    private final Located<String> name;
    private final Routine.Form form;
    private final List<Routine.Parameter> parameters = new ArrayList<>();
    private final List<Routine.Parameter> columns = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private Optional<Routine.Result> result = Optional.empty();
    private Optional<DialectText> body = Optional.empty();
    private Optional<String> comment = Optional.empty();

    RoutineBuilder(Located<String> name, Routine.Form form) {
        this.name = name;
        this.form = form;
    }

    /** @param type a type, and with {@code defaultTo} a value for calls that leave the parameter out */
    public RoutineBuilder parameter(String parameter, ColumnBuilder type) {
        parameter(Caller.located(parameter), type).ifPresent(parameters::add);
        return this;
    }

    /** A function of one value. */
    public RoutineBuilder returns(ColumnBuilder type) {
        parameter(new Located<>("result", name.span()), type)
                .ifPresent(found -> result = Optional.of(new Routine.Result.Value(found.type())));
        return this;
    }

    /** One column of the rows that a function gives back. */
    public RoutineBuilder returnsColumn(String column, ColumnBuilder type) {
        parameter(Caller.located(column), type).ifPresent(columns::add);
        result = Optional.of(new Routine.Result.Rows(columns));
        return this;
    }

    /** A function that a trigger of PostgreSQL calls. */
    public RoutineBuilder returnsTrigger() {
        result = Optional.of(new Routine.Result.ForTrigger());
        return this;
    }

    /** @param byDialect what stands in the routine; {@link SqlFor#DEFAULT} serves the dialects that are not named */
    public RoutineBuilder body(Map<? extends SqlFor, String> byDialect) {
        DialectTexts texts = DialectTexts.of(byDialect);
        diagnostics.addAll(texts.diagnostics());
        body = Optional.of(texts.text());
        return this;
    }

    /** What only one engine knows of routines, as PostgreSQL's {@code volatility}. */
    public RoutineBuilder option(Dialect dialect, String option, String value) {
        options.computeIfAbsent(dialect.word(), key -> new TreeMap<>()).put(option, value);
        return this;
    }

    /** An engine that does without the routine, and why. */
    public RoutineBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    public RoutineBuilder comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    private Optional<Routine.Parameter> parameter(Located<String> parameter, ColumnBuilder type) {
        diagnostics.addAll(type.diagnostics());
        ColumnDeclaration declared = type.declaration(parameter);
        Optional<Expression> value = declared.defaultValue().map(given -> given.expression());
        return declared.type().map(found -> new Routine.Parameter(parameter.value(), found.value(), value));
    }

    List<Diagnostic> diagnostics() {
        if (body.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    name.span(), "the routine " + name.value() + " has no body", "write .body(Map.of(…))"));
        }
        if (form == Routine.Form.FUNCTION && result.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    name.span(),
                    "the function " + name.value() + " does not say what it gives back",
                    "write .returns(…), or declare a procedure"));
        }
        return diagnostics;
    }

    Optional<ObjectDeclaration> declaration() {
        boolean whole = form == Routine.Form.PROCEDURE || result.isPresent();
        return whole
                ? body.map(text -> new ObjectDeclaration(
                        name, new Routine(name.value(), form, parameters, result, text, options, degrade, comment)))
                : Optional.empty();
    }
}
