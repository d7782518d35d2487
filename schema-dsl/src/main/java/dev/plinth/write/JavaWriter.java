package dev.plinth.write;

import dev.plinth.change.AddColumn;
import dev.plinth.change.AddConstraint;
import dev.plinth.change.Migration;
import dev.plinth.change.Operation;
import dev.plinth.change.State;
import dev.plinth.dsl.MigrationSource;
import dev.plinth.dsl.Migrations;
import dev.plinth.dsl.SchemaSource;
import dev.plinth.dsl.Schemas;
import dev.plinth.model.NamingStyle;
import dev.plinth.model.Renames;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import dev.plinth.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes schemas and migrations as Java classes. Compiled and run, such a class declares a value equal to the one that it
 * was written from.
 */
public final class JavaWriter {
    private final JavaText java = new JavaText();
    private final JavaName name;
    private final NamingStyle style;
    private final JavaMethods methods;

    private JavaWriter(JavaName name, NamingStyle style) {
        this.name = name;
        this.style = style;
        this.methods = new JavaMethods(name.simpleName(), java);
    }

    /**
     * @param title as the class calls the schema
     * @param style of the project that will read it: a name that it would make itself is left out
     */
    public static String schema(JavaName name, String title, Schema schema, Renames renames, NamingStyle style) {
        return new JavaWriter(name, style).schema(title, schema, renames);
    }

    /** @param before the schema that the migration is applied to */
    public static String migration(JavaName name, Migration migration, State before, NamingStyle style) {
        return new JavaWriter(name, style).migration(migration, before);
    }

    private String schema(String title, Schema schema, Renames renames) {
        TableContext context = new TableContext(Optional.of(State.of(schema)), Optional.of(style));
        JavaTables tables = new JavaTables(java);
        List<String> calls = new ArrayList<>();
        schema.objects()
                .values()
                .forEach(
                        object -> calls.add(object.accept(new JavaObjects(java)).declared()));
        for (Table table : schema.tables()) {
            Optional<String> was = Optional.ofNullable(renames.tables().get(table.name()));
            Map<String, String> columns = renames.columns().getOrDefault(table.name(), new TreeMap<>());
            String method = methods.table(table.name(), tables.statements(table, context, was, columns));
            calls.add(JavaText.call("table", JavaText.literal(table.name()), method));
        }
        for (View view : schema.views()) {
            calls.add(JavaText.call("view", JavaText.literal(view.name()), tables.view(view, 12)));
        }
        String body = JavaText.call(java.type(Schemas.class) + ".schema", JavaText.literal(title), lambda("s", calls));
        return whole(SchemaSource.class, dev.plinth.dsl.Schema.class, "schema", body);
    }

    private String migration(Migration migration, State before) {
        List<String> calls = new ArrayList<>();
        migration.description().ifPresent(text -> calls.add(JavaText.call("description", JavaText.literal(text))));
        migration.date().ifPresent(date -> calls.add(JavaText.call("date", JavaText.literal(date))));
        migration.author().ifPresent(text -> calls.add(JavaText.call("author", JavaText.literal(text))));
        if (!migration.depends().isEmpty()) {
            calls.add(JavaText.call("depends", JavaText.literals(migration.depends())));
        }
        if (!migration.replaces().isEmpty()) {
            calls.add(JavaText.call("replaces", JavaText.literals(migration.replaces())));
        }
        migration.from().ifPresent(from -> calls.add(JavaText.call("from", JavaText.literal(from))));
        migration.to().ifPresent(to -> calls.add(JavaText.call("to", JavaText.literal(to))));
        StepWalk.walk(migration.steps(), Optional.of(before), Optional.of(style), new StepWalk.Receiver() {
            @Override
            public void addColumn(AddColumn operation, List<AddConstraint> folded, TableContext context) {
                calls.add(new JavaSteps(java, methods, context).addColumn(operation, folded));
            }

            @Override
            public void step(Operation operation, TableContext context) {
                calls.add(operation.accept(new JavaSteps(java, methods, context)));
            }
        });
        String body = JavaText.call(
                java.type(Migrations.class) + ".migration", JavaText.literal(migration.id()), lambda("m", calls));
        return whole(MigrationSource.class, dev.plinth.dsl.Migration.class, "migration", body);
    }

    private static String lambda(String builder, List<String> calls) {
        StringBuilder lambda = new StringBuilder(builder + " -> {\n");
        calls.forEach(call -> lambda.append("            ")
                .append(builder)
                .append('.')
                .append(call)
                .append(";\n"));
        return lambda.append("        }").toString();
    }

    private String whole(Class<?> source, Class<?> result, String method, String body) {
        String type = java.type(result);
        StringBuilder text = new StringBuilder();
        text.append("\npublic final class ").append(name.simpleName()).append(" implements ");
        text.append(java.type(source)).append(" {\n    @Override\n    public ").append(type);
        text.append(' ')
                .append(method)
                .append("() {\n        return ")
                .append(body)
                .append(";\n    }\n");
        text.append(methods.text()).append("}\n");
        return head() + text;
    }

    private String head() {
        if (java.imports().stream().anyMatch(found -> found.endsWith("." + name.simpleName()))) {
            throw new IllegalArgumentException(
                    name.simpleName() + " is a class of the language: give yours another name");
        }
        StringBuilder head = new StringBuilder();
        if (!name.packageName().isEmpty()) {
            head.append("package ").append(name.packageName()).append(";\n");
        }
        head.append(java.staticImports().isEmpty() ? "" : "\n");
        java.staticImports()
                .forEach(found -> head.append("import static ").append(found).append(";\n"));
        head.append('\n');
        java.imports().forEach(found -> head.append("import ").append(found).append(";\n"));
        return head.toString();
    }
}
