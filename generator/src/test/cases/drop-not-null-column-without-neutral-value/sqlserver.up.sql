-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column files.digest
-- ! destroys the values of files.digest
ALTER TABLE [dbo].[files] DROP COLUMN IF EXISTS [digest];
GO

-- drop column files.code
ALTER TABLE [dbo].[files] DROP CONSTRAINT IF EXISTS [files_code_length_check];
GO
-- ! destroys the values of files.code
ALTER TABLE [dbo].[files] DROP COLUMN IF EXISTS [code];
GO

COMMIT TRANSACTION;
GO
