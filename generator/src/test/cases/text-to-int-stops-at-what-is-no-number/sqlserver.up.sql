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

-- alter column codes.code int
IF EXISTS (SELECT 1 FROM [dbo].[codes] WHERE [code] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[codes] ALTER COLUMN [code] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
