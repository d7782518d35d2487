package dev.plinth.expression;

import dev.plinth.model.Constraint.Exclusion;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The columns of exclusion constraints. */
public final class Exclusions {
    private Exclusions() {}

    /** The columns that it reads. */
    public static Set<String> columns(Exclusion exclusion) {
        Set<String> columns = new LinkedHashSet<>();
        exclusion.elements().forEach(element -> columns.addAll(Expressions.columns(element.expression())));
        exclusion.where().ifPresent(condition -> columns.addAll(Expressions.columns(condition)));
        return columns;
    }

    /** The same rule over columns of other names. */
    public static Exclusion mapColumns(Exclusion exclusion, UnaryOperator<String> rename) {
        return new Exclusion(
                exclusion.name(),
                exclusion.method(),
                exclusion.elements().stream()
                        .map(element -> new Exclusion.Element(
                                Expressions.mapColumns(element.expression(), rename),
                                element.operatorClass(),
                                element.operator()))
                        .toList(),
                exclusion.where().map(condition -> Expressions.mapColumns(condition, rename)),
                exclusion.degrade());
    }
}
