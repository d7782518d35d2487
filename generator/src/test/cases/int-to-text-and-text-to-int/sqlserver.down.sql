-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO
-- stops if rows of codes have values in short_number that do not fit smallint
IF CAST((SELECT count(*) FROM [dbo].[codes] WHERE CASE WHEN [short_number] IS NULL THEN 0 WHEN NOT (TRY_CAST([short_number] AS bigint) IS NOT NULL AND [short_number] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([short_number] AS bigint) NOT BETWEEN -32768 AND 32767 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of codes have values in short_number that do not fit smallint', 1;
GO
-- stops if rows of codes have values in code that do not fit varchar(12)
IF CAST((SELECT count(*) FROM [dbo].[codes] WHERE (LEN((CAST(CAST([code] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 12) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of codes have values in code that do not fit varchar(12)', 1;
GO
-- stops if rows of codes have values in number that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[codes] WHERE CASE WHEN [number] IS NULL THEN 0 WHEN NOT (TRY_CAST([number] AS bigint) IS NOT NULL AND [number] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([number] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of codes have values in number that do not fit int', 1;
GO

-- alter column codes.short_number smallint?
ALTER TABLE [dbo].[codes] DROP CONSTRAINT IF EXISTS [codes_short_number_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[codes] WHERE [short_number] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[codes] ALTER COLUMN [short_number] smallint NULL;
GO

-- alter column codes.code varchar(12)
ALTER TABLE [dbo].[codes] ALTER COLUMN [code] nvarchar(24) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of codes break codes_code_length_check
ALTER TABLE [dbo].[codes] ADD CONSTRAINT [codes_code_length_check] CHECK ((LEN(([code] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 12);
GO

-- alter column codes.number int
IF EXISTS (SELECT 1 FROM [dbo].[codes] WHERE [number] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[codes] ALTER COLUMN [number] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
