-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of files.digest fits binary(16)
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column files.digest binary(32)
ALTER TABLE [dbo].[files] ALTER COLUMN [digest] varbinary(32) NOT NULL;
GO

-- alter column files.body binary(8)?
ALTER TABLE [dbo].[files] ALTER COLUMN [body] varbinary(8) NULL;
GO

COMMIT TRANSACTION;
GO
