-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of parts.id fits int
--   - every value of parts.part_of fits int
--   - every value of orders.part fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column parts.id varchar(20)
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_part_fkey];
GO
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_part_of_fkey];
GO
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_pkey];
GO
ALTER TABLE [dbo].[parts] ALTER COLUMN [id] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of parts break parts_pkey
ALTER TABLE [dbo].[parts] ADD CONSTRAINT [parts_pkey] PRIMARY KEY ([id]);
GO
-- ! fails if rows of parts break parts_id_length_check
ALTER TABLE [dbo].[parts] ADD CONSTRAINT [parts_id_length_check] CHECK ((LEN(([id] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- alter column parts.part_of varchar(20)?
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_part_of_fkey];
GO
ALTER TABLE [dbo].[parts] ALTER COLUMN [part_of] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of parts break parts_part_of_length_check
ALTER TABLE [dbo].[parts] ADD CONSTRAINT [parts_part_of_length_check] CHECK ((LEN(([part_of] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO
-- ! fails if rows of parts break parts_part_of_fkey
ALTER TABLE [dbo].[parts] ADD CONSTRAINT [parts_part_of_fkey] FOREIGN KEY ([part_of]) REFERENCES [dbo].[parts] ([id]);
GO

-- alter column orders.part varchar(20)?
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_part_fkey];
GO
ALTER TABLE [dbo].[orders] ALTER COLUMN [part] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of orders break orders_part_length_check
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_part_length_check] CHECK ((LEN(([part] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO
-- ! fails if rows of orders break orders_part_fkey
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_part_fkey] FOREIGN KEY ([part]) REFERENCES [dbo].[parts] ([id]) ON DELETE SET NULL;
GO

COMMIT TRANSACTION;
GO
