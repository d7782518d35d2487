-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of memberships written since breaks memberships_pkey: primary key [user_id]
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint memberships.memberships_pkey
ALTER TABLE [dbo].[memberships] DROP CONSTRAINT IF EXISTS [memberships_pkey];
GO

-- add constraint memberships.memberships_pkey: primary key [user_id]
-- ! fails if rows of memberships break memberships_pkey
ALTER TABLE [dbo].[memberships] ADD CONSTRAINT [memberships_pkey] PRIMARY KEY ([user_id]);
GO

COMMIT TRANSACTION;
GO
