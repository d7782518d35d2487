package dev.plinth.write;

import dev.plinth.change.Retention;
import dev.plinth.expression.ExpressionText;
import dev.plinth.model.DataType;
import dev.plinth.model.DatabaseSchema;
import dev.plinth.model.EnumType;
import dev.plinth.model.Expression;
import dev.plinth.model.Extension;
import dev.plinth.model.Privilege;
import dev.plinth.model.RawObject;
import dev.plinth.model.Role;
import dev.plinth.model.Routine;
import dev.plinth.model.SchemaObject;
import dev.plinth.model.Seed;
import dev.plinth.model.SeedRow;
import dev.plinth.model.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Writes what a schema holds beside tables and views: a call's method, and its arguments. */
final class JavaObjects implements SchemaObject.Visitor<JavaObjects.Call> {
    private static final int LEVEL = 12;

    private final JavaText java;
    private final JavaValues values;
    private final SortedMap<String, String> mapping;
    private final Retention retention;

    /**
     * @param kind as methods name it: of the schema's builder as it is, of a migration's behind create or alter
     * @param arguments the name, and what is said of the object's builder
     */
    record Call(String kind, List<String> arguments) {
        /** A call of the schema's builder. */
        String declared() {
            return JavaText.call(kind.equals("enum") ? "enumType" : kind, arguments);
        }

        /** @param verb create or alter */
        String step(String verb) {
            return JavaText.call(verb + Character.toUpperCase(kind.charAt(0)) + kind.substring(1), arguments);
        }
    }

    JavaObjects(JavaText java) {
        this(java, Collections.emptySortedMap(), Retention.DEFAULT);
    }

    /**
     * @param mapping of a step that alters an enum
     * @param retention of the values that rows lose with it
     */
    JavaObjects(JavaText java, SortedMap<String, String> mapping, Retention retention) {
        this.retention = retention;
        this.java = java;
        this.values = new JavaValues(java);
        this.mapping = mapping;
    }

    private static Call call(String kind, String name, List<String> calls) {
        String declaration = calls.size() == 1 ? "nothing -> {}" : JavaText.chain(calls, LEVEL);
        return new Call(kind, List.of(JavaText.literal(name), declaration));
    }

    private static void comment(Optional<String> comment, List<String> calls) {
        comment.ifPresent(text -> calls.add(JavaText.call("comment", JavaText.literal(text))));
    }

    @Override
    public Call databaseSchema(DatabaseSchema schema) {
        List<String> calls = new ArrayList<>();
        calls.add("n -> n");
        degrade(schema.degrade(), calls);
        comment(schema.comment(), calls);
        return call("schema", schema.name(), calls);
    }

    @Override
    public Call extension(Extension extension) {
        List<String> arguments = new ArrayList<>(List.of(JavaText.literal(extension.name())));
        extension.comment().ifPresent(comment -> arguments.add(JavaText.literal(comment)));
        return new Call("extension", arguments);
    }

    @Override
    public Call enumType(EnumType type) {
        List<String> calls = new ArrayList<>();
        calls.add("e -> e");
        calls.add(JavaText.call("values", JavaText.literals(type.values())));
        if (type.storage() == EnumType.Storage.NATIVE) {
            calls.add("asNativeType()");
        }
        mapping.forEach((old, replacement) ->
                calls.add(JavaText.call("mapping", JavaText.literal(old), JavaText.literal(replacement))));
        if (retention.fate() != Retention.Fate.AS_PROJECT) {
            String fate = java.imported(Retention.Fate.class, retention.fate().name());
            calls.add(JavaText.call("oldValues", fate));
        }
        comment(type.comment(), calls);
        return call("enum", type.name(), calls);
    }

    @Override
    public Call sequence(Sequence sequence) {
        List<String> calls = new ArrayList<>();
        calls.add("q -> q");
        if (sequence.type() != DataType.Simple.BIGINT) {
            calls.add(sequence.type() == DataType.Simple.INT ? "integer()" : "smallint()");
        }
        calls.add(JavaText.call("startingAt", sequence.start() + "L"));
        calls.add(JavaText.call("by", sequence.increment() + "L"));
        sequence.least().ifPresent(least -> calls.add(JavaText.call("atLeast", least + "L")));
        sequence.most().ifPresent(most -> calls.add(JavaText.call("atMost", most + "L")));
        if (sequence.end() == Sequence.End.CYCLE) {
            calls.add("cycling()");
        }
        degrade(sequence.degrade(), calls);
        comment(sequence.comment(), calls);
        return call("sequence", sequence.name(), calls);
    }

    @Override
    public Call raw(RawObject object) {
        List<String> calls = new ArrayList<>();
        calls.add("r -> r");
        calls.add(JavaText.call("create", java.byDialect(object.create().texts())));
        calls.add(JavaText.call("drop", java.byDialect(object.drop().texts())));
        if (object.place() != RawObject.Place.BEFORE_TABLES) {
            calls.add(object.place() == RawObject.Place.AFTER_TABLES ? "afterTables()" : "afterViews()");
        }
        comment(object.comment(), calls);
        return call("raw", object.name(), calls);
    }

    @Override
    public Call routine(Routine routine) {
        List<String> calls = new ArrayList<>();
        calls.add("r -> r");
        routine.parameters().forEach(parameter -> calls.add(parameter("parameter", parameter)));
        routine.result().ifPresent(result -> {
            if (result instanceof Routine.Result.Value value) {
                calls.add(JavaText.call("returns", type(value.type())));
            } else if (result instanceof Routine.Result.Rows rows) {
                rows.columns().forEach(column -> calls.add(parameter("returnsColumn", column)));
            } else {
                calls.add("returnsTrigger()");
            }
        });
        calls.add(JavaText.call("body", java.byDialect(routine.body().texts())));
        calls.addAll(java.options(routine.options()));
        degrade(routine.degrade(), calls);
        comment(routine.comment(), calls);
        return call(routine.form() == Routine.Form.FUNCTION ? "function" : "procedure", routine.name(), calls);
    }

    private void degrade(SortedMap<String, String> reasons, List<String> calls) {
        calls.addAll(java.byDialect("degrade", reasons));
    }

    @Override
    public Call role(Role role) {
        List<String> calls = new ArrayList<>();
        calls.add("r -> r");
        if (role.origin() == Role.Origin.EXTERNAL) {
            calls.add("external()");
        }
        names("memberOf", role.memberOf(), calls);
        role.grants().forEach((table, privileges) -> calls.add(grant(table, privileges)));
        names("execute", role.execute(), calls);
        names("use", role.use(), calls);
        degrade(role.degrade(), calls);
        comment(role.comment(), calls);
        return call("role", role.name(), calls);
    }

    @Override
    public Call seed(Seed seed) {
        List<String> calls = new ArrayList<>();
        calls.add("d -> d");
        calls.add(JavaText.call("key", JavaText.literals(seed.keyColumns())));
        seed.rows().forEach(row -> calls.add(row(java, row)));
        return call("seed", seed.name(), calls);
    }

    /** One row of a list of rows. */
    static String row(JavaText java, SeedRow row) {
        List<String> cells = new ArrayList<>();
        cells.add("r -> r");
        row.values().forEach((column, value) -> cells.add(cell(java, column, value)));
        return JavaText.call("row", JavaText.chain(cells, LEVEL + 8));
    }

    private static String cell(JavaText java, String column, Expression value) {
        if (value instanceof Expression.NullLiteral) {
            return JavaText.call("setNull", JavaText.literal(column));
        }
        String constant = ExpressionText.of(value);
        if (value instanceof Expression.TextLiteral text) {
            constant = JavaText.literal(text.value());
        }
        if (value instanceof Expression.NumberLiteral number) {
            boolean whole = number.value().scale() == 0 && number.value().precision() <= 18;
            constant = whole ? constant + "L" : "new " + java.type(BigDecimal.class) + "(\"" + constant + "\")";
        }
        return JavaText.call("set", JavaText.literal(column), constant);
    }

    private static void names(String method, Set<String> names, List<String> calls) {
        names.forEach(name -> calls.add(JavaText.call(method, JavaText.literal(name))));
    }

    private String grant(String table, Set<Privilege> privileges) {
        if (privileges.size() == Privilege.values().length) {
            return JavaText.call("grantAll", JavaText.literal(table));
        }
        List<String> arguments = new ArrayList<>(List.of(JavaText.literal(table)));
        privileges.forEach(privilege -> arguments.add(java.imported(Privilege.class, privilege.name())));
        return JavaText.call("grant", arguments);
    }

    private String type(DataType type) {
        StringBuilder written = new StringBuilder(values.type(type));
        if (type instanceof DataType.Native own) {
            java.byDialect(".nativeType", own.types()).forEach(written::append);
        }
        return written.toString();
    }

    private String parameter(String method, Routine.Parameter parameter) {
        String type = type(parameter.type())
                + parameter
                        .defaultValue()
                        .map(value -> JavaText.call(".defaultTo", values.of(value)))
                        .orElse("");
        return JavaText.call(method, JavaText.literal(parameter.name()), type);
    }
}
