package dev.plinth.dialect.postgresql;

import dev.plinth.change.SchemaView;
import dev.plinth.dialect.support.IndexLack;
import dev.plinth.model.Constraint;
import dev.plinth.model.DataType;
import dev.plinth.model.Expression;
import dev.plinth.model.Extension;
import dev.plinth.model.Index;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a method can index a type without being told how ({@code SELECT … FROM pg_opclass WHERE opcdefault}, versions 13
 * to 18), and the extensions that operator classes come from.
 */
final class PostgreSqlOperatorClasses {
    private static final Map<String, String> EXTENSIONS = Map.of("gin_trgm_ops", "pg_trgm", "gist_trgm_ops", "pg_trgm");

    private PostgreSqlOperatorClasses() {}

    static List<IndexLack> lacks(Table table, Index index, SchemaView schema) {
        List<IndexLack> lacks = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            part.operatorClass()
                    .filter(name -> EXTENSIONS.containsKey(name) && !has(schema, EXTENSIONS.get(name)))
                    .ifPresent(name -> lacks.add(new IndexLack(
                            IndexLack.Feature.KEY,
                            name + " comes from the extension " + EXTENSIONS.get(name),
                            "declare it: `extensions: { postgresql: [" + EXTENSIONS.get(name) + "] }`")));
            if (part.operatorClass().isEmpty() && part.expression() instanceof Expression.ColumnReference column) {
                lack(table, column.column(), index.method(), schema).ifPresent(lacks::add);
            }
        }
        return lacks;
    }

    /** An exclusion is kept by an index of the same parts. */
    static List<IndexLack> lacks(Table table, Constraint.Exclusion exclusion, SchemaView schema) {
        List<Index.Part> parts = exclusion.elements().stream()
                .map(element -> new Index.Part(element.expression(), Index.Order.ASCENDING)
                        .withOperatorClass(element.operatorClass()))
                .toList();
        return lacks(
                table, Index.on(exclusion.name(), List.of("")).withParts(parts).withMethod(exclusion.method()), schema);
    }

    private static Optional<IndexLack> lack(Table table, String column, Index.Method method, SchemaView schema) {
        DataType type = table.columns().get(column).type();
        Optional<String> extension = extension(method, type).filter(name -> has(schema, name));
        if (type instanceof DataType.Native || extension.isPresent() || hasOwn(method, type)) {
            return Optional.empty();
        }
        String way = extension(method, type)
                .map(name -> "declare the extension that has one (`extensions: { postgresql: [" + name
                        + "] }`), or name one behind " + column)
                .orElse("name one behind " + column + ", or choose another method");
        return Optional.of(new IndexLack(
                IndexLack.Feature.KEY,
                "PostgreSQL has no operator class by which " + method.word() + " would index " + column + " unasked",
                way));
    }

    /** Of native types nobody knows, and of others what the engine brings. */
    private static boolean hasOwn(Index.Method method, DataType type) {
        return switch (method) {
            case BTREE, HASH -> true;
            case GIN -> type == DataType.Simple.JSON;
            case GIST -> false;
            case SPGIST -> PostgreSqlTypes.isText(type);
            case BRIN ->
                type != DataType.Simple.JSON && type != DataType.Simple.BOOLEAN && !PostgreSqlTypes.isNative(type);
        };
    }

    /** The extension that teaches the method the type. */
    static Optional<String> extension(Index.Method method, DataType type) {
        return switch (method) {
            case BTREE, HASH, BRIN, SPGIST -> Optional.empty();
            case GIN -> Optional.of("btree_gin");
            case GIST ->
                type == DataType.Simple.JSON || type == DataType.Simple.BOOLEAN
                        ? Optional.empty()
                        : Optional.of("btree_gist");
        };
    }

    static boolean has(SchemaView schema, String extension) {
        return schema.object(new SchemaObject.Key(SchemaObject.Kind.EXTENSION, extension))
                .filter(Extension.class::isInstance)
                .isPresent();
    }
}
