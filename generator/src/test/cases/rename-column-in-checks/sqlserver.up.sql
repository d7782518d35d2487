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

-- rename column jobs.ends to ends_on
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_dates];
GO
IF COL_LENGTH(N'[dbo].[jobs]', N'ends') IS NOT NULL
  EXEC sp_rename N'[dbo].[jobs].[ends]', N'ends_on', N'COLUMN';
GO
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_dates] CHECK ([ends_on] IS NULL OR [ends_on] >= [begins]);
GO

-- rename column jobs.begins to starts_on
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_dates];
GO
IF COL_LENGTH(N'[dbo].[jobs]', N'begins') IS NOT NULL
  EXEC sp_rename N'[dbo].[jobs].[begins]', N'starts_on', N'COLUMN';
GO
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_dates] CHECK ([ends_on] IS NULL OR [ends_on] >= [starts_on]);
GO

COMMIT TRANSACTION;
GO
