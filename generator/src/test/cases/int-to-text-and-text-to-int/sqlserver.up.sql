-- Up
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
-- stops if rows of codes have values in code that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[codes] WHERE CASE WHEN [code] IS NULL THEN 0 WHEN NOT (TRY_CAST([code] AS bigint) IS NOT NULL AND [code] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([code] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of codes have values in code that do not fit int', 1;
GO
-- stops if rows of codes have values in short_number that do not fit varchar(8)
IF CAST((SELECT count(*) FROM [dbo].[codes] WHERE (LEN((CAST(CAST([short_number] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 8) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of codes have values in short_number that do not fit varchar(8)', 1;
GO

-- alter column codes.number text
ALTER TABLE [dbo].[codes] ALTER COLUMN [number] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO

-- alter column codes.code int
ALTER TABLE [dbo].[codes] DROP CONSTRAINT IF EXISTS [codes_code_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[codes] WHERE [code] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[codes] ALTER COLUMN [code] int NOT NULL;
GO

-- alter column codes.short_number varchar(8)?
ALTER TABLE [dbo].[codes] ALTER COLUMN [short_number] nvarchar(16) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of codes break codes_short_number_length_check
ALTER TABLE [dbo].[codes] ADD CONSTRAINT [codes_short_number_length_check] CHECK ((LEN(([short_number] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 8);
GO

COMMIT TRANSACTION;
GO
