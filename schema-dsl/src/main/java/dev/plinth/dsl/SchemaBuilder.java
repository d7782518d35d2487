package dev.plinth.dsl;

import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.Dialects;
import dev.plinth.model.EnumType;
import dev.plinth.model.Extension;
import dev.plinth.model.Routine;
import dev.plinth.model.Sequence;
import dev.plinth.resolve.ObjectDeclaration;
import dev.plinth.resolve.SchemaDeclaration;
import dev.plinth.resolve.SeedDeclaration;
import dev.plinth.resolve.TableDeclaration;
import dev.plinth.resolve.ViewDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what a schema holds. */
public final class SchemaBuilder {
    private final List<TableDeclaration> tables = new ArrayList<>();
    private final List<ViewDeclaration> views = new ArrayList<>();
    private final List<ObjectDeclaration> objects = new ArrayList<>();
    private final List<SeedDeclaration> seeds = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    SchemaBuilder() {}

    public SchemaBuilder table(String name, Consumer<TableBuilder> declare) {
        TableBuilder table = new TableBuilder(Caller.located(name));
        declare.accept(table);
        tables.add(table.declaration());
        diagnostics.addAll(table.diagnostics());
        return this;
    }

    public SchemaBuilder view(String name, Consumer<ViewBuilder> declare) {
        ViewBuilder view = new ViewBuilder(Caller.located(name));
        declare.accept(view);
        view.declaration().ifPresent(views::add);
        diagnostics.addAll(view.diagnostics());
        return this;
    }

    /** A schema of the database: {@code app.users} is the table users in the schema app. */
    public SchemaBuilder schema(String name) {
        return schema(name, schema -> {});
    }

    public SchemaBuilder schema(String name, Consumer<DatabaseSchemaBuilder> declare) {
        DatabaseSchemaBuilder schema = new DatabaseSchemaBuilder(Caller.located(name));
        declare.accept(schema);
        objects.add(schema.declaration());
        return this;
    }

    /** An enum that every engine holds as a text with a check. */
    public SchemaBuilder enumType(String name, String... values) {
        return enumType(name, EnumType.Storage.CHECK, values);
    }

    /** @param storage how an engine that knows enumerations holds it */
    public SchemaBuilder enumType(String name, EnumType.Storage storage, String... values) {
        return enumType(name, Optional.empty(), storage, values);
    }

    public SchemaBuilder enumType(String name, String comment, EnumType.Storage storage, String... values) {
        return enumType(name, Optional.of(comment), storage, values);
    }

    private SchemaBuilder enumType(String name, Optional<String> comment, EnumType.Storage storage, String... values) {
        Located<String> located = Caller.located(name);
        try {
            objects.add(new ObjectDeclaration(located, new EnumType(name, List.of(values), storage, comment)));
        } catch (IllegalArgumentException impossible) {
            diagnostics.add(DiagnosticCode.WRONG_VALUE.at(
                    located.span(), String.valueOf(impossible.getMessage()), "give it different values"));
        }
        return this;
    }

    /** An enum part by part: {@code e -> e.values("active", "archived").comment("…")}. */
    public SchemaBuilder enumType(String name, Consumer<EnumBuilder> declare) {
        EnumBuilder type = new EnumBuilder(Caller.located(name));
        declare.accept(type);
        type.declaration().ifPresent(objects::add);
        diagnostics.addAll(type.diagnostics());
        return this;
    }

    /** A sequence part by part: {@code q -> q.startingAt(1000).by(10)}. */
    public SchemaBuilder sequence(String name, Consumer<SequenceBuilder> declare) {
        SequenceBuilder sequence = new SequenceBuilder(Caller.located(name));
        declare.accept(sequence);
        sequence.declaration().ifPresent(objects::add);
        diagnostics.addAll(sequence.diagnostics());
        return this;
    }

    /** A sequence that counts from 1 in steps of 1. */
    public SchemaBuilder sequence(String name) {
        return sequence(Sequence.of(name));
    }

    public SchemaBuilder sequence(Sequence sequence) {
        objects.add(new ObjectDeclaration(Caller.located(sequence.name()), sequence));
        return this;
    }

    /** A module that PostgreSQL is asked to load. */
    public SchemaBuilder extension(String name) {
        objects.add(new ObjectDeclaration(Caller.located(name), new Extension(name, Dialects.POSTGRESQL)));
        return this;
    }

    /** @param comment what it is loaded for, in place of its makers' words */
    public SchemaBuilder extension(String name, String comment) {
        Extension extension = new Extension(name, Dialects.POSTGRESQL, Optional.of(comment));
        objects.add(new ObjectDeclaration(Caller.located(name), extension));
        return this;
    }

    /** What only one engine has and the language has no word for, made and dropped by SQL of its own. */
    public SchemaBuilder raw(String name, Consumer<RawBuilder> declare) {
        RawBuilder raw = new RawBuilder(Caller.located(name));
        declare.accept(raw);
        raw.declaration().ifPresent(objects::add);
        diagnostics.addAll(raw.diagnostics());
        return this;
    }

    public SchemaBuilder function(String name, Consumer<RoutineBuilder> declare) {
        return routine(new RoutineBuilder(Caller.located(name), Routine.Form.FUNCTION), declare);
    }

    public SchemaBuilder procedure(String name, Consumer<RoutineBuilder> declare) {
        return routine(new RoutineBuilder(Caller.located(name), Routine.Form.PROCEDURE), declare);
    }

    /** A role of the application: nobody logs in as it, users are made its members. */
    public SchemaBuilder role(String name, Consumer<RoleBuilder> declare) {
        RoleBuilder role = new RoleBuilder(Caller.located(name));
        declare.accept(role);
        objects.add(role.declaration());
        diagnostics.addAll(role.diagnostics());
        return this;
    }

    private SchemaBuilder routine(RoutineBuilder routine, Consumer<RoutineBuilder> declare) {
        declare.accept(routine);
        routine.declaration().ifPresent(objects::add);
        diagnostics.addAll(routine.diagnostics());
        return this;
    }

    /** Reference data: rows of a table that belong to the schema. */
    public SchemaBuilder seed(String table, Consumer<SeedBuilder> declare) {
        SeedBuilder seed = new SeedBuilder(Caller.located(table));
        declare.accept(seed);
        seed.declaration().ifPresent(seeds::add);
        diagnostics.addAll(seed.diagnostics());
        return this;
    }

    SchemaDeclaration declaration() {
        return new SchemaDeclaration(tables, views, objects, seeds);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
