package dev.plinth.inspector.sqlserver;

import static dev.plinth.inspector.Mutation.change;

import dev.plinth.inspector.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every physical difference is seen, one token at a time. What a Babelfish does not show in its catalog (filters, options and
 * places of indexes, sequences, privileges, names of defaults, whether a key is clustered) is asked of SQL Server alone.
 */
class InspectorSqlServerMutationTest {
    private static final List<String> SCRIPT = List.of(
            """
            CREATE TABLE owners (
                id bigint IDENTITY(3,2) NOT NULL CONSTRAINT owners_pkey PRIMARY KEY,
                email nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT df_email DEFAULT N'nobody',
                weight decimal(10,2) NULL CONSTRAINT df_weight DEFAULT 1.5,
                born datetimeoffset(3) NULL,
                shut datetime2(6) NOT NULL DEFAULT SYSUTCDATETIME(),
                photo varbinary(20) NULL,
                note varchar(max) NULL,
                doubled AS (weight * 2) PERSISTED,
                CONSTRAINT owners_email_key UNIQUE (email, shut),
                CONSTRAINT owners_weight_check CHECK (weight BETWEEN 0 AND 70)
            )
            """,
            """
            CREATE TABLE pets (
                id int NOT NULL, kind varchar(10) NOT NULL, name varchar(20) NULL, owner_id bigint NULL,
                friend_id int NULL, friend_kind varchar(10) NULL,
                CONSTRAINT pets_pkey PRIMARY KEY (id, kind),
                CONSTRAINT pets_owner_fkey FOREIGN KEY (owner_id) REFERENCES owners (id) ON DELETE CASCADE,
                CONSTRAINT pets_friend_fkey FOREIGN KEY (friend_id, friend_kind) REFERENCES pets (id, kind)
            )
            """,
            "CREATE INDEX pets_name ON pets (name, kind DESC) INCLUDE (owner_id)",
            "CREATE UNIQUE INDEX pets_key ON pets (name, owner_id)",
            "CREATE VIEW named AS SELECT id, name FROM pets WHERE name <> 'x'",
            "CREATE VIEW columns_named (a, b) AS SELECT id, name FROM pets",
            "CREATE TRIGGER pets_kept ON pets AFTER DELETE AS BEGIN SET NOCOUNT ON; UPDATE owners SET weight = 1; END",
            "CREATE PROCEDURE greet @name nvarchar(10) AS BEGIN SELECT @name END",
            "CREATE FUNCTION next_one(@number int) RETURNS int AS BEGIN RETURN @number + 1 END",
            "EXEC sys.sp_addextendedproperty N'MS_Description', N'who has pets', N'SCHEMA', N'dbo', N'TABLE', N'owners'",
            "EXEC sys.sp_addextendedproperty N'MS_Description', N'where to write', N'SCHEMA', N'dbo', N'TABLE',"
                    + " N'owners', N'COLUMN', N'email'");

    private static final List<Mutation> MUTATIONS = List.of(
            change("weight decimal(10,2)", "weight decimal(11,2)"),
            change("weight decimal(10,2)", "weight decimal(10,1)"),
            change("weight decimal(10,2)", "weight float"),
            change("nvarchar(100)", "nvarchar(99)"),
            change("nvarchar(100)", "varchar(100)"),
            change("Latin1_General_100_BIN2", "Latin1_General_CI_AS"),
            change("BIN2 NOT NULL", "BIN2 NULL"),
            change("N'nobody'", "N'somebody'"),
            change(" CONSTRAINT df_weight DEFAULT 1.5", ""),
            change("datetimeoffset(3)", "datetimeoffset(6)"),
            change("datetimeoffset(3)", "datetime2(3)"),
            change("DEFAULT SYSUTCDATETIME()", "DEFAULT SYSDATETIME()"),
            change("varbinary(20)", "varbinary(21)"),
            change("varchar(max)", "varchar(40)"),
            change("IDENTITY(3,2)", "IDENTITY(4,2)"),
            change("IDENTITY(3,2)", "IDENTITY(3,1)"),
            change(" IDENTITY(3,2)", ""),
            change("weight * 2", "weight * 3"),
            change("UNIQUE (email, shut)", "UNIQUE (shut, email)"),
            change("owners_email_key", "owners_key"),
            change("BETWEEN 0 AND 70", "BETWEEN 0 AND 71"),
            change("owners_weight_check", "owners_weight"),
            change("ON DELETE CASCADE", "ON DELETE SET NULL"),
            change("ON DELETE CASCADE", "ON UPDATE CASCADE"),
            change("REFERENCES pets (id, kind)", "REFERENCES pets (kind, id)")
                    .withAlso("(friend_id, friend_kind)", "(friend_kind, friend_id)"),
            change("PRIMARY KEY (id, kind)", "PRIMARY KEY (kind, id)"),
            change("(name, kind DESC)", "(name, kind)"),
            change("(name, kind DESC)", "(kind DESC, name)"),
            change(" INCLUDE (owner_id)", ""),
            change(" INCLUDE (owner_id)", " INCLUDE (friend_id)"),
            change("INDEX pets_name", "INDEX pets_by_name"),
            change("CREATE UNIQUE INDEX", "CREATE INDEX"),
            change("name <> 'x'", "name <> 'y'"),
            change("SELECT id, name FROM pets WHERE", "SELECT id, name AS n FROM pets WHERE"),
            change("(a, b)", "(a, c)"),
            change("AFTER DELETE", "AFTER INSERT"),
            change("SET weight = 1", "SET weight = 2"),
            change("SELECT @name", "SELECT @name + N'!'"),
            change("@number + 1", "@number + 2"),
            change("N'who has pets'", "N'who had pets'"),
            change("N'where to write'", "N'where to call'"),
            change("friend_kind varchar(10) NULL,", "friend_kind varchar(10) NULL, extra int NULL,"));

    private static final List<String> MORE_SCRIPT = List.of(
            "CREATE UNIQUE INDEX pets_filtered ON pets (owner_id) WHERE owner_id IS NOT NULL WITH (FILLFACTOR = 70)",
            "CREATE SEQUENCE tickets AS bigint START WITH 10 INCREMENT BY 2",
            "CREATE ROLE inspector_reader",
            "GRANT SELECT ON pets TO inspector_reader",
            "CREATE SYNONYM people FOR dbo.owners");

    private static final List<Mutation> MORE_MUTATIONS = List.of(
            change("IS NOT NULL WITH", "> 3 WITH"),
            change("FILLFACTOR = 70", "FILLFACTOR = 80"),
            change("START WITH 10", "START WITH 11"),
            change("INCREMENT BY 2", "INCREMENT BY 3"),
            change("GRANT SELECT", "GRANT INSERT"),
            change("dbo.owners", "dbo.pets"),
            change("CONSTRAINT df_email DEFAULT", "DEFAULT"),
            change("CONSTRAINT owners_pkey PRIMARY KEY", "CONSTRAINT owners_pkey PRIMARY KEY NONCLUSTERED"));

    @BeforeEach
    void needsServer() {
        SqlServerDatabase.requireServer();
    }

    @TestFactory
    Stream<DynamicTest> eachMutationIsSeen() throws Exception {
        if (SqlServerDatabase.isBabelfish()) {
            System.out.println(
                    "on Babelfish " + MORE_MUTATIONS.size() + " mutations are not asked for: its catalog hides them");
            return Mutation.eachIsSeen(SCRIPT, MUTATIONS, SqlServerDatabase::read);
        }
        List<String> script = new ArrayList<>(SCRIPT);
        script.addAll(MORE_SCRIPT);
        List<Mutation> mutations = new ArrayList<>(MUTATIONS);
        mutations.addAll(MORE_MUTATIONS);
        return Mutation.eachIsSeen(script, mutations, SqlServerDatabase::read);
    }
}
