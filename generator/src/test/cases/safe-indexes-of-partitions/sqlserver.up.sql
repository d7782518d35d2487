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

-- drop index events.events_kind
DROP INDEX IF EXISTS [events_kind] ON [dbo].[events];
GO

-- create index events.events_place [place]
CREATE INDEX [events_place] ON [dbo].[events] ([place]);
GO

COMMIT TRANSACTION;
GO
