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
