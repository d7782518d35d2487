package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project with a schema at both doors, from its draft to its proof. */
class JavaProjectTest extends SmallProject {
    private static final String ORDERS = """
            package com.acme;

            import static dev.plinth.dsl.Columns.*;

            import dev.plinth.dsl.*;

            public final class Orders implements SchemaSource {
                @Override
                public Schema schema() {
                    return Schemas.schema("orders", s -> s.table("orders", t -> t
                            .column("id", bigint().identity().primaryKey())
                            .column("item_id", references("items"))));
                }
            }
            """;

    private Path source;

    @BeforeEach
    void addOrders() throws IOException {
        Files.writeString(
                folder.resolve("plinth.yaml"),
                PROJECT.replace(
                        "schema: schema.yaml", "schema: [schema.yaml, { java: com.acme.Orders, sources: src/java }]"));
        source = folder.resolve("src/java/com/acme/Orders.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, ORDERS);
    }

    @Test
    void isDraftedGeneratedCheckedComparedAndProven() throws IOException {
        assertThat(plinth("draft", "shop", "--date", "2025-01-01", "-p", project()))
                .as(output())
                .isZero();
        assertThat(folder.resolve("migrations/000_shop.yaml")).content().contains("create table: orders");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        assertThat(folder.resolve("generated/sqlite/000_shop.sql")).content().contains("CREATE TABLE orders");
        assertThat(plinth("check", "-p", project())).as(output()).isZero();
        assertThat(plinth("prove", "-p", project())).as(output()).isZero();
        Files.writeString(source, ORDERS.replace("references(\"items\")", "references(\"items\").nullable()"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.FINDINGS);
        assertThat(output()).contains("orders.item_id");
        Path before = folder.resolve("before.yaml");
        Files.writeString(before, SCHEMA);
        assertThat(plinth("diff", "--from", before.toString(), "--to", project(), "--dialect", "sqlite"))
                .as(output())
                .isZero();
        assertThat(output()).contains("CREATE TABLE orders");
    }

    @Test
    void isConvertedToJavaAndBack() throws IOException {
        Files.delete(source);
        Files.writeString(folder.resolve("plinth.yaml"), PROJECT);
        assertThat(plinth("draft", "shop", "--date", "2025-01-01", "-p", project()))
                .isZero();
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        assertThat(plinth("convert", "--to", "java", "--class", "com.acme.Shop", "-p", project()))
                .as(output())
                .isZero();
        assertThat(output()).contains("schema: { java: com.acme.Shop, sources: src/schema/java }");
        Files.writeString(
                folder.resolve("plinth.yaml"),
                PROJECT.replace("schema: schema.yaml", "schema: { java: com.acme.Shop, sources: src/schema/java }")
                        .replace(
                                "migrations: migrations",
                                "migrations: { java: com.acme.migrations, sources: src/schema/java }"));
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
        assertThat(plinth("convert", "--to", "yaml", "--out", "yaml", "-p", project()))
                .as(output())
                .isZero();
        assertThat(folder.resolve("yaml/migrations/000_shop.yaml"))
                .hasSameTextualContentAs(folder.resolve("migrations/000_shop.yaml"));
        assertThat(plinth("convert", "--to", "yaml", "--out", "yaml", "-p", project()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(plinth("convert", "--to", "java", "--class", "a-b", "-p", project()))
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void isDraftedInJavaWhereItsMigrationsAre() throws IOException {
        Files.writeString(
                folder.resolve("plinth.yaml"),
                Files.readString(folder.resolve("plinth.yaml"))
                        .replace(
                                "migrations: migrations", "migrations: { java: com.acme.history, sources: src/java }"));
        Files.createDirectories(folder.resolve("src/java/com/acme/history"));
        Files.writeString(folder.resolve("src/java/com/acme/history/First.java"), """
                package com.acme.history;

                public final class First implements dev.plinth.dsl.MigrationSource {
                    @Override
                    public dev.plinth.dsl.Migration migration() {
                        return dev.plinth.dsl.Migrations.migration(
                                "000_items",
                                m -> m.createTable("items", t -> t
                                        .column("id", dev.plinth.dsl.Columns.integer().identity().primaryKey())
                                        .column("name", dev.plinth.dsl.Columns.varchar(20).unique())));
                    }
                }
                """);
        assertThat(plinth("draft", "add_orders", "--date", "2025-01-01", "-p", project()))
                .as(output())
                .isZero();
        assertThat(folder.resolve("src/java/com/acme/history/M001_add_orders.java"))
                .content()
                .contains("m.createTable(\"orders\", M001_add_orders::ordersTable);");
        assertThat(plinth("draft", "again", "-p", project())).as(output()).isZero();
        assertThat(output()).contains("nothing to draft");
        assertThat(plinth("generate", "-p", project())).as(output()).isZero();
    }

    @Test
    void whatIsWrongIsShownInItsLine() throws IOException {
        Files.writeString(source, ORDERS.replace("\"items\"", "\"itmes\""));
        assertThat(plinth("generate", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("src/java/com/acme/Orders.java:12:1: PL-1306")
                .contains(".column(\"item_id\", references(\"itmes\"))");
        Files.writeString(source, ORDERS.replace("bigint()", "bigin()"));
        assertThat(plinth("check", "-p", project())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(output())
                .contains("src/java/com/acme/Orders.java:11:31: PL-1601")
                .contains("^");
    }
}
