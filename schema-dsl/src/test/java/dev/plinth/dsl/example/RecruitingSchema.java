package dev.plinth.dsl.example;

import static dev.plinth.dsl.Columns.bigint;
import static dev.plinth.dsl.Columns.bool;
import static dev.plinth.dsl.Columns.date;
import static dev.plinth.dsl.Columns.integer;
import static dev.plinth.dsl.Columns.json;
import static dev.plinth.dsl.Columns.references;
import static dev.plinth.dsl.Columns.text;
import static dev.plinth.dsl.Columns.timestamptz;
import static dev.plinth.dsl.Columns.uuid;
import static dev.plinth.dsl.Columns.varchar;
import static dev.plinth.dsl.Dialect.POSTGRESQL;
import static dev.plinth.dsl.Dialect.SQLITE;
import static dev.plinth.dsl.SqlFor.DEFAULT;
import static dev.plinth.dsl.Values.col;
import static dev.plinth.dsl.Values.generatedUuid;
import static dev.plinth.dsl.Values.literal;
import static dev.plinth.dsl.Values.lower;
import static dev.plinth.dsl.Values.not;
import static dev.plinth.dsl.Values.now;
import static dev.plinth.dsl.Values.sql;
import static dev.plinth.model.Constraint.ReferentialAction.CASCADE;
import static dev.plinth.model.Constraint.ReferentialAction.SET_NULL;

import dev.plinth.dsl.Schema;
import dev.plinth.dsl.SchemaSource;
import dev.plinth.dsl.Schemas;
import dev.plinth.dsl.TableBuilder;
import java.util.Map;

/** The same schema as {@code recruiting.yaml}. */
public final class RecruitingSchema implements SchemaSource {
    @Override
    public Schema schema() {
        return Schemas.schema(
                "recruiting",
                s -> s.table(
                                "users",
                                t -> t.column("id", uuid().primaryKey().defaultTo(generatedUuid()))
                                        .column("email", varchar(255).unique()))
                        .table("candidates", RecruitingSchema::candidates)
                        .table(
                                "lines",
                                t -> t.column("tenant_id", integer())
                                        .column("number", integer())
                                        .column("previous", integer().nullable())
                                        .primaryKey("tenant_id", "number")
                                        .foreignKey(
                                                "lines_previous",
                                                k -> k.columns("tenant_id", "previous")
                                                        .references("lines")
                                                        .initiallyDeferred()))
                        .view("active_candidates", v -> v.select(Map.of(POSTGRESQL, "SELECT 1", DEFAULT, "SELECT 2"))));
    }

    private static void candidates(TableBuilder t) {
        t.comment("People being considered for a role")
                .was("applicants")
                .column("id", bigint().identity().primaryKey())
                .column("first_name", varchar(100))
                .column("last_name", varchar(100).nullable())
                .column("email", varchar(255).nullable().unique())
                .column("owner_id", references("users").onDelete(CASCADE))
                .column(
                        "reviewer_id",
                        references("users").nullable().onDelete(SET_NULL).deferrable())
                .column("owner_email", references("users", "email"))
                .column(
                        "status",
                        varchar(20)
                                .defaultTo(literal("active"))
                                .check(col("status").in("active", "hired", "archived")))
                .column(
                        "experience",
                        integer().nullable().check(col("experience").between(literal(0), literal(70))))
                .column(
                        "full_name",
                        text().generatedStored(
                                        col("first_name").concat(literal(" ")).concat(col("last_name"))))
                .column("extra", json().defaultTo(literal("{}")))
                .column("created_at", timestamptz().defaultTo(now()))
                .column("starts_on", date())
                .column("ends_on", date().nullable())
                .column("is_deleted", bool().defaultTo(literal(false)))
                .column("title", text().nullable().was("current_role").comment("Job title as given"))
                .column("tags", text().nativeType(POSTGRESQL, "text[]").degrade(SQLITE, "no arrays"))
                .column("slug", text().defaultTo(sql(Map.of(POSTGRESQL, "gen_slug()", DEFAULT, "'x'"))))
                .uniqueKeyWhere("candidates_email_active", not(col("is_deleted")), "email")
                .uniqueKey("candidates_names", "first_name", "last_name")
                .check(
                        "candidates_dates",
                        col("ends_on").isNull().or(col("ends_on").ge(col("starts_on"))))
                .index("candidates_owner", i -> i.on("owner_id").onDescending("created_at"))
                .index(
                        "candidates_lower_email",
                        i -> i.on(lower(col("email")))
                                .include("status")
                                .where(col("status").ne(literal("archived"))))
                .trigger("touch", Map.of(SQLITE, "CREATE TRIGGER touch"))
                .option(SQLITE, "strict", "true");
    }
}
