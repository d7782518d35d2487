package dev.plinth.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.tsql.TsqlStatement.Part;
import dev.plinth.tsql.TsqlToken.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Scripts of the kind that Plinth writes: cut rightly, and free of problems by both checks. */
final class TsqlScriptTest {

    private static final String SCHEMA = """
            SET XACT_ABORT, NOCOUNT ON;
            SET QUOTED_IDENTIFIER ON;
            SET ANSI_NULLS ON;
            GO
            IF SCHEMA_ID(N'app') IS NULL EXEC (N'CREATE SCHEMA [app];');
            BEGIN TRANSACTION;
            CREATE TABLE [dbo].[P] ([id] bigint IDENTITY(1,1) NOT NULL, CONSTRAINT [PK_P] PRIMARY KEY ([id]));
            CREATE TABLE [dbo].[T] (
              [id] bigint IDENTITY(1,1) NOT NULL,
              [name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
              [amount] decimal(10,2) NULL CONSTRAINT [DF_T_amount] DEFAULT (0),
              [key] uniqueidentifier NOT NULL CONSTRAINT [DF_T_key] DEFAULT (NEWID()),
              [at] datetime2(7) NOT NULL CONSTRAINT [DF_T_at] DEFAULT (SYSUTCDATETIME()),
              [a] bigint NULL,
              [full] AS (CONCAT([name], N' ', [amount])) PERSISTED,
              CONSTRAINT [PK_T] PRIMARY KEY CLUSTERED ([id] ASC),
              CONSTRAINT [UQ_T_name] UNIQUE ([name]),
              CONSTRAINT [CK_T_name] CHECK (LEN([name] + N'.') - 1 <= 200 AND [name] COLLATE Latin1_General_100_BIN2 <> N''),
              CONSTRAINT [FK_T_a] FOREIGN KEY ([a]) REFERENCES [dbo].[P] ([id]) ON DELETE CASCADE
            );
            CREATE UNIQUE INDEX [UX_T] ON [dbo].[T] ([a], [name] DESC) INCLUDE ([amount]) WHERE [a] IS NOT NULL;
            EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s über.',
              @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'T';
            COMMIT TRANSACTION;
            GO
            """;

    private static final String CHANGE = """
            BEGIN TRY
              BEGIN TRANSACTION;
              ALTER TABLE [dbo].[T] ADD [c] int NOT NULL CONSTRAINT [DF_T_c] DEFAULT (0) WITH VALUES;
              ALTER TABLE [dbo].[T] ADD CONSTRAINT [CK_T_a] CHECK ([a] > 0);
              ALTER TABLE [dbo].[T] WITH CHECK CHECK CONSTRAINT [CK_T_a];
              ALTER TABLE [dbo].[T] ALTER COLUMN [name] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
              ALTER TABLE [dbo].[T] DROP CONSTRAINT IF EXISTS [DF_T_amount];
              ALTER TABLE [dbo].[T] DROP COLUMN IF EXISTS [amount];
              DROP INDEX [UX_T] ON [dbo].[T];
              EXEC sp_rename N'[dbo].[T].[a]', N'b', N'COLUMN';
              IF COL_LENGTH(N'[dbo].[T]', N'd') IS NULL EXEC (N'ALTER TABLE [dbo].[T] ADD [d] int NULL;');
              EXEC (N'UPDATE [dbo].[T] SET [d] = CASE WHEN [c] = 1 THEN 1 ELSE 0 END WHERE [d] IS NULL;');
              IF OBJECT_ID(N'[dbo].[U]', N'U') IS NULL
              BEGIN
                CREATE TABLE [dbo].[U] ([id] int NOT NULL, [x] int NULL);
                INSERT INTO [dbo].[U] ([id], [x]) SELECT [id], 1 FROM [dbo].[P] AS p
                  WHERE NOT EXISTS (SELECT 1 FROM [dbo].[U] AS u WHERE u.[id] = p.[id]);
              END;
              ELSE
                DELETE FROM [dbo].[U] WHERE [x] IS NULL;
              DECLARE @sql nvarchar(max) = N'', @count int;
              SELECT @sql = @sql + N'DROP INDEX ' + QUOTENAME(i.[name]) + N';'
                FROM sys.indexes AS i WHERE i.[object_id] = OBJECT_ID(N'[dbo].[T]');
              SET @count = (SELECT COUNT(*) FROM [dbo].[P]);
              WHILE @count > 0 SET @count -= 1;
              EXEC (@sql);
              IF EXISTS (SELECT 1 FROM [dbo].[P]) THROW 51000, N'Not empty.', 1;
              UPDATE p SET p.[id] = u.[x] FROM [dbo].[P] AS p INNER JOIN [dbo].[U] AS u ON u.[id] = p.[id];
              COMMIT TRANSACTION;
            END TRY
            BEGIN CATCH
              IF XACT_STATE() <> 0 ROLLBACK TRANSACTION;
              THROW;
            END CATCH;
            """;

    private static final String MODULES = """
            CREATE OR ALTER TRIGGER [dbo].[trg_T_audit] ON [dbo].[T] AFTER INSERT, UPDATE, DELETE AS
            BEGIN
              SET NOCOUNT ON;
              IF NOT EXISTS (SELECT 1 FROM inserted) AND NOT EXISTS (SELECT 1 FROM deleted) RETURN;
              IF UPDATE([name]) AND @@ROWCOUNT > 0 PRINT N'renamed';
              INSERT [dbo].[Trail] ([TableName], [RecordId], [Op], [OldJson], [Actor], [At])
              SELECT N'dbo.T', COALESCE(i.[Id], d.[Id]),
                     CASE WHEN d.[Id] IS NULL THEN N'I' WHEN i.[Id] IS NULL THEN N'D' ELSE N'U' END,
                     CASE WHEN d.[Id] IS NOT NULL THEN (SELECT d.[Id], d.[Name]
                          FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER) END,
                     COALESCE(CAST(SESSION_CONTEXT(N'user_id') AS nvarchar(128)), ORIGINAL_LOGIN()),
                     SYSUTCDATETIME()
              FROM inserted AS i FULL OUTER JOIN deleted AS d ON d.[Id] = i.[Id];
            END;
            GO
            CREATE OR ALTER FUNCTION [dbo].[visible] (@owner int, @role nvarchar(40)) RETURNS TABLE WITH SCHEMABINDING AS
            RETURN (SELECT 1 AS [ok] WHERE @owner = CAST(SESSION_CONTEXT(N'owner') AS int) OR IS_ROLEMEMBER(@role) = 1);
            GO
            CREATE SECURITY POLICY [dbo].[T_policy]
              ADD FILTER PREDICATE [dbo].[visible]([owner], [role]) ON [dbo].[T],
              ADD BLOCK PREDICATE [dbo].[visible]([owner], [role]) ON [dbo].[T] AFTER UPDATE
              WITH (STATE = ON, SCHEMABINDING = ON);
            GO
            CREATE OR ALTER PROCEDURE [dbo].[close] @id bigint, @by nvarchar(40) = NULL, @n int OUTPUT AS
            BEGIN
              UPDATE [dbo].[T] SET [closed_by] = @by WHERE [id] = @id;
              SET @n = @@ROWCOUNT;
              RETURN 0;
            END;
            GO
            CREATE OR ALTER FUNCTION [dbo].[twice] (@a int) RETURNS int AS
            BEGIN
              DECLARE @b AS int = @a * 2;
              RETURN @b;
            END;
            GO
            CREATE OR ALTER VIEW [dbo].[V] ([id], [n]) AS
            SELECT [id], ROW_NUMBER() OVER (PARTITION BY [a] ORDER BY [id]) FROM [dbo].[T] WHERE [deleted_at] IS NULL;
            GO
            """;

    @TestFactory
    Stream<DynamicTest> generatedScriptsAreFreeOfProblems() {
        return Stream.of(SCHEMA, CHANGE, MODULES, SCHEMA.replace("\n", "\r\n"))
                .map(script ->
                        DynamicTest.dynamicTest(script.lines().findFirst().orElseThrow(), () -> {
                            assertThat(new TsqlLint().check(script)).isEmpty();
                            assertThat(new TsqlParser().check(script)).isEmpty();
                        }));
    }

    @Test
    void tokensKeepNamesStringsAndCommentsApart() {
        List<TsqlToken> tokens = new TsqlTokenizer(
                        "n[a]]b].x /* /* */ ' */ N'it''s' 'x' -- y\n\"q\"\"r\" @@v 0x1F 1.5e-3 <> $action #t", 1)
                .tokens();
        assertThat(tokens)
                .extracting(token -> token.kind() + " " + token.value())
                .containsExactly(
                        "WORD n",
                        "NAME a]b",
                        "SYMBOL .",
                        "WORD x",
                        "NATIONAL_STRING it's",
                        "STRING x",
                        "NAME q\"r",
                        "VARIABLE @@v",
                        "NUMBER 0x1F",
                        "NUMBER 1.5e-3",
                        "SYMBOL <>",
                        "WORD $action",
                        "WORD #t");
        assertThat(tokens).extracting(TsqlToken::line).startsWith(1).endsWith(2);
    }

    @Test
    void goSeparatesOnlyAloneOnItsLine() {
        String text = "SELECT 1\ngo 2 -- again\nSELECT N'\nGO\n'\n/*\nGO\n*/\nSELECT [GO]\n GO\n\nGO";
        TsqlScript script = TsqlScript.read(text, 1);
        assertThat(script.batches()).hasSize(2);
        assertThat(new TsqlTokenizer(text, 1).tokens())
                .filteredOn(token -> token.kind() == Kind.SEPARATOR)
                .extracting(TsqlToken::line)
                .containsExactly(2, 10, 12);
    }

    @Test
    void statementsEndAtSemicolonsOutsideBrackets() {
        assertThat(cut("SELECT (1 ; 2); ; SELECT N';' AS [;]"))
                .containsExactly("STATEMENT SELECT ( 1 ; 2 )", "STATEMENT SELECT N';' AS [;]");
    }

    @Test
    void controlFlowIsFlattened() {
        assertThat(cut("IF UPDATE([a]) BEGIN UPDATE [t] SET [a] = CASE WHEN 1 = 1 THEN 2 ELSE 3 END END ELSE SELECT 1; "
                        + "WHILE 1 = 1 BREAK; BEGIN TRAN; BEGIN TRY COMMIT END TRY BEGIN CATCH THROW; END CATCH;"))
                .containsExactly(
                        "CONDITION UPDATE ( [a] )",
                        "STATEMENT UPDATE [t] SET [a] = CASE WHEN 1 = 1 THEN 2 ELSE 3 END",
                        "STATEMENT SELECT 1",
                        "CONDITION 1 = 1",
                        "STATEMENT BREAK",
                        "STATEMENT BEGIN TRAN",
                        "STATEMENT COMMIT",
                        "STATEMENT THROW");
    }

    @Test
    void moduleHeadsEndAtTheirOwnAs() {
        assertThat(cut("CREATE PROCEDURE [p] @a AS int WITH EXECUTE AS OWNER AS SELECT @a AS [b]; SELECT 2;"))
                .containsExactly(
                        Part.MODULE_HEAD + " CREATE PROCEDURE [p] @a AS int WITH EXECUTE AS OWNER AS",
                        "STATEMENT SELECT @a AS [b]",
                        "STATEMENT SELECT 2");
    }

    private static List<String> cut(String script) {
        return TsqlScript.read(script, 1).allStatements().stream()
                .map(statement -> statement.part() + " " + TsqlPieces.text(statement.tokens()))
                .toList();
    }
}
