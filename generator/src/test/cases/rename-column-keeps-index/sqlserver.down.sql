-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column candidates.name to full_name
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [candidates_name_length_check];
GO
IF COL_LENGTH(N'[dbo].[candidates]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[candidates].[name]', N'full_name', N'COLUMN';
GO
-- ! fails if rows of candidates break candidates_full_name_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_full_name_length_check] CHECK ((LEN(([full_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 80);
GO

COMMIT TRANSACTION;
GO
