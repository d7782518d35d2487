-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of lines written since breaks lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
--   - no row of orders written since breaks orders_pkey: primary key [id]
-- Rollback: lossy
--   - values written to orders.tenant since
--   - values written to lines.tenant since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint lines.lines_order_id_fkey
ALTER TABLE [dbo].[lines] DROP CONSTRAINT IF EXISTS [lines_order_id_fkey];
GO

-- drop constraint orders.orders_pkey
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_pkey];
GO

-- drop column lines.tenant
ALTER TABLE [dbo].[lines] DROP CONSTRAINT IF EXISTS [DF_lines_tenant];
GO
-- ! destroys the values of lines.tenant
ALTER TABLE [dbo].[lines] DROP COLUMN IF EXISTS [tenant];
GO

-- drop column orders.tenant
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [DF_orders_tenant];
GO
-- ! destroys the values of orders.tenant
ALTER TABLE [dbo].[orders] DROP COLUMN IF EXISTS [tenant];
GO

-- add constraint orders.orders_pkey: primary key [id]
-- ! fails if rows of orders break orders_pkey
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_pkey] PRIMARY KEY ([id]);
GO

-- add constraint lines.lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
-- ! fails if rows of lines break lines_order_id_fkey
ALTER TABLE [dbo].[lines] ADD CONSTRAINT [lines_order_id_fkey] FOREIGN KEY ([order_id]) REFERENCES [dbo].[orders] ([id]) ON DELETE CASCADE;
GO

COMMIT TRANSACTION;
GO
