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

-- set options of table events to {postgresql={fillfactor=50}, sqlite={strict=true}, sqlserver={compression=row}}
CREATE UNIQUE CLUSTERED INDEX [events_pkey] ON [dbo].[events] ([id]) WITH (DROP_EXISTING = ON, DATA_COMPRESSION = ROW) ON [DEFAULT];
GO

-- alter index events.events_kind postgresql fillfactor '60' sqlserver compression 'page'
ALTER INDEX [events_kind] ON [dbo].[events] REBUILD WITH (DATA_COMPRESSION = PAGE, FILLFACTOR = 100);
GO

-- alter index events.events_recent sqlserver filegroup 'SLOW' degrade h2 'every row is fine'
DROP INDEX IF EXISTS [events_recent] ON [dbo].[events];
GO
CREATE INDEX [events_recent] ON [dbo].[events] ([created_at]) WHERE [kind] <> N'old' ON [SLOW];
GO

COMMIT TRANSACTION;
GO
