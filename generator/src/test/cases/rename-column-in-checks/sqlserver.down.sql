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

-- rename column jobs.starts_on to begins
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_dates];
GO
IF COL_LENGTH(N'[dbo].[jobs]', N'starts_on') IS NOT NULL
  EXEC sp_rename N'[dbo].[jobs].[starts_on]', N'begins', N'COLUMN';
GO
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_dates] CHECK ([ends_on] IS NULL OR [ends_on] >= [begins]);
GO

-- rename column jobs.ends_on to ends
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_dates];
GO
IF COL_LENGTH(N'[dbo].[jobs]', N'ends_on') IS NOT NULL
  EXEC sp_rename N'[dbo].[jobs].[ends_on]', N'ends', N'COLUMN';
GO
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_dates] CHECK ([ends] IS NULL OR [ends] >= [begins]);
GO

COMMIT TRANSACTION;
GO
