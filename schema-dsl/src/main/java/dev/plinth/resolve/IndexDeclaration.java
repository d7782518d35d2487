package dev.plinth.resolve;

import dev.plinth.diagnostic.Located;
import dev.plinth.diagnostic.SourceSpan;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.Index;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index of a table.
 *
 * @param name empty: the project's naming style gives one
 */
public record IndexDeclaration(
        Optional<Located<String>> name,
        List<Part> parts,
        Index.Uniqueness uniqueness,
        List<Located<String>> include,
        Optional<ParsedExpression> where,
        Index.Method method,
        SortedMap<String, SortedMap<String, String>> options,
        SortedMap<String, String> degrade,
        SourceSpan span) {
    public IndexDeclaration {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
    }

    /** An index as every engine has it. */
    public static IndexDeclaration plain(Optional<Located<String>> name, List<Part> parts, SourceSpan span) {
        return new IndexDeclaration(
                name,
                parts,
                Index.Uniqueness.DUPLICATES,
                List.of(),
                Optional.empty(),
                Index.Method.BTREE,
                new TreeMap<>(),
                new TreeMap<>(),
                span);
    }

    public record Part(
            ParsedExpression expression, Index.Order order, Index.Nulls nulls, Optional<String> operatorClass) {
        public Part(ParsedExpression expression, Index.Order order) {
            this(expression, order, Index.Nulls.AS_ENGINE, Optional.empty());
        }

        Index.Part part() {
            return new Index.Part(expression.expression(), order, nulls, operatorClass);
        }
    }
}
