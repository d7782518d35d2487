package dev.plinth.inspector.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.catalog.Catalog;
import dev.plinth.catalog.CatalogTable;
import dev.plinth.inspector.CatalogInspectors;
import dev.plinth.inspector.Scripts;
import dev.plinth.inspector.lift.Verbatim;
import dev.plinth.model.DataType;
import dev.plinth.model.Schema;
import dev.plinth.yaml.SchemaWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names are in lower case, because a Babelfish gives them so however they were written. */
class InspectorSqlServerTest {
    private static final List<String> OWNERS = List.of(
            """
            CREATE TABLE owners (
                id bigint IDENTITY(1,1) NOT NULL,
                active bit NOT NULL,
                born date NULL,
                age int NOT NULL CONSTRAINT df_owners_age DEFAULT ((7)),
                extra nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
                CONSTRAINT owners_pkey PRIMARY KEY (id),
                CONSTRAINT owners_age_check CHECK (age >= 0 AND age < 150),
                CONSTRAINT owners_extra_json_check CHECK (ISJSON(extra) = 1 OR extra = N'null')
            )
            """,
            "CREATE INDEX owners_born ON owners (born DESC, age) INCLUDE (active)",
            "CREATE VIEW grown AS SELECT id, age FROM owners WHERE age > 17");

    @BeforeEach
    void needsServer() {
        SqlServerDatabase.requireServer();
    }

    @Test
    void aSchemaIsDeclaredInTheLanguage() throws Exception {
        Catalog catalog = SqlServerDatabase.read(OWNERS);
        Schema lifted = CatalogInspectors.lift("sqlserver").lift(catalog, Verbatim.NONE);
        assertThat(lifted.tables().get("owners").columns().get("extra").type()).isEqualTo(DataType.Simple.JSON);
        assertThat(SchemaWriter.write(lifted))
                .contains("id:     bigint primary key identity\n")
                .contains("active: boolean\n")
                .contains("born:   date?\n")
                .contains("age:    int default 7 check age >= 0 and age < 150\n")
                .contains("extra:  json?\n")
                .contains("{ on: [born desc, age], include: [active] }")
                .contains("sqlserver: SELECT id, age FROM owners WHERE age > 17\n");
    }

    @Test
    void otherSchemasAreReadWithTheirNames() throws Exception {
        Catalog catalog = SqlServerDatabase.read(
                List.of(
                        "CREATE SCHEMA other",
                        "CREATE TABLE other.parents (id int NOT NULL, CONSTRAINT parents_pkey PRIMARY KEY (id))",
                        "CREATE TABLE children (id int NOT NULL, parent_id int NULL, CONSTRAINT children_parent FOREIGN KEY"
                                + " (parent_id) REFERENCES other.parents (id))"),
                Set.of("other", "absent"));
        assertThat(catalog.tables().names()).containsExactlyInAnyOrder("children", "other.parents");
        CatalogTable children = catalog.tables().get("children");
        assertThat(children.constraints().get("children_parent").references()).contains("other.parents");
        assertThat(catalog.objects().names()).containsExactly("schema other");
    }

    @Test
    void marksTellTheLastNumber() throws Exception {
        try (SqlServerDatabase database = SqlServerDatabase.open()) {
            Scripts.run(
                    database.connection(),
                    List.of(
                            "CREATE TABLE used (id int IDENTITY(1,1) NOT NULL, n int NULL)",
                            "INSERT INTO used (n) VALUES (1)",
                            "INSERT INTO used (n) VALUES (2)",
                            "DELETE FROM used",
                            "CREATE TABLE schema_migrations (id int NOT NULL)"));
            assertThat(CatalogInspectors.identityMarks("sqlserver").read(database.connection()))
                    .isEqualTo(Map.of("used.id", "2"));
            assertThat(CatalogInspectors.of("sqlserver")
                            .read(database.connection())
                            .tables()
                            .names())
                    .containsExactly("used");
        }
    }
}
