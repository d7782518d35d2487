package dev.plinth.prover.conformance;

import dev.plinth.dialect.support.Families;
import dev.plinth.expression.Casts;
import dev.plinth.expression.Expressions;
import dev.plinth.expression.TypeFamily;
import dev.plinth.model.Expression;
import dev.plinth.model.Expression.Function;
import dev.plinth.model.Expression.Operator;
import dev.plinth.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the language has, read off its own tables, and what samples show of it. */
final class Coverage {
    private Coverage() {}

    /** Samples have one table, and what looks at others is shown by golden cases; SQL of the author's own is no part. */
    private static final Set<Class<?>> LEFT_OUT =
            Set.of(Expression.RawSql.class, Expression.Exists.class, Expression.QualifiedColumn.class);

    /** Every kind of expression, operator, function and cast. */
    static Set<String> language() {
        Set<String> parts = new TreeSet<>();
        for (Class<?> kind : Expression.class.getPermittedSubclasses()) {
            if (!LEFT_OUT.contains(kind)) {
                parts.add(kind.getSimpleName());
            }
        }
        Arrays.stream(Operator.values()).map(Operator::symbol).forEach(parts::add);
        Arrays.stream(Function.values()).map(Function::keyword).forEach(parts::add);
        for (TypeFamily from : decided()) {
            for (TypeFamily to : decided()) {
                if (Casts.isPortable(from, to)) {
                    parts.add(cast(from, to));
                }
            }
        }
        return parts;
    }

    static Set<String> shown(List<Form> forms) {
        Set<String> parts = new TreeSet<>();
        for (Form form : forms) {
            for (Sample sample : form.samples()) {
                add(parts, Trial.table(sample, Optional.empty()), sample.expression());
            }
        }
        return parts;
    }

    private static void add(Set<String> parts, Table table, Expression expression) {
        parts.add(expression.getClass().getSimpleName());
        if (expression instanceof Expression.Binary binary) {
            parts.add(binary.operator().symbol());
        }
        if (expression instanceof Expression.Call call) {
            parts.add(call.function().keyword());
        }
        if (expression instanceof Expression.Cast cast) {
            parts.add(cast(Families.of(table, cast.operand()), TypeFamily.of(cast.type())));
        }
        Expressions.children(expression).forEach(child -> add(parts, table, child));
    }

    private static List<TypeFamily> decided() {
        return Arrays.stream(TypeFamily.values())
                .filter(family -> !family.isOpen())
                .toList();
    }

    private static String cast(TypeFamily from, TypeFamily to) {
        return "cast from " + from + " to " + to;
    }
}
