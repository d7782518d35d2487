-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column children.parent_id int
ALTER TABLE [dbo].[children] DROP CONSTRAINT IF EXISTS [children_parent_id_fkey];
GO
DROP INDEX IF EXISTS [children_parent] ON [dbo].[children];
GO
ALTER TABLE [dbo].[children] ALTER COLUMN [parent_id] int NOT NULL;
GO
CREATE INDEX [children_parent] ON [dbo].[children] ([parent_id]);
GO

-- alter column parents.visits smallint default 0
ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_visits_check];
GO
ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [DF_parents_visits];
GO
ALTER TABLE [dbo].[parents] ALTER COLUMN [visits] smallint NOT NULL;
GO
ALTER TABLE [dbo].[parents] ADD CONSTRAINT [DF_parents_visits] DEFAULT (0) FOR [visits];
GO
-- ! fails if rows of parents break parents_visits_check
ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_visits_check] CHECK ([visits] >= 0);
GO

-- alter column parents.id int
ALTER TABLE [dbo].[children] DROP CONSTRAINT IF EXISTS [children_parent_id_fkey];
GO
ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_pkey];
GO
ALTER TABLE [dbo].[parents] ALTER COLUMN [id] int NOT NULL;
GO
-- ! fails if rows of parents break parents_pkey
ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_pkey] PRIMARY KEY ([id]);
GO
-- ! fails if rows of children break children_parent_id_fkey
ALTER TABLE [dbo].[children] ADD CONSTRAINT [children_parent_id_fkey] FOREIGN KEY ([parent_id]) REFERENCES [dbo].[parents] ([id]) ON DELETE CASCADE;
GO

COMMIT TRANSACTION;
GO
