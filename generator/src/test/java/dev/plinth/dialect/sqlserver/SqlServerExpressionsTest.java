package dev.plinth.dialect.sqlserver;

import static dev.plinth.dialect.sqlserver.SqlServerFixture.column;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.expression;
import static dev.plinth.dialect.sqlserver.SqlServerFixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.support.Refusals;
import dev.plinth.model.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each expression where a predicate is asked for, or a value: T-SQL makes them two things. */
class SqlServerExpressionsTest {
    private static final Table TABLE = table(
            "t",
            column("id", "int"),
            column("on", "boolean?"),
            column("a", "varchar(20)?"),
            column("long", "varchar(1500)?"),
            column("max", "text?"),
            column("d", "decimal(10,2)"),
            column("at", "timestamptz"),
            column("day", "date"),
            column("key", "uuid"));

    private static SqlServerExpressions expressions() {
        return new SqlServerExpressions(TABLE, SqlServerDialect.SQL, "", new Refusals("sqlserver"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"on\"; [on] = 1",
                "not \"on\"; [on] = 0",
                "not (\"on\" and id = 1); NOT ([on] = 1 AND [id] = 1)",
                "true; 1 = 1",
                "not true; 1 = 0",
                "\"on\" or false and id > 0; [on] = 1 OR 1 = 0 AND [id] > 0",
                "(\"on\" or id = 1) and not a is null; ([on] = 1 OR [id] = 1) AND [a] IS NOT NULL",
                "\"on\" = (id > 0); [on] = CAST(CASE WHEN [id] > 0 THEN 1 WHEN NOT ([id] > 0) THEN 0 END AS bit)",
                "\"on\" <> false; [on] <> 0",
                "\"on\" is not null; [on] IS NOT NULL",
                "(id > 0) is null; CAST(CASE WHEN [id] > 0 THEN 1 WHEN NOT ([id] > 0) THEN 0 END AS bit) IS NULL",
                "\"on\" in (true, id = 1); [on] IN (1, CAST(CASE WHEN [id] = 1 THEN 1 WHEN NOT ([id] = 1) THEN 0 END AS bit))",
                "coalesce(\"on\", true); COALESCE([on], 1) = 1",
                "case when \"on\" then id > 0 else false end;"
                        + " CASE WHEN [on] = 1 THEN CAST(CASE WHEN [id] > 0 THEN 1 WHEN NOT ([id] > 0) THEN 0 END AS bit) ELSE 0 END = 1",
                "a like '50\\%[x]_y%'; refused",
                "a like a; refused",
                "a like '50\\%[x]\\_%'; [a] LIKE N'50\\%\\[x]\\_%' ESCAPE N'\\'",
                "a not like 'A%'; [a] NOT LIKE N'A%' ESCAPE N'\\'",
                "id not between 1 and 2; [id] NOT BETWEEN 1 AND 2"
            })
    void predicates(String text, String expected) {
        SqlServerExpressions expressions = expressions();
        String sql = expressions.predicate(expression(text)).sql();
        assertThat(sql.isEmpty() ? "refused" : sql).isEqualTo(expected);
        if (!sql.isEmpty()) {
            assertClean("ALTER TABLE [dbo].[t] ADD CONSTRAINT [c] CHECK (" + sql + ")");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "true; 1",
                "\"on\"; [on]",
                "not \"on\"; CAST(CASE WHEN [on] = 0 THEN 1 WHEN NOT ([on] = 0) THEN 0 END AS bit)",
                "id = 1; CAST(CASE WHEN [id] = 1 THEN 1 WHEN NOT ([id] = 1) THEN 0 END AS bit)",
                "a || '-' || 'ß'; [a] + N'-' + N'ß'",
                "a || null; [a] + NULL",
                "long || long; CAST([long] AS nvarchar(max)) + [long]",
                "a || max; CAST([a] AS nvarchar(max)) + [max]",
                "max || a; [max] + [a]",
                "length(a); (LEN(([a] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1)",
                "length(max || 'x'); (LEN((([max] + N'x') COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1)",
                "trim(lower(a)); LTRIM(RTRIM(LOWER([a])))",
                "round(d); ROUND([d], 0)",
                "round(d, 1) * -(-2); ROUND([d], 1) * 2",
                "now(); TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')",
                "today(); CAST(SYSUTCDATETIME() AS date)",
                "uuid(); NEWID()",
                "cast(d as int); CAST(ROUND([d], 0) AS int)",
                "cast(7 as bigint); CAST(7 AS bigint)",
                "cast(a as int); CAST([a] AS int)",
                "cast(\"key\" as text); CAST(LOWER(CAST([key] AS nvarchar(36))) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2",
                "cast(a as varchar(3)); CAST(LEFT(CAST([a] AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC, 3) AS nvarchar(6))"
                        + " COLLATE Latin1_General_100_BIN2",
                "cast(at as date); CAST(SWITCHOFFSET([at], N'+00:00') AS date)",
                "cast(at as timestamp); CAST(SWITCHOFFSET([at], N'+00:00') AS datetime2(6))",
                "cast(day as timestamptz); CAST([day] AS datetimeoffset(6))",
                "cast('2025-01-31T10:00' as timestamp); CONVERT(datetime2(6), N'2025-01-31 10:00:00', 121)",
                "cast('2025-01-31 10:00:00.5' as timestamptz); CONVERT(datetimeoffset(6), N'2025-01-31 10:00:00.5 +00:00', 121)",
                "cast('2025-01-31 10:00:00Z' as timestamptz); CONVERT(datetimeoffset(6), N'2025-01-31 10:00:00 +00:00', 121)",
                "cast('2025-01-31 10:00+02:00' as timestamptz); CONVERT(datetimeoffset(6), N'2025-01-31 10:00:00 +02:00', 121)",
                "cast('2025-01-31' as date); CONVERT(date, N'2025-01-31', 121)",
                "case when a is null then 'x' end; CASE WHEN [a] IS NULL THEN N'x' END",
                "nullif(a, ''); NULLIF([a], N'')",
                "'it''s'; N'it''s'"
            })
    void values(String text, String expected) {
        String sql = expressions().value(expression(text)).sql();
        assertThat(sql).isEqualTo(expected);
        assertClean("ALTER TABLE [dbo].[t] ADD CONSTRAINT [c] CHECK ([x] = " + sql + ")");
    }

    /** A line of a literal could be one of sqlcmd's own commands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a|GO|b; (N'a' + NCHAR(10) + N'GO' + NCHAR(10) + N'b')",
                "|:quit; (NCHAR(10) + N':quit')",
                "x||; (N'x' + NCHAR(10) + NCHAR(10))",
                "|; (NCHAR(10))"
            })
    void literalsHaveNoLines(String text, String expected) {
        String sql = new SqlServerLiterals().quote(text.replace('|', '\n'));
        assertThat(sql).isEqualTo(expected);
        assertClean("UPDATE [dbo].[t] SET [a] = " + sql);
    }

    private static void assertClean(String statement) {
        assertThat(SqlServerFixture.problems(SqlServerFixture.script(List.of(statement))))
                .as(statement)
                .isEmpty();
    }
}
