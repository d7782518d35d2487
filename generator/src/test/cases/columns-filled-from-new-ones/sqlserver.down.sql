-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.b since
--   - values written to people.c since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column people.c
-- ! destroys the values of people.c
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [c];
GO

-- drop column people.b
-- ! destroys the values of people.b
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [b];
GO

COMMIT TRANSACTION;
GO
