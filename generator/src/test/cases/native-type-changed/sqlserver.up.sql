-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - the values of documents.body
--   - values written to documents.body since
-- Once: it cannot see that it has run, and would take what stands under the old names again
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column documents.body
-- ! destroys the values of documents.body
ALTER TABLE [dbo].[documents] DROP COLUMN IF EXISTS [body];
GO

-- add column documents.body text native {postgresql=varchar(120)}?
ALTER TABLE [dbo].[documents] ADD [body] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

COMMIT TRANSACTION;
GO
