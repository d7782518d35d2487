-- Up
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

-- add column documents.words text native {h2=VARCHAR ARRAY, postgresql=text[], sqlite=BLOB, sqlserver=XML}?
ALTER TABLE [dbo].[documents] ADD [words] XML NULL;
GO

-- add column documents.amount decimal(20,4) native {sqlite=TEXT}?
ALTER TABLE [dbo].[documents] ADD [amount] decimal(20, 4) NULL;
GO

COMMIT TRANSACTION;
GO
