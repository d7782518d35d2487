-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in purchases.kind, purchases.name
--   - the deleted rows of users
--   - the deleted rows of purchases
-- Rollback: conditional
--   - no row was written to users since that collides with them
--   - no row was written to purchases since that collides with them
-- Rollback: lossy
--   - rows written to authors since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop table authors
-- ! destroys every row of authors
DROP TABLE IF EXISTS [dbo].[authors];
GO

-- drop constraint purchases.purchases_buyer
ALTER TABLE [dbo].[purchases] DROP CONSTRAINT IF EXISTS [purchases_buyer];
GO

-- copy rows plinth_parked_002_change_purchases_deleted to purchases set buyer_id = buyer_id, checker_id = checker_id, id = id, kind = kind, name = name, plinth_parked_002_change_kind_before = plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled = plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before = plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled = plinth_parked_002_change_name_filled, plinth_parked_002_change_written = plinth_parked_002_change_written
INSERT INTO [dbo].[purchases] ([id], [name], [buyer_id], [checker_id], [kind], [plinth_parked_002_change_written], [plinth_parked_002_change_kind_before], [plinth_parked_002_change_kind_filled], [plinth_parked_002_change_name_before], [plinth_parked_002_change_name_filled])
SELECT [id], [name], [buyer_id], [checker_id], [kind], [plinth_parked_002_change_written], [plinth_parked_002_change_kind_before], [plinth_parked_002_change_kind_filled], [plinth_parked_002_change_name_before], [plinth_parked_002_change_name_filled]
FROM [dbo].[plinth_parked_002_change_purchases_deleted];
GO

-- drop what was kept as plinth_parked_002_change_purchases_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_purchases_deleted];
GO

-- copy rows plinth_parked_002_change_users_deleted to users set active = active, id = id, name = name
INSERT INTO [dbo].[users] ([id], [name], [active])
SELECT [id], [name], [active]
FROM [dbo].[plinth_parked_002_change_users_deleted];
GO

-- drop what was kept as plinth_parked_002_change_users_deleted
DROP TABLE IF EXISTS [dbo].[plinth_parked_002_change_users_deleted];
GO

-- backfill purchases set kind = plinth_parked_002_change_kind_before where plinth_parked_002_change_written and (kind = plinth_parked_002_change_kind_filled or kind is null and plinth_parked_002_change_kind_filled is null)
UPDATE [dbo].[purchases] SET [kind] = [plinth_parked_002_change_kind_before] WHERE [plinth_parked_002_change_written] = 1 AND ([kind] = [plinth_parked_002_change_kind_filled] OR [kind] IS NULL AND [plinth_parked_002_change_kind_filled] IS NULL);
GO

-- backfill purchases set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and (name = plinth_parked_002_change_name_filled or name is null and plinth_parked_002_change_name_filled is null)
UPDATE [dbo].[purchases] SET [name] = [plinth_parked_002_change_name_before] WHERE [plinth_parked_002_change_written] = 1 AND ([name] = [plinth_parked_002_change_name_filled] OR [name] IS NULL AND [plinth_parked_002_change_name_filled] IS NULL);
GO

-- drop what was kept of purchases as plinth_parked_002_change_written, plinth_parked_002_change_kind_before, plinth_parked_002_change_kind_filled, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[purchases] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[purchases] DROP COLUMN IF EXISTS [plinth_parked_002_change_kind_before];
GO
ALTER TABLE [dbo].[purchases] DROP COLUMN IF EXISTS [plinth_parked_002_change_kind_filled];
GO
ALTER TABLE [dbo].[purchases] DROP COLUMN IF EXISTS [plinth_parked_002_change_name_before];
GO
ALTER TABLE [dbo].[purchases] DROP COLUMN IF EXISTS [plinth_parked_002_change_name_filled];
GO

-- rename column purchases.buyer_id to user_id
IF COL_LENGTH(N'[dbo].[purchases]', N'buyer_id') IS NOT NULL
  EXEC sp_rename N'[dbo].[purchases].[buyer_id]', N'user_id', N'COLUMN';
GO

-- rename constraint purchases.purchases_pkey to orders_pkey
IF OBJECT_ID(N'[dbo].[purchases_pkey]') IS NOT NULL
  EXEC sp_rename N'[dbo].[purchases_pkey]', N'orders_pkey', N'OBJECT';
GO

-- rename table purchases to orders
IF OBJECT_ID(N'[dbo].[purchases]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[purchases]', N'orders', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[purchases_name_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[purchases_name_length_check]', N'orders_name_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[purchases_kind_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[purchases_kind_length_check]', N'orders_kind_length_check', N'OBJECT';
GO

COMMIT TRANSACTION;
GO
