package com.acme;

import static dev.plinth.dsl.Columns.bigint;
import static dev.plinth.dsl.Columns.integer;
import static dev.plinth.dsl.Columns.references;
import static dev.plinth.dsl.Values.col;
import static dev.plinth.dsl.Values.literal;

import dev.plinth.dsl.Schema;
import dev.plinth.dsl.SchemaSource;
import dev.plinth.dsl.Schemas;

public final class Orders implements SchemaSource {
    @Override
    public Schema schema() {
        return Schemas.schema("orders", s -> s.table("orders", t -> t
                .column("id", bigint().identity().primaryKey())
                .column("item_id", references("items"))
                .column("count", integer().check(col("count").gt(literal(0))))));
    }
}
