-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of cats written since breaks one: unique [a]
--   - no row of cats written since breaks two: unique [b]
--   - no row of cats written since breaks three: check a > 0
--   - no row of cats written since breaks four: check b > 1
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index cats.six
DROP INDEX IF EXISTS [six] ON [dbo].[cats];
GO

-- drop index cats.five
DROP INDEX IF EXISTS [five] ON [dbo].[cats];
GO

-- drop constraint cats.four
ALTER TABLE [dbo].[cats] DROP CONSTRAINT IF EXISTS [four];
GO

-- drop constraint cats.three
ALTER TABLE [dbo].[cats] DROP CONSTRAINT IF EXISTS [three];
GO

-- drop constraint cats.two
ALTER TABLE [dbo].[cats] DROP CONSTRAINT IF EXISTS [two];
GO

-- drop constraint cats.one
ALTER TABLE [dbo].[cats] DROP CONSTRAINT IF EXISTS [one];
GO

-- add constraint cats.four: check b > 1
-- ! fails if rows of cats break four
ALTER TABLE [dbo].[cats] ADD CONSTRAINT [four] CHECK ([b] > 1);
GO

-- add constraint cats.three: check a > 0
-- ! fails if rows of cats break three
ALTER TABLE [dbo].[cats] ADD CONSTRAINT [three] CHECK ([a] > 0);
GO

-- add constraint cats.two: unique [b]
-- ! fails if rows of cats break two
ALTER TABLE [dbo].[cats] ADD CONSTRAINT [two] UNIQUE ([b]);
GO

-- add constraint cats.one: unique [a]
-- ! fails if rows of cats break one
ALTER TABLE [dbo].[cats] ADD CONSTRAINT [one] UNIQUE ([a]);
GO

-- create index cats.six [b, a]
CREATE INDEX [six] ON [dbo].[cats] ([b], [a]);
GO

-- create index cats.five [a, b]
CREATE INDEX [five] ON [dbo].[cats] ([a], [b]);
GO

COMMIT TRANSACTION;
GO
