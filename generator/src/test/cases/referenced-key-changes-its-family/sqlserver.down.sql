-- Down: undoes up.sql
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
-- stops if rows of orders have values in part that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[orders] WHERE CASE WHEN [part] IS NULL THEN 0 WHEN NOT (TRY_CAST([part] AS bigint) IS NOT NULL AND [part] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([part] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of orders have values in part that do not fit int', 1;
GO
-- stops if rows of parts have values in part_of that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[parts] WHERE CASE WHEN [part_of] IS NULL THEN 0 WHEN NOT (TRY_CAST([part_of] AS bigint) IS NOT NULL AND [part_of] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([part_of] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of parts have values in part_of that do not fit int', 1;
GO
-- stops if rows of parts have values in id that do not fit int
IF CAST((SELECT count(*) FROM [dbo].[parts] WHERE CASE WHEN [id] IS NULL THEN 0 WHEN NOT (TRY_CAST([id] AS bigint) IS NOT NULL AND [id] LIKE N'%[0-9]%') THEN 1 WHEN TRY_CAST([id] AS bigint) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS nvarchar(20)) <> N'0'
  THROW 50000, N'rows of parts have values in id that do not fit int', 1;
GO

-- alter column orders.part int?
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_part_fkey];
GO
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_part_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[orders] WHERE [part] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[orders] ALTER COLUMN [part] int NULL;
GO

-- alter column parts.part_of int?
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_part_of_fkey];
GO
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_part_of_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[parts] WHERE [part_of] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[parts] ALTER COLUMN [part_of] int NULL;
GO

-- alter column parts.id int
ALTER TABLE [dbo].[orders] DROP CONSTRAINT IF EXISTS [orders_part_fkey];
GO
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_part_of_fkey];
GO
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_pkey];
GO
ALTER TABLE [dbo].[parts] DROP CONSTRAINT IF EXISTS [parts_id_length_check];
GO
IF EXISTS (SELECT 1 FROM [dbo].[parts] WHERE [id] NOT LIKE N'%[0-9]%')
  THROW 50000, N'a text without a digit cannot become a number', 1;
GO
ALTER TABLE [dbo].[parts] ALTER COLUMN [id] int NOT NULL;
GO
-- ! fails if rows of parts break parts_pkey
ALTER TABLE [dbo].[parts] ADD CONSTRAINT [parts_pkey] PRIMARY KEY ([id]);
GO
-- ! fails if rows of parts break parts_part_of_fkey
ALTER TABLE [dbo].[parts] ADD CONSTRAINT [parts_part_of_fkey] FOREIGN KEY ([part_of]) REFERENCES [dbo].[parts] ([id]);
GO
-- ! fails if rows of orders break orders_part_fkey
ALTER TABLE [dbo].[orders] ADD CONSTRAINT [orders_part_fkey] FOREIGN KEY ([part]) REFERENCES [dbo].[parts] ([id]) ON DELETE SET NULL;
GO

COMMIT TRANSACTION;
GO
