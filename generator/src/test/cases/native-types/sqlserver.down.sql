-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to documents.words since
--   - values written to documents.amount since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column documents.amount
-- ! destroys the values of documents.amount
ALTER TABLE [dbo].[documents] DROP COLUMN IF EXISTS [amount];
GO

-- drop column documents.words
-- ! destroys the values of documents.words
ALTER TABLE [dbo].[documents] DROP COLUMN IF EXISTS [words];
GO

COMMIT TRANSACTION;
GO
