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

-- drop index documents.documents_like
DROP INDEX IF EXISTS [documents_like] ON [dbo].[documents];
GO

-- drop index documents.documents_created
DROP INDEX IF EXISTS [documents_created] ON [dbo].[documents];
GO

-- drop index documents.documents_code
DROP INDEX IF EXISTS [documents_code] ON [dbo].[documents];
GO

COMMIT TRANSACTION;
GO
