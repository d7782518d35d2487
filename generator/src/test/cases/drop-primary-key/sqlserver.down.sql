-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of tags written since breaks tags_pkey: primary key [name]
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add constraint tags.tags_pkey: primary key [name]
-- ! fails if rows of tags break tags_pkey
ALTER TABLE [dbo].[tags] ADD CONSTRAINT [tags_pkey] PRIMARY KEY ([name]);
GO

COMMIT TRANSACTION;
GO
