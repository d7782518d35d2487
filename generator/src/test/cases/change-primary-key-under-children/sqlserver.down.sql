-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of children written since breaks children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
--   - no row of parents written since breaks parents_pkey: primary key [id]
--   - no row of parents written since breaks parents_code_key: unique [code]
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint children.children_parent_id_fkey
ALTER TABLE [dbo].[children] DROP CONSTRAINT IF EXISTS [children_parent_id_fkey];
GO

-- drop constraint parents.parents_pkey
ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_pkey];
GO

-- drop constraint parents.parents_id_key
ALTER TABLE [dbo].[parents] DROP CONSTRAINT IF EXISTS [parents_id_key];
GO

-- add constraint parents.parents_code_key: unique [code]
-- ! fails if rows of parents break parents_code_key
ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_code_key] UNIQUE ([code]);
GO

-- add constraint parents.parents_pkey: primary key [id]
-- ! fails if rows of parents break parents_pkey
ALTER TABLE [dbo].[parents] ADD CONSTRAINT [parents_pkey] PRIMARY KEY ([id]);
GO

-- add constraint children.children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
-- ! fails if rows of children break children_parent_id_fkey
ALTER TABLE [dbo].[children] ADD CONSTRAINT [children_parent_id_fkey] FOREIGN KEY ([parent_id]) REFERENCES [dbo].[parents] ([id]) ON DELETE CASCADE;
GO

COMMIT TRANSACTION;
GO
