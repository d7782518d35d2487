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

-- drop index events.events_place
DROP INDEX IF EXISTS [events_place] ON [dbo].[events];
GO

-- create index events.events_kind [kind]
CREATE INDEX [events_kind] ON [dbo].[events] ([kind]);
GO

COMMIT TRANSACTION;
GO
