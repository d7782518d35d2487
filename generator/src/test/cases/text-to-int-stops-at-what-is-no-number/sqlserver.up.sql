-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
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

-- alter column codes.code int
IF EXISTS (SELECT 1 FROM [dbo].[codes] WHERE [code] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[codes] ALTER COLUMN [code] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
