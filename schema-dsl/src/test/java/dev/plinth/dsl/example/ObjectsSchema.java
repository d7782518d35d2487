package dev.plinth.dsl.example;

import static dev.plinth.dsl.Columns.bigint;
import static dev.plinth.dsl.Columns.enumOf;
import static dev.plinth.dsl.Columns.integer;
import static dev.plinth.dsl.Columns.varchar;
import static dev.plinth.dsl.Dialect.H2;
import static dev.plinth.dsl.Dialect.POSTGRESQL;
import static dev.plinth.dsl.Dialect.SQLITE;
import static dev.plinth.dsl.SqlFor.DEFAULT;
import static dev.plinth.dsl.Values.literal;
import static dev.plinth.model.Privilege.INSERT;
import static dev.plinth.model.Privilege.SELECT;
import static dev.plinth.model.Privilege.UPDATE;

import dev.plinth.dsl.Schema;
import dev.plinth.dsl.SchemaSource;
import dev.plinth.dsl.Schemas;
import dev.plinth.model.DataType;
import dev.plinth.model.EnumType;
import dev.plinth.model.Sequence;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The same schema as {@code objects.yaml}. */
public final class ObjectsSchema implements SchemaSource {
    @Override
    public Schema schema() {
        return Schemas.schema(
                "objects",
                s -> s.extension("citext")
                        .extension("pg_trgm")
                        .enumType("status", "active", "on hold", "it's")
                        .enumType("mood", "How somebody is", EnumType.Storage.NATIVE, "calm", "busy")
                        .sequence("plain")
                        .sequence(new Sequence(
                                "invoices",
                                DataType.Simple.INT,
                                1000,
                                10,
                                OptionalLong.of(1000),
                                OptionalLong.of(9990),
                                Sequence.End.CYCLE,
                                new TreeMap<>(),
                                Optional.of("Numbers of invoices")))
                        .sequence(new Sequence(
                                "down",
                                DataType.Simple.BIGINT,
                                5,
                                -1,
                                OptionalLong.empty(),
                                OptionalLong.of(5),
                                Sequence.End.FAIL,
                                new TreeMap<>(),
                                Optional.empty()))
                        .table(
                                "people",
                                t -> t.column("id", integer().primaryKey())
                                        .column("status", enumOf("status").defaultTo(literal("active")))
                                        .column("mood", enumOf("mood").nullable())
                                        .column(
                                                "other",
                                                enumOf("status").nullable().comment("Another one")))
                        .function(
                                "add_one",
                                f -> f.parameter("n", bigint())
                                        .parameter("step", bigint().defaultTo(literal(1)))
                                        .returns(bigint())
                                        .body(Map.of(POSTGRESQL, "BEGIN RETURN n + step; END"))
                                        .option(POSTGRESQL, "volatility", "immutable")
                                        .degrade(SQLITE, "nobody calls it")
                                        .degrade(H2, "nobody calls it"))
                        .function(
                                "found",
                                f -> f.comment("Who is called so")
                                        .parameter("what", varchar(50))
                                        .returnsColumn("number", integer())
                                        .returnsColumn("title", varchar(50))
                                        .body(Map.of(DEFAULT, "SELECT id, name FROM people")))
                        .function("touched", f -> f.returnsTrigger().body(Map.of(DEFAULT, "BEGIN RETURN NEW; END")))
                        .procedure("purge", p -> p.body(Map.of(DEFAULT, "DELETE FROM people")))
                        .role(
                                "reader",
                                r -> r.comment("Who reads")
                                        .grant("people", SELECT)
                                        .execute("found")
                                        .degrade(SQLITE, "one user"))
                        .role(
                                "writer",
                                r -> r.memberOf("reader")
                                        .grant("people", UPDATE, INSERT)
                                        .use("down"))
                        .role("owner", r -> r.external().grantAll("people"))
                        .seed(
                                "people",
                                seed -> seed.row(row -> row.set("id", 1))
                                        .row(row -> row.set("id", 2)
                                                .set("status", "it's")
                                                .setNull("mood")
                                                .set("other", "on hold"))));
    }
}
