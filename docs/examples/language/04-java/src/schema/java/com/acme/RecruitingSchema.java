package com.acme;

import static dev.plinth.dsl.Columns.date;
import static dev.plinth.dsl.Columns.references;
import static dev.plinth.dsl.Columns.uuid;
import static dev.plinth.dsl.Columns.varchar;
import static dev.plinth.dsl.Values.col;
import static dev.plinth.dsl.Values.generatedUuid;
import static dev.plinth.model.Constraint.ReferentialAction.CASCADE;

import dev.plinth.dsl.Schema;
import dev.plinth.dsl.SchemaSource;
import dev.plinth.dsl.Schemas;

public final class RecruitingSchema implements SchemaSource {
    @Override
    public Schema schema() {
        return Schemas.schema("recruiting", s -> s
                .table("users", t -> t
                        .column("id", uuid().primaryKey().defaultTo(generatedUuid())))
                .table("candidates", t -> t
                        .column("id", uuid().primaryKey().defaultTo(generatedUuid()))
                        .column("email", varchar(255).nullable().unique())
                        .column("owner_id", references("users").onDelete(CASCADE))
                        .column("starts_on", date())
                        .column("ends_on", date().nullable())
                        .check("candidates_dates", col("ends_on").isNull().or(col("ends_on").ge(col("starts_on"))))));
    }
}
