-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - nobody has changed the seeded rows of all_kinds (id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'), and no row refers to them
-- Rollback: lossy
--   - values written to all_kinds.big, all_kinds.choice, all_kinds.clock, all_kinds.code, all_kinds.exact, all_kinds.instant, all_kinds.moment, all_kinds.money, all_kinds.number, all_kinds.prose, all_kinds.small, all_kinds.word of seeded rows since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows with other values than seeded ones have their keys in all_kinds: id '0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'; id '1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11'
IF CAST((SELECT count(*) FROM [dbo].[all_kinds] WHERE [id] = CAST(N'0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uniqueidentifier) AND ([big] <> -9223372036854775808 OR [big] IS NULL OR [choice] <> N'one' OR [choice] IS NULL OR [clock] <> CAST(N'23:59:59' AS time(6)) OR [clock] IS NULL OR [code] <> N'abc' OR [code] IS NULL OR [day] <> CONVERT(date, N'2024-02-29', 121) OR [day] IS NULL OR [exact] <> CAST(0.0000001 AS float(53)) OR [exact] IS NULL OR [extra] <> N'{"a": [1, "b"], "c": null}' OR [extra] IS NULL OR [instant] <> CONVERT(datetimeoffset(6), N'2024-02-29 12:30:00 +02:00', 121) OR [instant] IS NULL OR [kind] <> N'two' OR [kind] IS NULL OR [moment] <> CONVERT(datetime2(6), N'2024-02-29 12:30:00', 121) OR [moment] IS NULL OR [money] <> -12345678.9 OR [money] IS NULL OR [number] <> 2147483647 OR [number] IS NULL OR [prose] <> (N'line' + NCHAR(10) + N'break') OR [prose] IS NULL OR [ratio] <> CAST(0.1 AS real) OR [ratio] IS NULL OR [small] <> -32768 OR [small] IS NULL OR [word] <> N'äöü' OR [word] IS NULL OR [yes] <> 1 OR [yes] IS NULL) OR [id] = CAST(N'1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uniqueidentifier) AND ([day] IS NOT NULL OR [extra] IS NOT NULL OR [kind] IS NOT NULL OR [ratio] IS NOT NULL OR [yes] IS NOT NULL)) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows with other values than seeded ones have their keys in all_kinds: id ''0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11''; id ''1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11''', 1;
GO

-- create seed all_kinds
INSERT INTO [dbo].[all_kinds] ([id], [yes], [small], [number], [big], [money], [ratio], [exact], [code], [word], [prose], [day], [clock], [moment], [instant], [extra], [choice], [kind])
SELECT CAST(N'0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uniqueidentifier), 1, -32768, 2147483647, -9223372036854775808, -12345678.9, CAST(0.1 AS real), CAST(0.0000001 AS float(53)), N'abc', N'äöü', (N'line' + NCHAR(10) + N'break'), CONVERT(date, N'2024-02-29', 121), CAST(N'23:59:59' AS time(6)), CONVERT(datetime2(6), N'2024-02-29 12:30:00', 121), CONVERT(datetimeoffset(6), N'2024-02-29 12:30:00 +02:00', 121), N'{"a": [1, "b"], "c": null}', N'one', N'two'
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[all_kinds] WHERE [id] = CAST(N'0b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uniqueidentifier));
GO
INSERT INTO [dbo].[all_kinds] ([id], [yes], [ratio], [day], [extra], [kind])
SELECT CAST(N'1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uniqueidentifier), NULL, NULL, NULL, NULL, NULL
WHERE NOT EXISTS (SELECT 1 FROM [dbo].[all_kinds] WHERE [id] = CAST(N'1b4e3ce0-5a2c-4e0e-8c4f-2b7d5f0c9a11' AS uniqueidentifier));
GO

COMMIT TRANSACTION;
GO
