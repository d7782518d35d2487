-- Up
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

-- drop index a_cats.the_index
DROP INDEX IF EXISTS [the_index] ON [dbo].[a_cats];
GO

-- drop constraint a_cats.the_key
ALTER TABLE [dbo].[a_cats] DROP CONSTRAINT IF EXISTS [the_key];
GO

-- drop constraint a_cats.the_check
ALTER TABLE [dbo].[a_cats] DROP CONSTRAINT IF EXISTS [the_check];
GO

-- add constraint b_dogs.the_key: unique [name]
-- ! fails if rows of b_dogs break the_key
ALTER TABLE [dbo].[b_dogs] ADD CONSTRAINT [the_key] UNIQUE ([name]);
GO

-- add constraint b_dogs.the_check: check name <> ''
-- ! fails if rows of b_dogs break the_check
ALTER TABLE [dbo].[b_dogs] ADD CONSTRAINT [the_check] CHECK ([name] <> N'');
GO

-- create index b_dogs.the_index [name, id]
CREATE INDEX [the_index] ON [dbo].[b_dogs] ([name], [id]);
GO

COMMIT TRANSACTION;
GO
