-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint users.users_seen_note
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_seen_note];
GO

-- drop column users.seen
-- ! destroys the values of users.seen
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [seen];
GO

COMMIT TRANSACTION;
GO
