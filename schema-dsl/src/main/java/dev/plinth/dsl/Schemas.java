package dev.plinth.dsl;

import java.util.function.Consumer;

/** Where a schema in Java begins. */
public final class Schemas {
    private Schemas() {}

    /** Declares a schema: {@code schema("recruiting", s -> s.table("users", t -> …))}. */
    public static Schema schema(String name, Consumer<SchemaBuilder> declare) {
        SchemaBuilder builder = new SchemaBuilder();
        declare.accept(builder);
        return new Schema(name, builder.declaration(), builder.diagnostics());
    }
}
