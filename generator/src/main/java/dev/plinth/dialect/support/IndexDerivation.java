package dev.plinth.dialect.support;

import dev.plinth.catalog.CatalogIndex;
import dev.plinth.expression.Expressions;
import dev.plinth.model.Expression;
import dev.plinth.model.Index;
import dev.plinth.model.Table;
import dev.plinth.sql.SqlComposer;
import dev.plinth.sql.SqlFragment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** From one declared index to what an engine holds; a dialect spells expressions and options. */
final class IndexDerivation {
    private final TableDerivation derivation;
    private final SqlComposer sql;
    private final Table table;
    private final String path;

    IndexDerivation(TableDerivation derivation, Table table, String path) {
        this.derivation = derivation;
        this.sql = derivation.sql();
        this.table = table;
        this.path = path;
    }

    CatalogIndex of(Index index) {
        Set<String> columns = new LinkedHashSet<>(index.include());
        List<SqlFragment> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            columns.addAll(Expressions.columns(part.expression()));
            parts.add(IndexText.part(sql, key(part.expression()), part));
        }
        List<SqlFragment> definition = new ArrayList<>();
        if (index.method() != Index.Method.BTREE) {
            definition.add(sql.compose("USING " + index.method().word()));
        }
        definition.add(sql.compose("($J)", parts));
        if (!index.include().isEmpty()) {
            definition.add(sql.compose("INCLUDE ($N)", index.include()));
        }
        SortedMap<String, String> options = derivation.options(table, index);
        derivation.held(options).ifPresent(definition::add);
        index.where().ifPresent(where -> {
            columns.addAll(Expressions.columns(where));
            definition.add(sql.compose("WHERE $F", derivation.predicate(table, path, where)));
        });
        return new CatalogIndex(
                derivation.fit(index.name()),
                index.unique(),
                SqlFragment.join(" ", definition),
                List.copyOf(columns),
                options);
    }

    /** A column by its name, and what is computed as the engine wants it in an index. */
    SqlFragment key(Expression expression) {
        return expression instanceof Expression.ColumnReference column
                ? sql.identifier(column.column())
                : derivation.indexExpression(derivation.expressions(table, path).render(expression));
    }
}
