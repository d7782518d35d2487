package dev.plinth.yaml;

import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.expression.ParsedExpression;
import dev.plinth.model.ColumnValue;
import dev.plinth.model.Constraint.ReferentialAction;
import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Nullability;
import dev.plinth.resolve.ColumnDeclaration;
import dev.plinth.resolve.ReferenceDeclaration;
import java.util.List;
import java.util.Optional;

/** What a column's definition says, wherever it stands: equal for a line and a map that say the same. */
record ColumnMeaning(
        Optional<DataType> type,
        Nullability nullability,
        Optional<Expression> defaultValue,
        Optional<Generated> generated,
        List<Boolean> flags,
        List<Expression> checks,
        Optional<Reference> reference,
        ColumnDeclaration.Remarks remarks,
        Optional<String> was) {
    record Generated(Expression expression, ColumnValue.Storage storage) {}

    record Reference(
            String table, List<String> columns, ReferentialAction onDelete, ReferentialAction onUpdate, Timing timing) {
        static Reference of(ReferenceDeclaration declared) {
            return new Reference(
                    declared.table().value(),
                    declared.columns().stream().map(Located::value).toList(),
                    declared.onDelete(),
                    declared.onUpdate(),
                    declared.timing());
        }
    }

    /** Empty where it cannot be read. */
    static Optional<ColumnMeaning> of(YamlNode.Scalar name, YamlNode definition) {
        Diagnostics diagnostics = new Diagnostics();
        ColumnDeclaration column = new ColumnReader(new Nodes(diagnostics, SqlFiles.UNREAD)).read(name, definition);
        return diagnostics.isEmpty() ? Optional.of(of(column)) : Optional.empty();
    }

    private static ColumnMeaning of(ColumnDeclaration column) {
        return new ColumnMeaning(
                column.type().map(Located::value),
                column.nullability(),
                column.defaultValue().map(ParsedExpression::expression),
                column.generated().map(value -> new Generated(value.expression().expression(), value.storage())),
                List.of(
                        column.identity().isPresent(),
                        column.primaryKey().isPresent(),
                        column.unique().isPresent()),
                column.checks().stream().map(ParsedExpression::expression).toList(),
                column.reference().map(Reference::of),
                column.remarks(),
                column.was().map(Located::value));
    }
}
