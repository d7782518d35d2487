package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** An exclusion constraint of a table. */
public record ExclusionDeclaration(
        Located<String> name,
        Index.Method method,
        List<Element> elements,
        Optional<ParsedExpression> where,
        SortedMap<String, String> degrade) {
    public ExclusionDeclaration {
        elements = List.copyOf(elements);
    }

    public record Element(ParsedExpression expression, Optional<String> operatorClass, Located<String> operator) {}
}
