package dev.plinth.dsl;

import dev.plinth.change.AlterObject;
import dev.plinth.change.CreateObject;
import dev.plinth.change.DropObject;
import dev.plinth.change.Operation;
import dev.plinth.change.Retention;
import dev.plinth.diagnostic.Diagnostic;
import dev.plinth.diagnostic.DiagnosticCode;
import dev.plinth.diagnostic.Diagnostics;
import dev.plinth.diagnostic.Located;
import dev.plinth.model.Dialects;
import dev.plinth.model.Extension;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.resolve.MigrationDeclaration;
import dev.plinth.resolve.Names;
import dev.plinth.resolve.ObjectDeclaration;
import dev.plinth.resolve.StepDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a migration says of itself, and its steps on what is no table and no view. */
public abstract sealed class ObjectSteps<B> permits RowSteps {
    private final Located<String> id;
    private final List<StepDeclaration> steps = new ArrayList<>();
    private final List<Located<String>> depends = new ArrayList<>();
    private final List<Located<String>> replaces = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();
    private Optional<String> description = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<Located<String>> from = Optional.empty();
    private Optional<Located<String>> to = Optional.empty();

    ObjectSteps(Located<String> id) {
        this.id = id;
        check(id, "the migration");
    }

    abstract B self();

    public B description(String text) {
        description = Optional.of(text);
        return self();
    }

    /** @param yearMonthDay as in {@code 2025-01-31} */
    public B date(String yearMonthDay) {
        if (!MigrationDeclaration.isDate(yearMonthDay)) {
            diagnostics.add(DiagnosticCode.BAD_DATE.at(
                    Caller.here(), yearMonthDay + " is no calendar date", "write year, month and day: 2025-01-31"));
        }
        date = Optional.of(yearMonthDay);
        return self();
    }

    public B author(String name) {
        author = Optional.of(name);
        return self();
    }

    /** Ids of migrations that have to be applied before. */
    public B depends(String first, String... more) {
        depends.add(Caller.located(first));
        Arrays.stream(more).map(Caller::located).forEach(depends::add);
        return self();
    }

    /** Ids of migrations in the place of which this one stands for new databases, in their order. */
    public B replaces(String first, String... more) {
        replaces.add(Caller.located(first));
        Arrays.stream(more).map(Caller::located).forEach(replaces::add);
        return self();
    }

    /** Fingerprint of the schema before; {@code plinth draft} writes it. */
    public B from(String fingerprint) {
        from = fingerprint(fingerprint);
        return self();
    }

    /** Fingerprint of the schema after; {@code plinth draft} writes it. */
    public B to(String fingerprint) {
        to = fingerprint(fingerprint);
        return self();
    }

    private Optional<Located<String>> fingerprint(String text) {
        if (!MigrationDeclaration.isFingerprint(text)) {
            diagnostics.add(DiagnosticCode.BAD_FINGERPRINT.at(
                    Caller.here(),
                    text + " is no fingerprint",
                    "it is s1: and 64 hexadecimal digits, and nobody types it: leave the call out, or copy it from"
                            + " another migration's"));
            return Optional.empty();
        }
        return Optional.of(Caller.located(text));
    }

    public B createSchema(String name, Consumer<DatabaseSchemaBuilder> declare) {
        return databaseSchema(name, declare, declared -> new CreateObject(declared.object()));
    }

    /** Gives a schema of the database another comment. */
    public B alterSchema(String name, Consumer<DatabaseSchemaBuilder> declare) {
        return databaseSchema(name, declare, declared -> new AlterObject(declared.object()));
    }

    private B databaseSchema(
            String name, Consumer<DatabaseSchemaBuilder> declare, Function<ObjectDeclaration, Operation> step) {
        DatabaseSchemaBuilder schema = new DatabaseSchemaBuilder(Caller.located(name));
        declare.accept(schema);
        check(Caller.located(name), "a schema");
        return object(Optional.of(schema.declaration()), List.of(), step);
    }

    /** Drops a schema of the database in which nothing stands any more. */
    public B dropSchema(String name) {
        return drop(SchemaObject.Kind.SCHEMA, name);
    }

    public B createEnum(String name, Consumer<EnumBuilder> declare) {
        return enumType(name, declare, (type, declared) -> new CreateObject(declared.object()));
    }

    /** Gives an enum other values; rows that hold one that goes get what {@code mapping} says. */
    public B alterEnum(String name, Consumer<EnumBuilder> declare) {
        return enumType(
                name,
                declare,
                (type, declared) -> new AlterObject(
                        declared.object(), type.mapping(), new Retention(type.fate(), Optional.empty())));
    }

    private B enumType(
            String name, Consumer<EnumBuilder> declare, BiFunction<EnumBuilder, ObjectDeclaration, Operation> step) {
        EnumBuilder type = new EnumBuilder(Caller.located(name));
        declare.accept(type);
        checkQualified(Caller.located(name), "an enum");
        return object(type.declaration(), type.diagnostics(), declared -> step.apply(type, declared));
    }

    /** Drops an enum that no column has any more. */
    public B dropEnum(String name) {
        return drop(SchemaObject.Kind.ENUM, name);
    }

    public B createSequence(String name, Consumer<SequenceBuilder> declare) {
        return sequence(name, declare, declared -> new CreateObject(declared.object()));
    }

    /** Gives a sequence other bounds; its number stays. */
    public B alterSequence(String name, Consumer<SequenceBuilder> declare) {
        return sequence(name, declare, declared -> new AlterObject(declared.object()));
    }

    private B sequence(String name, Consumer<SequenceBuilder> declare, Function<ObjectDeclaration, Operation> step) {
        SequenceBuilder sequence = new SequenceBuilder(Caller.located(name));
        declare.accept(sequence);
        checkQualified(Caller.located(name), "a sequence");
        return object(sequence.declaration(), sequence.diagnostics(), step);
    }

    public B dropSequence(String name) {
        return drop(SchemaObject.Kind.SEQUENCE, name);
    }

    /** Makes what only one engine has. */
    public B createRaw(String name, Consumer<RawBuilder> declare) {
        return raw(name, declare, declared -> new CreateObject(declared.object()));
    }

    /** Drops what only one engine has and makes it anew. */
    public B alterRaw(String name, Consumer<RawBuilder> declare) {
        return raw(name, declare, declared -> new AlterObject(declared.object()));
    }

    private B raw(String name, Consumer<RawBuilder> declare, Function<ObjectDeclaration, Operation> step) {
        RawBuilder raw = new RawBuilder(Caller.located(name));
        declare.accept(raw);
        check(Caller.located(name), "a raw object");
        return object(raw.declaration(), raw.diagnostics(), step);
    }

    public B dropRaw(String name) {
        return drop(SchemaObject.Kind.RAW, name);
    }

    public B createFunction(String name, Consumer<RoutineBuilder> declare) {
        return routine(
                new RoutineBuilder(Caller.located(name), Routine.Form.FUNCTION),
                declare,
                declared -> new CreateObject(declared.object()));
    }

    public B createProcedure(String name, Consumer<RoutineBuilder> declare) {
        return routine(
                new RoutineBuilder(Caller.located(name), Routine.Form.PROCEDURE),
                declare,
                declared -> new CreateObject(declared.object()));
    }

    public B alterFunction(String name, Consumer<RoutineBuilder> declare) {
        return routine(
                new RoutineBuilder(Caller.located(name), Routine.Form.FUNCTION),
                declare,
                declared -> new AlterObject(declared.object()));
    }

    public B alterProcedure(String name, Consumer<RoutineBuilder> declare) {
        return routine(
                new RoutineBuilder(Caller.located(name), Routine.Form.PROCEDURE),
                declare,
                declared -> new AlterObject(declared.object()));
    }

    private B routine(
            RoutineBuilder routine, Consumer<RoutineBuilder> declare, Function<ObjectDeclaration, Operation> step) {
        declare.accept(routine);
        Optional<ObjectDeclaration> declared = routine.declaration();
        declared.ifPresent(found -> checkQualified(found.name(), "a routine"));
        return object(declared, routine.diagnostics(), step);
    }

    public B dropRoutine(String name) {
        return drop(SchemaObject.Kind.ROUTINE, name);
    }

    public B createRole(String name, Consumer<RoleBuilder> declare) {
        return role(new RoleBuilder(Caller.located(name)), declare, declared -> new CreateObject(declared.object()));
    }

    /** What is not said of the role it no longer has. */
    public B alterRole(String name, Consumer<RoleBuilder> declare) {
        return role(new RoleBuilder(Caller.located(name)), declare, declared -> new AlterObject(declared.object()));
    }

    private B role(RoleBuilder role, Consumer<RoleBuilder> declare, Function<ObjectDeclaration, Operation> step) {
        declare.accept(role);
        ObjectDeclaration declared = role.declaration();
        check(declared.name(), "a role");
        return object(Optional.of(declared), role.diagnostics(), step);
    }

    public B dropRole(String name) {
        return drop(SchemaObject.Kind.ROLE, name);
    }

    /** Asks PostgreSQL to load a module. */
    public B createExtension(String name) {
        return plain(new CreateObject(new Extension(name, Dialects.POSTGRESQL)));
    }

    /** @param comment what it is loaded for, in place of its makers' words */
    public B createExtension(String name, String comment) {
        return plain(new CreateObject(new Extension(name, Dialects.POSTGRESQL, Optional.of(comment))));
    }

    /** Leaves what is said of an extension to its makers. */
    public B alterExtension(String name) {
        return plain(new AlterObject(new Extension(name, Dialects.POSTGRESQL)));
    }

    public B alterExtension(String name, String comment) {
        return plain(new AlterObject(new Extension(name, Dialects.POSTGRESQL, Optional.of(comment))));
    }

    public B dropExtension(String name) {
        return drop(SchemaObject.Kind.EXTENSION, name);
    }

    /** Gives a table rows that belong to the schema. */
    public B createSeed(String table, Consumer<SeedBuilder> declare) {
        return seed(table, declare, CreateObject::new);
    }

    /** Changes the rows of a table that belong to the schema: those that are not given go. */
    public B alterSeed(String table, Consumer<SeedBuilder> declare) {
        return seed(table, declare, AlterObject::new);
    }

    private B seed(String table, Consumer<SeedBuilder> declare, Function<SchemaObject, Operation> step) {
        SeedBuilder seed = new SeedBuilder(Caller.located(table));
        declare.accept(seed);
        seed.declaration()
                .ifPresent(declared -> steps.add(new StepDeclaration.PlaceSeed(declared, step, Caller.here())));
        seed.diagnostics().forEach(diagnostics::add);
        return self();
    }

    /** Takes the rows away that belonged to the schema. */
    public B dropSeed(String table) {
        return drop(SchemaObject.Kind.SEED, table);
    }

    private B drop(SchemaObject.Kind kind, String name) {
        return plain(new DropObject(new SchemaObject.Key(kind, name)));
    }

    private B object(
            Optional<ObjectDeclaration> declared, List<Diagnostic> wrong, Function<ObjectDeclaration, Operation> step) {
        addAll(wrong);
        return add(declared.map(found -> new StepDeclaration.Plain(step.apply(found), Caller.here())));
    }

    final B plain(Operation operation) {
        return add(new StepDeclaration.Plain(operation, Caller.here()));
    }

    final B renamed(String newName, Operation operation) {
        check(Caller.located(newName), "the renamed object");
        return plain(operation);
    }

    final B add(StepDeclaration step) {
        steps.add(step);
        return self();
    }

    final B add(Optional<? extends StepDeclaration> step) {
        step.ifPresent(steps::add);
        return self();
    }

    final void check(Located<String> name, String what) {
        Names.check(name, what, diagnostics);
    }

    final void checkQualified(Located<String> name, String what) {
        Names.checkQualified(name, what, diagnostics);
    }

    final void addAll(List<Diagnostic> wrong) {
        wrong.forEach(diagnostics::add);
    }

    final MigrationDeclaration declaration() {
        return new MigrationDeclaration(id, description, date, author, depends, replaces, from, to, steps);
    }

    final List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }
}
