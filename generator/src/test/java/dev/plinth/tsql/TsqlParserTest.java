package dev.plinth.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The list of excuses is needed line by line, the reductions hide nothing, and what is broken stays refused. */
final class TsqlParserTest {

    private static final TsqlParser PARSER = new TsqlParser();

    /** What each reduction is for, and a broken neighbour that it must not make right. */
    private static final Map<TsqlReduction, Pair> REDUCTIONS = new EnumMap<>(Map.ofEntries(
            pair(
                    TsqlReduction.NAMED_DEFAULT,
                    "CREATE TABLE [dbo].[T] ([a] decimal(10,2) NULL CONSTRAINT [DF_T_a] DEFAULT (0), [b] int NULL)",
                    "CREATE TABLE [dbo].[T] ([a] decimal(10,2) NULL CONSTRAINT DEFAULT (0), [b] int NULL)"),
            pair(
                    TsqlReduction.WITH_VALUES,
                    "ALTER TABLE [dbo].[T] ADD [c] int NULL CONSTRAINT [DF_T_c] DEFAULT (0) WITH VALUES",
                    "ALTER TABLE [dbo].[T] ADD [c] decimal(10,2) WITH VALUES"),
            pair(
                    TsqlReduction.FILTER,
                    "CREATE UNIQUE INDEX [ix] ON [dbo].[T] ([a], [b] DESC) INCLUDE ([c]) WHERE ([a] IS NOT NULL AND [b] = 1)",
                    "CREATE UNIQUE INDEX [ix] ON [dbo].[T] ([a], [b] DESC) INCLUDE ([c]) WHERE ([a] IS NOT NULL OR [b] = 1)"),
            pair(
                    TsqlReduction.ODD_NAME,
                    "SELECT [it's]]odd], [日本], [a.b] FROM [dbo].[a--b]",
                    "SELECT [it's]]odd], FROM [dbo].[a--b]"),
            pair(
                    TsqlReduction.COLLATION,
                    "ALTER TABLE [dbo].[T] ADD CONSTRAINT [CK] CHECK ([a] COLLATE Latin1_General_100_BIN2 IN (N'x', N'y'))",
                    "CREATE TABLE [dbo].[T] ([a] COLLATE Latin1_General_100_BIN2 nvarchar(10) NOT NULL)"),
            pair(
                    TsqlReduction.NEXT_VALUE,
                    "CREATE TABLE [dbo].[T] ([a] bigint NOT NULL CONSTRAINT [DF] DEFAULT (NEXT VALUE FOR [dbo].[S]))",
                    "CREATE TABLE [dbo].[T] ([a] bigint NOT NULL CONSTRAINT [DF] DEFAULT (NEXT VALUE [dbo].[S]))"),
            pair(
                    TsqlReduction.TIME_ZONE,
                    "SELECT SYSDATETIMEOFFSET() AT TIME ZONE N'UTC'",
                    "SELECT SYSDATETIMEOFFSET() AT TIME N'UTC'"),
            pair(
                    TsqlReduction.FUNCTION,
                    "SELECT STRING_AGG(QUOTENAME([a]), N', ') WITHIN GROUP (ORDER BY [a]), LEFT([b], 1) FROM [dbo].[T]",
                    "SELECT STRING_AGG(QUOTENAME([a]), ) WITHIN GROUP (ORDER BY [a]) FROM [dbo].[T]"),
            pair(
                    TsqlReduction.TABLE_HINTS,
                    "SELECT [a] FROM [dbo].[T] AS t WITH (UPDLOCK, HOLDLOCK) WHERE [a] = 1",
                    "SELECT [a] FROM [dbo].[T] AS t WITH (UPDLOCK, [a]) WHERE [a] = 1"),
            pair(
                    TsqlReduction.KEY_ORDER,
                    "CREATE TABLE [dbo].[T] ([a] int NOT NULL, CONSTRAINT [PK_T] PRIMARY KEY CLUSTERED ([a] ASC, [b] DESC))",
                    "CREATE TABLE [dbo].[T] ([a] int NOT NULL, CONSTRAINT [PK_T] PRIMARY KEY CLUSTERED ([a] ASC DESC))"),
            pair(
                    TsqlReduction.VIEW_COLUMNS,
                    "CREATE OR ALTER VIEW [dbo].[V] ([a], [b]) AS SELECT [a], [b] FROM [dbo].[T]",
                    "CREATE OR ALTER VIEW [dbo].[V] ([a] int, [b]) AS SELECT [a], [b] FROM [dbo].[T]"),
            pair(
                    TsqlReduction.UPDATE_FUNCTION,
                    "SELECT 1 WHERE NOT UPDATE([a]) AND UPDATE([b])",
                    "SELECT 1 WHERE NOT UPDATE([a]) UPDATE([b])")));

    /** Broken T-SQL of every kind that is taken apart; nothing may hide it. */
    private static final List<String> BROKEN = List.of(
            "CREATE TABLE [dbo].[T] ([a] int NOT NULL [b] int NULL);",
            "CREATE TABLE [dbo].[T] ([a] int NOT NULL CONSTRAINT [DF] DEFAULT (0) [b] int NULL);",
            "CREATE TABLE [dbo].[T] ([a] integr(5,) NOT NULL);",
            "SELECT 1 SELECT 2;",
            "SELECT [a] FROM [dbo].[T] LIMIT 5;",
            "INSERT INTO [dbo].[T] ([a]) VALUES (1) RETURNING [a];",
            "IF [a] = BEGIN SELECT 1; END;",
            "IF 1 = 1 BEGIN SELECT 1 FROM; END;",
            "IF EXISTS (SELECT 1 FROM sys.tables WHERE) THROW 51000, N'x', 1;",
            "BEGIN TRY UPDATE [dbo].[T] [a] = 1; END TRY BEGIN CATCH THROW; END CATCH;",
            "DECLARE @a int = 1 +;",
            "DECLARE @a = 1;",
            "DECLARE a int;",
            "SET @a = (SELECT COUNT(*) FROM);",
            "SET XACT_ABORT NOCOUNT ON;",
            "THROW 51000, N'x';",
            "EXEC sp_rename N'a' N'b';",
            "EXEC (N'ALTER TABLE [dbo].[T] ADD [c] [d] int NULL;');",
            "EXEC (N'DROP TABLE [dbo].[T];',);",
            "CREATE TRIGGER [dbo].[tr] ON [dbo].[T] BEFORE INSERT AS BEGIN SET NOCOUNT ON; END;",
            "CREATE TRIGGER [dbo].[tr] ON [dbo].[T] AFTER INSERT AS BEGIN UPDATE [dbo].[T] [a] = 1; END;",
            "CREATE FUNCTION [dbo].[f] (@a int @b int) RETURNS TABLE AS RETURN (SELECT 1 AS [a]);",
            "CREATE FUNCTION [dbo].[f] (@a int) RETURNS TABLE AS RETURN (SELECT 1 AS [a] WHERE);",
            "CREATE FUNCTION [dbo].[f] (@a int) RETURN int AS BEGIN RETURN 1; END;",
            "CREATE OR ALTER PROCEDURE [dbo].[p] @a int, AS SELECT 1;",
            "CREATE SECURITY POLICY [dbo].[P] ADD FILTER PREDICATE [dbo].[f]([a]) ADD BLOCK PREDICATE [dbo].[f]([a]) ON [T];",
            "ALTER TABLE [dbo].[T] DISABLE TRIGGER;");

    /**
     * @param right T-SQL that the parser refuses without the reduction
     * @param broken T-SQL that stays refused
     */
    private record Pair(String right, String broken) {}

    private static Map.Entry<TsqlReduction, Pair> pair(TsqlReduction reduction, String right, String broken) {
        return Map.entry(reduction, new Pair(right, broken));
    }

    @TestFactory
    Stream<DynamicTest> everyExcuseIsNeededAndDeserved() {
        return ParserCannot.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.sample(), () -> {
                    List<TsqlStatement> statements =
                            TsqlScript.read(entry.sample(), 1).allStatements();
                    assertThat(ParserCannot.shape(statements.get(0))).matches(entry.shape());
                    assertThat(PARSER.verdict(statements.get(0))).isInstanceOf(Verdict.Rejected.class);
                    assertThat(new TsqlLint().check(entry.sample())).isEmpty();
                    assertThat(PARSER.check(entry.sample())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyReductionIsNeededAndHidesNothing() {
        return Stream.of(TsqlReduction.values())
                .map(reduction -> DynamicTest.dynamicTest(reduction.name(), () -> {
                    Pair pair = REDUCTIONS.get(reduction);
                    assertThat(pair).as("a sample").isNotNull();
                    assertThat(withoutReduction(reduction, pair.right())).isInstanceOf(Verdict.Rejected.class);
                    assertThat(PARSER.check(pair.right())).isEmpty();
                    assertThat(PARSER.check(pair.broken())).hasSize(1);
                }));
    }

    private static Verdict withoutReduction(TsqlReduction left, String statement) {
        List<TsqlToken> tokens = TsqlPieces.tokens(statement);
        for (TsqlReduction reduction : TsqlReduction.values()) {
            tokens = reduction == left ? tokens : reduction.apply(tokens);
        }
        return PARSER.parse(TsqlPieces.text(tokens));
    }

    @TestFactory
    Stream<DynamicTest> brokenStatementsAreProblems() {
        return BROKEN.stream()
                .map(script -> DynamicTest.dynamicTest(
                        script,
                        () -> assertThat(PARSER.check(script))
                                .extracting(TsqlProblem::rule)
                                .containsExactly(TsqlRule.PARSER_REFUSED.id())));
    }

    @Test
    void verdictCarriesTheParsersWords() {
        assertThat(PARSER.parse("DROP TABLE [dbo].[T];")).isEqualTo(new Verdict.Accepted());
        assertThat(PARSER.parse("DROP TABLE [dbo].[T] CASCADE;"))
                .isInstanceOfSatisfying(
                        Verdict.Rejected.class,
                        rejected -> assertThat(rejected.message()).contains("CASCADE"));
    }

    @Test
    void refusalsSayWhereAndWhatShape() {
        assertThat(PARSER.check("SELECT 1;\nGO\nBACKUP DATABASE [x] TO DISK = N'y';"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message()).endsWith("shape: BACKUP DATABASE name TO DISK = string");
                });
    }
}
