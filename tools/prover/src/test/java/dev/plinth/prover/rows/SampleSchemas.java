package dev.plinth.prover.rows;

import static dev.plinth.prover.rows.Tables.check;
import static dev.plinth.prover.rows.Tables.column;
import static dev.plinth.prover.rows.Tables.foreignKey;
import static dev.plinth.prover.rows.Tables.generated;
import static dev.plinth.prover.rows.Tables.identity;
import static dev.plinth.prover.rows.Tables.nullable;
import static dev.plinth.prover.rows.Tables.primaryKey;
import static dev.plinth.prover.rows.Tables.table;
import static dev.plinth.prover.rows.Tables.unique;
import static dev.plinth.prover.rows.Tables.uniqueWhere;

import dev.plinth.model.Constraint.Timing;
import dev.plinth.model.DataType;
import dev.plinth.model.DataType.Simple;
import dev.plinth.model.Schema;
import dev.plinth.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Schemas that ask something of a row generator. */
public final class SampleSchemas {
    private SampleSchemas() {}

    /** By what they try; those that an engine cannot hold are refused by its dialect. */
    public static Map<String, Schema> all() {
        Map<String, Schema> all = new LinkedHashMap<>();
        all.put("every type", Schema.of(everyType()));
        all.put("checks", Schema.of(checks()));
        all.put("keys", Schema.of(keys()));
        all.put("partial unique index", Schema.of(active()));
        all.put("self references", Schema.of(tree(), notNullTree(), tenantTree()));
        all.put("shared columns of composite keys", tenants());
        all.put("a circle through null", circleThroughNull());
        all.put("a deferred circle", deferredCircle());
        all.put("one to one", Schema.of(people(), passports()));
        all.put("odd names", Schema.of(oddNames()));
        return all;
    }

    static Table everyType() {
        return primaryKey(
                table(
                        "every_type",
                        identity("id"),
                        nullable("a_boolean", Simple.BOOLEAN),
                        nullable("a_smallint", Simple.SMALLINT),
                        nullable("an_int", Simple.INT),
                        nullable("a_bigint", Simple.BIGINT),
                        nullable("a_decimal", new DataType.Decimal(15, 4)),
                        nullable("a_whole", new DataType.Decimal(9, 0)),
                        nullable("a_fraction", new DataType.Decimal(5, 5)),
                        nullable("a_real", Simple.REAL),
                        nullable("a_double", Simple.DOUBLE),
                        nullable("a_char", new DataType.Char(4)),
                        nullable("a_varchar", new DataType.Varchar(40)),
                        nullable("a_letter", new DataType.Varchar(1)),
                        nullable("a_text", Simple.TEXT),
                        nullable("a_uuid", Simple.UUID),
                        nullable("a_date", Simple.DATE),
                        nullable("a_time", Simple.TIME),
                        nullable("a_timestamp", Simple.TIMESTAMP),
                        nullable("a_timestamptz", Simple.TIMESTAMPTZ),
                        nullable("a_json", Simple.JSON),
                        nullable("a_binary", new DataType.Binary(OptionalInt.empty())),
                        nullable("some_bytes", new DataType.Binary(OptionalInt.of(8))),
                        nullable("tags", DataType.Native.of(Simple.TEXT, Map.of("postgresql", "text[]"))),
                        nullable(
                                "word",
                                DataType.Native.of(new DataType.Varchar(20), Map.of("h2", "varchar_ignorecase(20)")))),
                "id");
    }

    static Table checks() {
        Table table = table(
                "checks",
                column("id", Simple.INT),
                column("status", new DataType.Varchar(20)),
                nullable("experience", Simple.INT),
                column("starts_on", Simple.DATE),
                nullable("ends_on", Simple.DATE),
                column("email", new DataType.Varchar(80)),
                column("code", new DataType.Varchar(30)),
                column("price", new DataType.Decimal(10, 2)),
                column("discount", new DataType.Decimal(10, 2)),
                nullable("closed_at", Simple.TIMESTAMPTZ),
                column("active", Simple.BOOLEAN),
                column("key", new DataType.Varchar(12)),
                column("ratio", Simple.DOUBLE),
                generated("total", new DataType.Decimal(12, 2), "price - discount"));
        table = primaryKey(table, "id");
        table = check(table, "status_check", "status in ('active', 'hired', 'archived')");
        table = check(table, "experience_check", "experience between 0 and 70");
        table = check(table, "dates_check", "ends_on is null or ends_on >= starts_on");
        table = check(table, "email_check", "email = lower(email) and email like '%_@_%'");
        table = check(table, "code_check", "length(code) >= 17 and length(trim(code)) = length(code)");
        table = check(table, "price_check", "price >= 0 and discount >= 0 and discount <= price");
        table = check(
                table,
                "closed_check",
                "(status = 'archived' and closed_at is not null) or (status <> 'archived' and closed_at is null)");
        table = check(table, "active_check", "not active or status <> 'archived'");
        table = check(table, "key_check", "key like 'K-__\\_%'");
        table = check(table, "ratio_check", "ratio > 0.5 and ratio <= 1000");
        return check(table, "total_check", "total < 90000000 and case when active then total > 10 else true end");
    }

    static Table keys() {
        Table table = table(
                "keys",
                column("tenant", Simple.SMALLINT),
                column("number", Simple.INT),
                column("flag", Simple.BOOLEAN),
                column("letter", new DataType.Char(1)),
                nullable("nickname", new DataType.Varchar(300)),
                column("at", Simple.TIMESTAMPTZ),
                column("amount", new DataType.Decimal(6, 3)));
        return unique(
                unique(unique(primaryKey(table, "tenant", "number"), "flag", "letter"), "nickname"), "at", "amount");
    }

    static Table active() {
        Table table = primaryKey(
                table(
                        "active",
                        identity("id"),
                        column("email", new DataType.Varchar(60)),
                        column("deleted", Simple.BOOLEAN)),
                "id");
        return uniqueWhere(table, "active_email", "lower(email)", "not deleted");
    }

    static Table tree() {
        Table table = primaryKey(
                table("tree", identity("id"), nullable("parent_id", Simple.BIGINT), column("name", Simple.TEXT)), "id");
        return foreignKey(table, List.of("parent_id"), "tree", List.of("id"));
    }

    static Table notNullTree() {
        Table table = primaryKey(table("rooted", column("id", Simple.UUID), column("root_id", Simple.UUID)), "id");
        return foreignKey(table, List.of("root_id"), "rooted", List.of("id"));
    }

    static Table tenantTree() {
        Table table = primaryKey(
                table(
                        "tenant_tree",
                        column("tenant", Simple.INT),
                        column("id", Simple.INT),
                        nullable("parent_id", Simple.INT)),
                "tenant",
                "id");
        return foreignKey(table, List.of("tenant", "parent_id"), "tenant_tree", List.of("tenant", "id"));
    }

    static Schema tenants() {
        Table tenants = primaryKey(table("tenants", column("id", new DataType.Varchar(20))), "id");
        Table users = primaryKey(
                table("users", column("tenant", new DataType.Varchar(20)), column("id", Simple.INT)), "tenant", "id");
        users = foreignKey(users, List.of("tenant"), "tenants", List.of("id"));
        Table tasks = primaryKey(
                table(
                        "tasks",
                        column("tenant", new DataType.Varchar(20)),
                        column("id", Simple.INT),
                        column("owner_id", Simple.INT),
                        nullable("reviewer_id", Simple.INT)),
                "tenant",
                "id");
        tasks = foreignKey(tasks, List.of("tenant"), "tenants", List.of("id"));
        tasks = foreignKey(tasks, List.of("tenant", "owner_id"), "users", List.of("tenant", "id"));
        tasks = foreignKey(tasks, List.of("tenant", "reviewer_id"), "users", List.of("tenant", "id"));
        return Schema.of(tasks, users, tenants);
    }

    static Schema circleThroughNull() {
        Table teams = primaryKey(
                table("teams", identity("id"), nullable("lead_id", Simple.BIGINT), column("name", Simple.TEXT)), "id");
        teams = foreignKey(teams, List.of("lead_id"), "members", List.of("id"));
        Table members = primaryKey(
                table("members", identity("id"), column("team_id", Simple.BIGINT), nullable("role", Simple.TEXT)),
                "id");
        members = foreignKey(members, List.of("team_id"), "teams", List.of("id"));
        return Schema.of(unique(teams, "lead_id"), members);
    }

    static Schema deferredCircle() {
        Table orders =
                primaryKey(table("orders", column("id", Simple.UUID), column("first_line_id", Simple.INT)), "id");
        orders = foreignKey(orders, List.of("first_line_id"), "lines", List.of("id"), Timing.DEFERRED);
        Table lines = primaryKey(table("lines", column("id", Simple.INT), column("order_id", Simple.UUID)), "id");
        lines = foreignKey(lines, List.of("order_id"), "orders", List.of("id"), Timing.DEFERRABLE);
        return Schema.of(orders, lines);
    }

    static Table people() {
        return primaryKey(table("people", identity("id"), column("name", Simple.TEXT)), "id");
    }

    static Table passports() {
        Table table = primaryKey(
                table("passports", column("person_id", Simple.BIGINT), column("number", Simple.TEXT)), "person_id");
        return foreignKey(table, List.of("person_id"), "people", List.of("id"));
    }

    static Table oddNames() {
        Table table = table(
                "Order \"x\"",
                column("select", Simple.INT),
                nullable("Ünï", Simple.TEXT),
                nullable("a b", Simple.TEXT),
                nullable("value", Simple.TEXT));
        return primaryKey(table, "select");
    }
}
