package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import dev.plinth.resolve.ExclusionDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what no two rows may have in common. */
public final class ExclusionBuilder {
    private final Located<String> name;
    private final List<ExclusionDeclaration.Element> elements = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SortedMap<String, String> degrade = new TreeMap<>();
    private Index.Method method = Index.Method.GIST;
    private Optional<ParsedExpression> where = Optional.empty();

    ExclusionBuilder(Located<String> name) {
        this.name = name;
    }

    /** @param operator that compares the column between two rows: {@code =}, {@code &&} */
    public ExclusionBuilder on(String column, String operator) {
        return on(Values.col(column), operator);
    }

    public ExclusionBuilder on(Value value, String operator) {
        diagnostics.addAll(value.diagnostics());
        elements.add(new ExclusionDeclaration.Element(value.parsed(), Optional.empty(), Caller.located(operator)));
        return this;
    }

    /** How the values that were named last are compared, in PostgreSQL's words. */
    public ExclusionBuilder operatorClass(String operatorClass) {
        if (elements.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    Caller.here(),
                    "this is said of a part of an exclusion, and there is none before it",
                    "name the part first: .on(\"room\", \"=\")"));
            return this;
        }
        ExclusionDeclaration.Element last = elements.remove(elements.size() - 1);
        elements.add(new ExclusionDeclaration.Element(last.expression(), Optional.of(operatorClass), last.operator()));
        return this;
    }

    /** How rows are found; GiST if not said. */
    public ExclusionBuilder method(Index.Method indexMethod) {
        method = indexMethod;
        return this;
    }

    /** The rows that exclude each other. */
    public ExclusionBuilder where(Value condition) {
        diagnostics.addAll(condition.diagnostics());
        where = Optional.of(condition.parsed());
        return this;
    }

    /** An engine that does without the rule, and why. */
    public ExclusionBuilder degrade(Dialect dialect, String reason) {
        degrade.put(dialect.word(), reason);
        return this;
    }

    List<Diagnostic> diagnostics() {
        if (elements.isEmpty()) {
            diagnostics.add(DiagnosticCode.MISSING_KEY.at(
                    name.span(),
                    "the exclusion " + name.value() + " compares nothing",
                    "name a column and an operator: .on(\"room\", \"=\")"));
        }
        return diagnostics;
    }

    Optional<ExclusionDeclaration> declaration() {
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExclusionDeclaration(name, method, elements, where, degrade));
    }
}
