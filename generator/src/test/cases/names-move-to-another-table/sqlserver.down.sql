-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of a_cats written since breaks the_key: unique [name]
--   - no row of a_cats written since breaks the_check: check name <> ''
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index b_dogs.the_index
DROP INDEX IF EXISTS [the_index] ON [dbo].[b_dogs];
GO

-- drop constraint b_dogs.the_check
ALTER TABLE [dbo].[b_dogs] DROP CONSTRAINT IF EXISTS [the_check];
GO

-- drop constraint b_dogs.the_key
ALTER TABLE [dbo].[b_dogs] DROP CONSTRAINT IF EXISTS [the_key];
GO

-- add constraint a_cats.the_check: check name <> ''
-- ! fails if rows of a_cats break the_check
ALTER TABLE [dbo].[a_cats] ADD CONSTRAINT [the_check] CHECK ([name] <> N'');
GO

-- add constraint a_cats.the_key: unique [name]
-- ! fails if rows of a_cats break the_key
ALTER TABLE [dbo].[a_cats] ADD CONSTRAINT [the_key] UNIQUE ([name]);
GO

-- create index a_cats.the_index [name, id]
CREATE INDEX [the_index] ON [dbo].[a_cats] ([name], [id]);
GO

COMMIT TRANSACTION;
GO
