-- Down: undoes up.sql
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

-- alter column files.body binary?
ALTER TABLE [dbo].[files] ALTER COLUMN [body] varbinary(max) NULL;
GO

-- alter column files.digest binary(16)
ALTER TABLE [dbo].[files] ALTER COLUMN [digest] varbinary(16) NOT NULL;
GO

COMMIT TRANSACTION;
GO
