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

-- alter index events.events_recent postgresql fillfactor '90', tablespace 'pg_default' sqlserver filegroup 'FAST' degrade h2 'all rows are fine'
DROP INDEX IF EXISTS [events_recent] ON [dbo].[events];
GO
CREATE INDEX [events_recent] ON [dbo].[events] ([created_at]) WHERE [kind] <> N'old' ON [FAST];
GO

-- alter index events.events_kind postgresql deduplicate_items 'false', fillfactor '80' sqlserver compression 'row', fillfactor '80'
ALTER INDEX [events_kind] ON [dbo].[events] REBUILD WITH (DATA_COMPRESSION = ROW, FILLFACTOR = 80);
GO

-- set options of table events to {postgresql={autovacuum_enabled=false, fillfactor=70}, sqlite={strict=true}, sqlserver={compression=page, filegroup=ARCHIVE}}
CREATE UNIQUE CLUSTERED INDEX [events_pkey] ON [dbo].[events] ([id]) WITH (DROP_EXISTING = ON, DATA_COMPRESSION = PAGE) ON [ARCHIVE];
GO

COMMIT TRANSACTION;
GO
