package dev.plinth.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a script that breaks it, and nothing else, and a neighbour that does not. */
final class TsqlLintTest {

    private static final String ADDED = "ALTER TABLE [dbo].[T] ADD [c] int NULL;\n";
    private static final String TRIGGER =
            "CREATE OR ALTER TRIGGER [dbo].[tr] ON [dbo].[T] AFTER INSERT AS\nBEGIN\n  SET NOCOUNT ON;\nEND;\n";
    private static final String WITH_DEFAULT =
            "CREATE TABLE [dbo].[T] ([id] int NOT NULL, [c] int NOT NULL CONSTRAINT [DF_T_c] DEFAULT (0));\nGO\n";

    private static final List<Sample> SAMPLES = List.of(
            sample(TsqlRule.UNTERMINATED, "SELECT N'it''s;", "SELECT N'it''s';"),
            sample(TsqlRule.UNTERMINATED, "SELECT 1 AS [a]];", "SELECT 1 AS [a]]];"),
            sample(TsqlRule.UNTERMINATED, "SELECT 1; /* a /* b */", "SELECT 1; /* a /* b */ c */"),
            sample(TsqlRule.UNTERMINATED, "SELECT 1 AS \"a;", "SELECT 1 AS \"a\"\"b\";"),
            sample(TsqlRule.GO_NOT_ALONE, "SELECT 1; GO", "SELECT 1;\nGO -- next"),
            sample(TsqlRule.GO_NOT_ALONE, "SELECT 1;\nGO SELECT 2;", "SELECT 1;\n  go\t\r\nSELECT 2;"),
            sample(TsqlRule.GO_SEMICOLON, "SELECT 1;\nGO;\nSELECT 2;", "SELECT 1;\nGO\nSELECT 2;"),
            sample(
                    TsqlRule.GO_IN_EXEC,
                    "EXEC (N'SELECT 1;\nGO\nSELECT 2;');",
                    "EXEC (N'SELECT 1;\nSELECT 2 AS [GO];');"),
            sample(TsqlRule.BATCH_FIRST, "SELECT 1;\n" + TRIGGER, "SELECT 1;\nGO\n" + TRIGGER),
            sample(TsqlRule.BATCH_FIRST, "SELECT 1; CREATE SCHEMA [app];", "GO\n\nGO\nCREATE SCHEMA [app];"),
            sample(
                    TsqlRule.BATCH_FIRST,
                    "IF SCHEMA_ID(N'app') IS NULL CREATE SCHEMA [app];",
                    "IF SCHEMA_ID(N'app') IS NULL EXEC (N'CREATE SCHEMA [app];');"),
            sample(TsqlRule.BATCH_FIRST, "SELECT 1; CREATE VIEW [v] AS SELECT 1 AS [a];", "GRANT CREATE VIEW TO [r];"),
            sample(
                    TsqlRule.BATCH_FIRST,
                    "SELECT 1; ALTER PROC [p] AS SELECT 1;",
                    "SELECT 1; ALTER SCHEMA [a] TRANSFER [dbo].[T];"),
            sample(
                    TsqlRule.BATCH_FIRST,
                    "SELECT 1; CREATE FUNCTION [f]() RETURNS int AS BEGIN RETURN 1; END;",
                    "CREATE FUNCTION [f](@a int) RETURNS TABLE AS RETURN (SELECT 1 AS [a]);"),
            sample(TsqlRule.BATCH_ALONE, TRIGGER + "SELECT 1;", TRIGGER + ";\nGO\nSELECT 1;"),
            sample(
                    TsqlRule.BATCH_ALONE,
                    "CREATE VIEW [v] AS SELECT CASE WHEN 1 = 1 THEN 1 END AS [a]; DROP VIEW [w];",
                    "CREATE VIEW [v] AS SELECT CASE WHEN 1 = 1 THEN 1 END AS [a];\nGO\nDROP VIEW [w];"),
            sample(
                    TsqlRule.BATCH_ALONE,
                    "CREATE FUNCTION [f]() RETURNS TABLE AS RETURN (SELECT 1 AS [a]); SELECT 1;",
                    "CREATE PROCEDURE [p] @a AS int WITH EXECUTE AS OWNER AS SELECT 1; SELECT 2;"),
            sample(TsqlRule.UNBALANCED, "IF 1 = 1 BEGIN SELECT 1;", "IF 1 = 1 BEGIN SELECT 1; END;"),
            sample(TsqlRule.UNBALANCED, "SELECT 1; END;", "BEGIN TRANSACTION; SELECT 1; COMMIT TRANSACTION;"),
            sample(TsqlRule.UNBALANCED, "SELECT (1;", "SELECT (1);"),
            sample(TsqlRule.UNBALANCED, "SELECT 1);", "SELECT N')';"),
            sample(
                    TsqlRule.UNBALANCED,
                    "SELECT CASE WHEN 1 = 1 THEN 1;",
                    "BEGIN SELECT CASE WHEN 1 = 1 THEN 1 END; END;"),
            sample(TsqlRule.UNBALANCED, "BEGIN TRAN; SELECT 1; END;", "BEGIN TRAN; SELECT 1; COMMIT;"),
            sample(
                    TsqlRule.TRY_SPANS_BATCH,
                    "BEGIN TRY SELECT 1;\nGO\nSELECT 2;",
                    "BEGIN TRY SELECT 1; END TRY BEGIN CATCH THROW; END CATCH;\nGO\nSELECT 2;"),
            sample(
                    TsqlRule.TRY_WITHOUT_CATCH,
                    "BEGIN TRY SELECT 1; END TRY;\nSELECT 2;",
                    "BEGIN TRY SELECT 1; END TRY\nBEGIN CATCH SELECT 2; END CATCH;"),
            trigger("AFTER AS", "AFTER INSERT AS"),
            trigger("AFTER INSERT UPDATE AS", "AFTER INSERT, UPDATE AS"),
            trigger("BEFORE INSERT AS", "INSTEAD OF DELETE NOT FOR REPLICATION AS"),
            trigger("AFTER INSERT, AS", "WITH EXECUTE AS OWNER FOR UPDATE, DELETE AS"),
            trigger("INSTEAD INSERT AS", "INSTEAD OF INSERT AS"),
            used("CREATE INDEX [ix] ON [dbo].[T] ([c]);", "CREATE INDEX [ix] ON [dbo].[U] ([c]);"),
            used("UPDATE [dbo].[T] SET [c] = 1;", "UPDATE [dbo].[T] SET [d] = 1;"),
            used("UPDATE t SET c = 1 FROM dbo.T AS t;", "EXEC (N'UPDATE [dbo].[T] SET [c] = 1;');"),
            used(
                    "ALTER TABLE [dbo].[T] ADD CONSTRAINT [CK_T_c] CHECK ([c] > 0);",
                    "GO\nALTER TABLE [dbo].[T] ADD CONSTRAINT [CK_T_c] CHECK ([c] > 0);"),
            used(
                    "ALTER TABLE [dbo].[U] ADD CONSTRAINT [FK] FOREIGN KEY ([a]) REFERENCES [dbo].[T] ([c]);",
                    "ALTER TABLE [dbo].[U] ADD [c] int NULL CONSTRAINT [FK] FOREIGN KEY REFERENCES [dbo].[T] ([id]);"),
            used("ALTER TABLE [dbo].[U] ADD [d] int NULL REFERENCES [dbo].[T] ([c]);", "DROP TABLE [dbo].[U];"),
            used("IF EXISTS (SELECT 1 FROM [dbo].[T] WHERE [c] = 1) SELECT 1;", "UPDATE [app].[T] SET [c] = 1;"),
            sample(
                    TsqlRule.COLUMN_USED_IN_ADDING_BATCH,
                    "EXEC sp_rename N'[dbo].[T].[a]', N'c', N'COLUMN';\nDELETE FROM [dbo].[T] WHERE [c] = 1;",
                    "EXEC sp_rename N'[dbo].[T].[a]', N'c', N'COLUMN';\nGO\nDELETE FROM [dbo].[T] WHERE [c] = 1;"),
            sample(
                    TsqlRule.COLUMN_USED_IN_ADDING_BATCH,
                    "EXEC (N'ALTER TABLE [dbo].[T] ADD [c] int NULL;'); UPDATE [dbo].[T] SET [c] = 1;",
                    "EXEC (N'ALTER TABLE [dbo].[T] ADD [c] int NULL;');\nGO\nUPDATE [dbo].[T] SET [c] = 1;"),
            sample(TsqlRule.STRING_NEEDS_N, "SELECT 'Zürich';", "SELECT N'Zürich', 'Zurich', 1 AS [Zürich]; -- Zürich"),
            sample(TsqlRule.STRING_NEEDS_N, "EXEC (N'SELECT ''Zürich'';');", "EXEC (N'SELECT N''Zürich'';');"),
            sample(
                    TsqlRule.NAME_TOO_LONG,
                    "SELECT 1 AS [" + "n".repeat(129) + "];",
                    "SELECT N'" + "n".repeat(129) + "' AS [" + "n".repeat(127) + "]]];"),
            sample(
                    TsqlRule.NAME_TOO_LONG,
                    "SELECT 1 AS [" + "😀".repeat(65) + "];",
                    "SELECT 1 AS [" + "😀".repeat(64) + "];"),
            sample(
                    TsqlRule.RENAME_TARGET,
                    "EXEC sp_rename N'[dbo].[T].[a]', N'[b]', N'COLUMN';",
                    "EXEC sp_rename N'[dbo].[T].[a]', N'b', N'COLUMN';"),
            sample(
                    TsqlRule.RENAME_TARGET,
                    "EXECUTE sys.sp_rename @newname = N'dbo.U', @objname = N'[dbo].[T]';",
                    "EXECUTE sys.sp_rename @newname = N'U', @objname = N'[dbo].[T]';"),
            filter("[a] = 1 OR [b] = 2", "[a] = 1 AND [b] = 2"),
            filter("[a] NOT IN (1, 2)", "[a] IN (1, N'2', -3)"),
            filter("[a] BETWEEN 1 AND 2", "[a] >= 1 AND [a] <= 2"),
            filter("CASE WHEN [a] = 1 THEN 1 END = 1", "([a] IS NOT NULL) AND ([b] <> 2)"),
            filter("LEN([a]) > 1", "[a] > CONVERT(date, N'2020-01-01')"),
            filter("[a] = LEN(N'x')", "[a] IS NULL"),
            filter("[a] LIKE N'x%'", "[a] != N'x%'"),
            filter("NOT [a] = 1", "([a] = (1))"),
            filter("[a] = [b]", "dbo = 1"),
            filter("[a] IS 1", "[a] IS NOT NULL AND [b] IS NULL"),
            filter("[a] IN 1", "[a] IN (1)"),
            filter("[a] IN (1, [b])", "[a] IN (CAST(N'1' AS int), 2)"),
            filter("[a] IN (1 2)", "([a] IN (1, 2))"),
            filter("[a] 1", "[a] !> 1"),
            filter("EXISTS = 1", "[EXISTS] = 1"),
            filter("[a] = (1 + 1)", "[a] = ((1))"),
            filter("([a] = 1 [b] = 2)", "(([a] = 1) AND [b] = 2)"),
            filter("[a] = 1 AND", "[a] IN (1) WITH (ONLINE = ON)"),
            sample(
                    TsqlRule.ALTER_COLUMN_NULLABILITY,
                    "ALTER TABLE [dbo].[T] ALTER COLUMN [c] nvarchar(40);",
                    "ALTER TABLE [dbo].[T] ALTER COLUMN [c] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;"),
            sample(
                    TsqlRule.ALTER_COLUMN_NULLABILITY,
                    "EXEC (N'ALTER TABLE [dbo].[T] ALTER COLUMN [c] int;');",
                    "ALTER TABLE [dbo].[T] ALTER COLUMN [c] ADD ROWGUIDCOL;"),
            dropped("", "ALTER TABLE [dbo].[T] DROP CONSTRAINT [DF_T_c];\n"),
            dropped(
                    "ALTER TABLE [dbo].[U] DROP COLUMN [c];\n",
                    "ALTER TABLE [dbo].[T] DROP CONSTRAINT IF EXISTS [df_t_c], COLUMN [d];\n"),
            dropped("DROP TABLE [dbo].[U]; ", "ALTER TABLE [dbo].[U] DROP COLUMN [c]; DROP TABLE IF EXISTS [T]; "),
            sample(
                    TsqlRule.DROPPED_COLUMN_DEFAULT,
                    "ALTER TABLE [dbo].[T] ADD CONSTRAINT [DF] DEFAULT (0) FOR [c];\nGO\n"
                            + "EXEC (N'ALTER TABLE [dbo].[T] DROP COLUMN IF EXISTS [d], [c];');",
                    WITH_DEFAULT + "DROP TABLE [dbo].[T];\nGO\nALTER TABLE [dbo].[T] DROP COLUMN [c];"));

    private final TsqlLint lint = new TsqlLint();

    /**
     * @param rule the rule
     * @param breaking a script with problems of this rule only
     * @param keeping a neighbour with no problem
     */
    private record Sample(TsqlRule rule, String breaking, String keeping) {}

    private static Sample sample(TsqlRule rule, String breaking, String keeping) {
        return new Sample(rule, breaking, keeping);
    }

    private static Sample used(String breaking, String keeping) {
        return sample(TsqlRule.COLUMN_USED_IN_ADDING_BATCH, ADDED + breaking, ADDED + keeping);
    }

    private static Sample trigger(String breaking, String keeping) {
        String head = "CREATE OR ALTER TRIGGER [dbo].[tr] ON [dbo].[T] ";
        return sample(TsqlRule.TRIGGER_HEAD, head + breaking + " SELECT 1;", head + keeping + " SELECT 1;");
    }

    private static Sample filter(String breaking, String keeping) {
        String index = "CREATE UNIQUE NONCLUSTERED INDEX [ix] ON [dbo].[T] ([a] DESC) INCLUDE ([c]) WHERE ";
        return sample(TsqlRule.FILTERED_INDEX_PREDICATE, index + breaking + ";", index + keeping + ";");
    }

    private static Sample dropped(String breaking, String keeping) {
        String drop = "ALTER TABLE [T] DROP COLUMN [c];";
        return sample(TsqlRule.DROPPED_COLUMN_DEFAULT, WITH_DEFAULT + breaking + drop, WITH_DEFAULT + keeping + drop);
    }

    @TestFactory
    Stream<DynamicTest> whatBreaksARuleBreaksNoOther() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.rule().id() + ": " + sample.breaking(),
                        () -> assertThat(rules(sample.breaking()))
                                .containsExactly(sample.rule().id())));
    }

    @TestFactory
    Stream<DynamicTest> whatKeepsARuleIsClean() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.rule().id() + ": " + sample.keeping(),
                        () -> assertThat(lint.check(sample.keeping())).isEmpty()));
    }

    @Test
    void everyRuleHasSamples() {
        EnumSet<TsqlRule> elsewhere = EnumSet.of(TsqlRule.FOREIGN_TOKEN, TsqlRule.PARSER_REFUSED);
        assertThat(SAMPLES.stream().map(Sample::rule).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(elsewhere));
    }

    @Test
    void problemsComeInTheOrderOfLines() {
        assertThat(lint.check("SELECT (1;\nGO\nSELECT TRUE;\nSELECT 'ü';\nSELECT FALSE;"))
                .extracting(TsqlProblem::line)
                .containsExactly(1, 3, 4, 5);
    }

    @Test
    void linesAreThoseOfTheScriptAlsoInsideStrings() {
        String script = "SELECT 1;\nGO\n/* a\n b */\nEXEC (N'\nALTER TABLE [dbo].[T] ALTER COLUMN [c] int;');\n";
        assertThat(lint.check(script)).extracting(TsqlProblem::line).containsExactly(6);
    }

    private Set<String> rules(String script) {
        return lint.check(script).stream().map(TsqlProblem::rule).collect(Collectors.toSet());
    }
}
